import { answerTo } from '../../reader/answers.ts';
import { keptAnswers } from '../../reader/kept-answers.ts';
import { changePaths, keptPaths } from '../../reader/kept-paths.ts';
import { onSite, type OwnPath } from '../../reader/own-path.ts';
import { totalOf } from './catalogue.ts';
import { fill, part, say, type Desk } from './desk.ts';
import { answerList, pathList } from './path-list.ts';

/** The face with the path that was kept: read on, print, change, remove. Gives how to open it; `false` without a path. */
export function keptFace(desk: Desk): (asked: boolean) => boolean {
  const { root, catalogue, words } = desk;
  const face = part(root, 'kept');
  const status = part(face, 'kept-status');

  const kept = (): (OwnPath & { day: string }) | undefined => {
    const paths = keptPaths();
    return paths === 'later' ? undefined : paths.kept;
  };

  face.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (action === 'print') print();
    if (action === 'make') desk.make();
    if (action === 'change') {
      const path = kept();
      if (path) desk.make({ version: 1, title: path.title, groups: path.groups, answers: path.answers });
    }
    if (action === 'erase') {
      const result = changePaths(({ kept: _gone, ...others }) => others);
      if (result !== 'kept') return say(status, words[`store-${result}`] ?? '');
      desk.make();
      say(part(root, 'make-status'), words['erased'] ?? '');
    }
  });

  return (asked) => {
    const path = kept();
    if (path === undefined) return false;
    const shown = onSite(path, { chapter: (id) => catalogue.chapters.has(id), slot: (id) => catalogue.slots.has(id) });
    part(face, 'kept-title').textContent = path.title || (words['untitled'] ?? '');
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
    part(face, 'kept-day').textContent = fill(words, 'kept', { DAY: day.format(new Date(path.day)) });
    part(face, 'kept-total').textContent = fill(words, 'total', totalOf(shown.path, catalogue));
    part(face, 'kept-groups').replaceChildren(...pathList(shown.path, desk));
    // What is kept now, which its reader may have changed since.
    const answers = keptAnswers();
    const texts = Object.keys(shown.path.answers).flatMap((slot) => {
      const answer = answers === 'later' ? undefined : answerTo(answers, slot);
      return answer === undefined ? [] : [[slot, answer.text] as const];
    });
    part(face, 'kept-answers').hidden = texts.length === 0;
    part(face, 'kept-texts').replaceChildren(...answerList(texts, desk));
    status.textContent = '';
    desk.show('kept', asked);
    // The marks of progress are put in what is on the page now.
    document.dispatchEvent(new CustomEvent('reader-change'));
    return true;
  };
}

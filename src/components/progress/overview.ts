import { changedSince, tallyOf, whereabouts, type Tally } from '../../reader/overview.ts';
import { progressOf, type Progress } from '../../reader/progress.ts';
import { dayInWords } from '../../shell/dates.ts';
import { markChapter } from '../mark-chapter.ts';
import type { Say } from './say.ts';
import { element, linkTo, pageLanguage, part, type PageShelf } from './shelf.ts';

/** Shows where the reader was, what changed, and how each list stands; gives what shows it again. */
export function showOverview(
  root: HTMLElement,
  shelf: PageShelf,
  say: Say,
): (progress: Progress, isLater: boolean) => void {
  const lists = [...root.querySelectorAll<HTMLDetailsElement>('details[data-list]')];
  // What stands there without script, for when nothing is read any more.
  const unread = new Map(lists.map((list) => [list, part(list, '[data-tally]').textContent ?? '']));
  let isFirst = true;
  return (progress, isLater) => {
    showNow(root, shelf, progress, say);
    showChanged(root, shelf, progress, say);
    const was = whereabouts(shelf, progress);
    part(root, '[data-part=empty]').hidden = was !== undefined || isLater;
    for (const list of lists) {
      const items = [...list.querySelectorAll<HTMLElement>('li[data-chapter]')];
      for (const item of items) markChapter(item, progress, marks(say));
      const tally = tallyOf(
        shelf,
        progress,
        items.map(({ dataset }) => dataset['chapter'] ?? ''),
      );
      part(list, '[data-tally]').textContent = tally.read === 0 ? (unread.get(list) ?? '') : tallyWords(tally, say);
      // Opened and closed once; after that it is the reader's.
      if (isFirst) list.open = tally.read > 0;
    }
    const [first] = lists;
    if (isFirst && was === undefined && first !== undefined) first.open = true;
    isFirst = false;
  };
}

function showNow(root: HTMLElement, shelf: PageShelf, progress: Progress, say: Say): void {
  const was = whereabouts(shelf, progress);
  const now = part(root, '[data-part=now]');
  now.hidden = was === undefined;
  const last = was && shelf.chapters.get(was.last);
  if (was === undefined || last === undefined) return;
  const day = dayInWords(progressOf(progress, was.last).read ?? '', pageLanguage());
  part(now, '[data-last]').replaceChildren(say('last', { DAY: day }), linkTo(last));
  const next = was.next && shelf.chapters.get(was.next.chapter);
  const path = shelf.paths.find(({ id }) => id === was.next?.path);
  const theme = shelf.themes.find(({ id }) => id === was.next?.theme);
  const words = path ? say('nextPath', { LIST: path.title }) : say('nextTheme', { LIST: theme?.title ?? '' });
  part(now, '[data-next]').replaceChildren(...(next ? [words, linkTo(next)] : [say('allRead')]));
  const { chapters, read } = tallyOf(shelf, progress, [...shelf.chapters.keys()]);
  part(now, '[data-total]').textContent = say('total', { READ: read, TOTAL: chapters });
}

function showChanged(root: HTMLElement, shelf: PageShelf, progress: Progress, say: Say): void {
  const section = part(root, '[data-part=changed]');
  const inWords = (day = '') => (day === '' ? '' : dayInWords(day, pageLanguage()));
  const items = changedSince(shelf, progress).flatMap(({ id, version }) => {
    const chapter = shelf.chapters.get(id);
    if (chapter === undefined) return [];
    const { read } = progressOf(progress, id);
    const when = say('changed', { DAY: inWords(read), CHANGED: inWords(version) });
    return [element('li', [linkTo(chapter), ` (${when})`])];
  });
  section.hidden = items.length === 0;
  part(section, 'ul').replaceChildren(...items);
}

function tallyWords({ chapters, read, understood, asking, changed, minutesLeft }: Tally, say: Say): string {
  const minutes = say(minutesLeft === 1 ? 'minute' : 'minutes', { NUMBER: minutesLeft });
  return [
    say('tally', { READ: read, TOTAL: chapters }),
    ...(asking > 0 ? [say('tallyUnderstood', { NUMBER: understood, TOTAL: asking })] : []),
    ...(changed > 0 ? [say('tallyChanged', { NUMBER: changed })] : []),
    ...(minutesLeft > 0 ? [say('tallyLeft', { MINUTES: minutes })] : []),
  ].join(' · ');
}

function marks(say: Say) {
  return { read: say('mark.read'), understood: say('mark.understood'), changed: say('mark.changed') };
}

import { answerTo, noAnswers, type Answer, type Answers } from '../../reader/answers.ts';
import { changeAnswers, withAnswer } from '../../reader/change-answers.ts';
import { keptAnswers } from '../../reader/kept-answers.ts';
import { changePaths, keptPaths } from '../../reader/kept-paths.ts';
import type { OwnPath } from '../../reader/own-path.ts';
import { today } from '../../reader/today.ts';
import { totalOf } from './catalogue.ts';
import { fill, part, say, type Desk } from './desk.ts';
import { answerList, pathList } from './path-list.ts';

/** A path that lies open: what came with it, from whom, and how much of it this site does not have. */
export interface Opened {
  path: OwnPath;
  from: Answer['from'];
  strangers: { chapters: number; answers: number };
}

/** The face on which a path is looked at before it is kept. Nothing is kept before its reader says so. */
export function openedFace(desk: Desk): (opened: Opened, asked: boolean) => void {
  const { root, catalogue, words } = desk;
  const face = part(root, 'opened');
  const status = part(face, 'opened-status');
  let opened: Opened | undefined;

  face.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (opened === undefined) return;
    if (action === 'keep-not') say(status, words['notKept'] ?? '');
    if (action === 'keep') {
      const result = keep(opened, chosen(face));
      if (result !== 'kept') return say(status, words[`store-${result}`] ?? '');
      // What was kept is here; the address need not carry it any more.
      history.replaceState(null, '', location.pathname + location.search);
      desk.kept();
    }
  });

  return (next, asked) => {
    opened = next;
    const { path, from, strangers } = next;
    const isOwn = from === 'self';
    part(face, 'opened-heading').textContent = words[isOwn ? 'openedSelf' : 'opened'] ?? '';
    part(face, 'opened-title').textContent = path.title || (words['untitled'] ?? '');
    part(face, 'opened-total').textContent = fill(words, 'total', totalOf(path, catalogue));
    part(face, 'opened-groups').replaceChildren(...pathList(path, desk));
    part(face, 'opened-strangers').hidden = strangers.chapters + strangers.answers === 0;
    part(face, 'opened-strangers').textContent = fill(words, 'strangers', {
      CHAPTERS: strangers.chapters,
      ANSWERS: strangers.answers,
    });
    showAnswers(face, next, desk);
    const paths = keptPaths();
    const before = paths === 'later' ? undefined : paths.kept;
    part(face, 'opened-replaces').hidden = before === undefined;
    part(face, 'opened-replaces').textContent = fill(words, 'replaces', {
      TITLE: before?.title || (words['untitled'] ?? ''),
    });
    status.textContent = '';
    desk.show('opened', asked);
    document.dispatchEvent(new CustomEvent('reader-change'));
  };
}

/** The answers that came along: those that differ from what the reader has stand side by side, theirs chosen. */
function showAnswers(face: HTMLElement, { path, from }: Opened, desk: Desk): void {
  const texts = Object.entries(path.answers);
  const kept = answersNow();
  const differs = (slot: string, text: string) => (answerTo(kept, slot)?.text ?? text) !== text;
  part(face, 'opened-answers').hidden = texts.length === 0;
  part(face, 'opened-filled').textContent = desk.words[from === 'self' ? 'filledSelf' : 'filled'] ?? '';
  part(face, 'opened-hint').hidden = from === 'self';
  const plain = texts.filter(([slot, text]) => !differs(slot, text));
  part(face, 'opened-texts').replaceChildren(...answerList(plain, desk));
  part(face, 'opened-texts').hidden = plain.length === 0;
  const choices = texts.filter(([slot, text]) => differs(slot, text));
  part(face, 'opened-choices').replaceChildren(
    ...choices.map(([slot, text]) => choice(slot, { mine: answerTo(kept, slot)?.text ?? '', theirs: text }, desk)),
  );
}

function choice(slot: string, texts: { mine: string; theirs: string }, { catalogue, words }: Desk): HTMLElement {
  const field = document.createElement('fieldset');
  const legend = document.createElement('legend');
  const asked = catalogue.slots.get(slot);
  legend.textContent = asked?.question ?? slot;
  legend.lang = asked?.lang ?? '';
  field.append(legend);
  for (const name of ['mine', 'theirs'] as const) {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = `choice-${slot}`;
    radio.value = name;
    radio.checked = name === 'mine';
    radio.dataset['choice'] = slot;
    label.append(radio, ` ${fill(words, name, { TEXT: texts[name] })}`);
    field.append(label);
  }
  return field;
}

/** The slots of which the reader wants to keep what they had. */
function chosen(face: HTMLElement): Set<string> {
  const mine = face.querySelectorAll<HTMLInputElement>('[data-choice][value=mine]:checked');
  return new Set([...mine].map(({ dataset }) => dataset['choice'] ?? ''));
}

function keep({ path, from }: Opened, mine: ReadonlySet<string>) {
  const day = today();
  const taken = Object.entries(path.answers).filter(([slot]) => !mine.has(slot));
  const result = changeAnswers((answers) =>
    taken.reduce<Answers>((all, [slot, text]) => {
      // What was there already keeps its mark.
      return answerTo(all, slot)?.text === text ? all : withAnswer(all, slot, { text, from, day });
    }, answers),
  );
  return result === 'kept' ? changePaths((paths) => ({ ...paths, kept: { ...path, day } })) : result;
}

function answersNow(): Answers {
  const kept = keptAnswers();
  return kept === 'later' ? noAnswers : kept;
}

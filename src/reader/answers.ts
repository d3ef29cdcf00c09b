import { cleanText, longest } from './clean.ts';
import { isDay, isRecord } from './read-progress.ts';

/** What a reader's own company answers to the question of a slot. */
export interface Answer {
  text: string;
  /** Who filled it in: the reader, or whoever gave them a link. */
  from: 'self' | 'link';
  /** The day on which it was kept, YYYY-MM-DD. */
  day: string;
}

/** The answers that are kept, by the id of the slot. The version counts up when their shape changes. */
export interface Answers {
  version: 1;
  answers: Record<string, Answer>;
}

export const noAnswers: Answers = { version: 1, answers: {} };

/** More than any site asks. */
export const mostAnswers = 200;

const slotPattern = /^[a-z\d-]{1,64}$/;

/** Whether something can be the id of a slot. */
export function isSlotId(value: string): boolean {
  return slotPattern.test(value);
}

/**
 * Answers from what was kept: only what has the shape of them, each cleaned again, because anybody can write in a
 * browser's storage. `later` where a newer version of the site wrote them: this one must not overwrite those. The next
 * version comes with a function that makes it from this one.
 */
export function readAnswers(value: unknown): Answers | 'later' {
  if (!isRecord(value)) return noAnswers;
  const { version, answers } = value;
  if (typeof version === 'number' && version > 1) return 'later';
  if (version !== 1 || !isRecord(answers)) return noAnswers;
  const read = Object.entries(answers)
    .slice(0, mostAnswers)
    .flatMap(([slot, answer]) => {
      if (!isSlotId(slot) || !isRecord(answer)) return [];
      const text = cleanText(answer['text'], longest.answer);
      const { day } = answer;
      if (text === '' || !isDay(day)) return [];
      return [[slot, { text, from: answer['from'] === 'link' ? 'link' : 'self', day }] as const];
    });
  return { version, answers: Object.fromEntries(read) };
}

/** The answer to a slot, where there is one. */
export function answerTo({ answers }: Answers, slot: string): Answer | undefined {
  return Object.hasOwn(answers, slot) ? answers[slot] : undefined;
}

/** Answers with one more, or with another one; an empty text takes it away. */
export function withAnswer({ version, answers }: Answers, slot: string, answer: Answer): Answers {
  const text = cleanText(answer.text, longest.answer);
  const others = Object.entries(answers).filter(([id]) => id !== slot);
  return { version, answers: Object.fromEntries(text === '' ? others : [...others, [slot, { ...answer, text }]]) };
}

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
const mostAnswers = 200;

/** What no text has that was cleaned before it was kept: too many signs, one that steers, one that turns the direction. */
const uncleaned = /^.{401}|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Whether something can be the id of a slot. */
export function isSlotId(value: string): boolean {
  return /^[a-z\d-]{1,64}$/.test(value);
}

/**
 * Answers from what was kept: only what has the shape of them, because anybody can write in a browser's storage.
 * `later` where a newer version of the site wrote them: this one must not overwrite those. The next version comes with
 * a function that makes it from this one.
 */
export function readAnswers(value: unknown): Answers | 'later' {
  if (!isRecord(value)) return noAnswers;
  const { version, answers } = value;
  if (typeof version === 'number' && version > 1) return 'later';
  if (version !== 1 || !isRecord(answers)) return noAnswers;
  const read = Object.entries(answers).filter(([slot, answer]) => isSlotId(slot) && isAnswer(answer));
  return { version, answers: Object.fromEntries(read.slice(0, mostAnswers)) as Answers['answers'] };
}

/** The answer to a slot, where there is one. */
export function answerTo({ answers }: Answers, slot: string): Answer | undefined {
  return Object.hasOwn(answers, slot) ? answers[slot] : undefined;
}

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  const { text, from, day } = value;
  return (
    typeof text === 'string' && !!text && !uncleaned.test(text) && (from === 'self' || from === 'link') && isDay(day)
  );
}

import type { Answer, Answers } from './answers.ts';
import { cleanText, longest } from './clean.ts';
import { keptAnswers } from './kept-answers.ts';
import { openStore, type KeepResult } from './store.ts';

/** Answers with one more, or with another one; an empty text takes it away. */
export function withAnswer({ version, answers }: Answers, slot: string, answer: Answer): Answers {
  const text = cleanText(answer.text, longest.answer);
  const others = Object.entries(answers).filter(([id]) => id !== slot);
  return { version, answers: Object.fromEntries(text === '' ? others : [...others, [slot, { ...answer, text }]]) };
}

/** Changes the answers that are kept, and tells the rest of the page. What a newer version keeps is left as it is. */
export function changeAnswers(change: (answers: Answers) => Answers): KeepResult | 'later' {
  const answers = keptAnswers();
  if (answers === 'later') return answers;
  const result = openStore().keep('answers', change(answers));
  if (result === 'kept') document.dispatchEvent(new CustomEvent('reader-change'));
  return result;
}

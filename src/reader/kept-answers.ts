import { readAnswers, type Answers } from './answers.ts';
import { openStore, type KeepResult } from './store.ts';

/** The answers that are kept, or `later` where a newer version of the site keeps them. */
export function keptAnswers(): Answers | 'later' {
  return readAnswers(openStore().read('answers'));
}

/** Changes the answers that are kept, and tells the rest of the page. What a newer version keeps is left as it is. */
export function changeAnswers(change: (answers: Answers) => Answers): KeepResult | 'later' {
  const answers = keptAnswers();
  if (answers === 'later') return answers;
  const result = openStore().keep('answers', change(answers));
  if (result === 'kept') document.dispatchEvent(new CustomEvent('reader-change'));
  return result;
}

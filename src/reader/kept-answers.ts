import { readAnswers, type Answers } from './answers.ts';
import { openStore } from './store.ts';

/** The answers that are kept, or `later` where a newer version of the site keeps them. */
export function keptAnswers(): Answers | 'later' {
  return readAnswers(openStore().read('answers'));
}

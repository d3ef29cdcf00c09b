import type { Library } from '../domain/library.ts';
import { questionsFor, type Answers, type Kind, type Question } from './questions.ts';
import type { CommandWords } from './words.ts';

/** Whoever can be asked: puts a question, and gives what was typed. Absent where nobody is there. */
export interface Person {
  ask: (question: string) => Promise<string>;
  tell: (sentence: string) => void;
}

/** What is known in the end, or the sentence that says why it goes no further. */
export type Answered = { answers: Answers } | { refusal: string };

/**
 * Gathers what a template must know: what was given is judged, what was not is asked for. Where nobody can be asked,
 * all that is missing is named at once.
 */
export async function answer(
  kind: Kind,
  given: Answers,
  { library, words, person }: { library: Library; words: CommandWords; person?: Person | undefined },
): Promise<Answered> {
  const questions = questionsFor(kind, library);
  const superfluous = Object.keys(given).find(
    (flag) => !questions.some((question) => question.flag === flag) && !(kind === 'chapter' && flag === 'objective'),
  );
  if (superfluous !== undefined) return { refusal: words.superfluous(kind, `--${superfluous}`) };
  if (kind === 'translation' && library.site.data.languages.length < 2) return { refusal: words.oneLanguage };

  const answers: Answers = given.objective === undefined ? {} : { objective: given.objective };
  const missing: string[] = [];
  for (const question of questions) {
    const { flag } = question;
    const judge = (typed: string) => question.judge(typed, { library, words, answers });
    if (given[flag] === undefined && person !== undefined) {
      const typed = await askUntilRight(question, answers, { words, person, judge });
      if (typed !== '') answers[flag] = typed;
      continue;
    }
    const known = given[flag] ?? question.suggest?.(answers);
    if (known === undefined) {
      // What can be derived is not missing as long as what it derives from is.
      if (question.isNeeded && !(question.suggest && missing.length > 0)) missing.push(`--${flag}`);
      continue;
    }
    const refusal = judge(known);
    if (refusal !== undefined) return { refusal };
    answers[flag] = known;
  }
  return missing.length > 0 ? { refusal: words.missing(kind, missing.join(', ')) } : { answers };
}

async function askUntilRight(
  question: Question,
  answers: Answers,
  { words, person, judge }: { words: CommandWords; person: Person; judge: (typed: string) => string | undefined },
): Promise<string> {
  const suggestion = question.suggest?.(answers);
  const after = suggestion !== undefined ? words.suggested(suggestion) : question.isNeeded ? ' ' : words.optional;
  for (;;) {
    const typed = (await person.ask(`${words.ask[question.flag]}${after}`)).trim() || (suggestion ?? '');
    const fault = typed === '' ? (question.isNeeded ? words.empty : undefined) : judge(typed);
    if (fault === undefined) return typed;
    person.tell(fault);
  }
}

import { finding, type Finding } from '../domain/finding.ts';
import type { KeyPath, Library, Origin } from '../domain/library.ts';
import type { Question } from '../domain/question.ts';

/** Every question can be answered: its answers differ, and as many are right as its kind asks. */
export function questionsHaveAnswers(library: Library): Finding[] {
  return library.chapters.flatMap(({ data, origin }) =>
    data.questions.flatMap((question, index) => [
      ...sameAnswers(question, ['questions', index, 'answers'], origin),
      ...rightAnswers(question, ['questions', index, 'answers'], origin),
    ]),
  );
}

function rightAnswers({ kind, answers }: Question, keyPath: KeyPath, origin: Origin): Finding[] {
  if (kind !== 'one' && kind !== 'several') return [];
  const found = answers.filter(({ correct }) => correct).length;
  if (kind === 'one' ? found === 1 : found >= 1) return [];
  return [finding('right-answers', { path: origin.path, position: origin.locate?.(keyPath, 'key') }, { kind, found })];
}

function sameAnswers({ answers }: Question, keyPath: KeyPath, origin: Origin): Finding[] {
  if (typeof answers === 'boolean') return [];
  const seen = new Set<string>();
  return answers.flatMap((given, index) => {
    const answer = typeof given === 'string' ? given : given.text;
    const same = asRead(answer);
    if (!seen.has(same)) {
      seen.add(same);
      return [];
    }
    const position = origin.locate?.([...keyPath, index, ...(typeof given === 'string' ? [] : ['text'])]);
    return [finding('answer-duplicate', { path: origin.path, position }, { answer })];
  });
}

/** An answer as a reader tells it from others: capitals, spaces, hidden hyphens and a full stop make no difference. */
function asRead(answer: string): string {
  const words = answer.normalize('NFC').replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ');
  return words.trim().replace(/\.$/, '').toLowerCase();
}

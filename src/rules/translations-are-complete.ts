import { finding, type Finding } from '../domain/finding.ts';
import { knowsChapter, knowsCompany, type KeyPath, type Library } from '../domain/library.ts';
import type { Question } from '../domain/question.ts';
import { translated, type Translated } from './translated.ts';

/** A translation has the objectives and questions of its original, and says the same of itself as its original does. */
export function translationsAreComplete(library: Library): Finding[] {
  return translated(library).flatMap((pair) => [...lacking(pair), ...differing(pair, library)]);
}

function lacking({ translation, original }: Translated): Finding[] {
  const parts = { objective: 'objectives', question: 'questions' } as const;
  return (['objective', 'question'] as const).flatMap((part) => {
    const own = new Set(translation.data[parts[part]].map(({ id }) => id));
    const { path, locate } = translation.origin;
    return original.data[parts[part]]
      .filter(({ id }) => !own.has(id))
      .map(({ id }) =>
        finding(
          'translation-lacks',
          { path, position: locate?.([parts[part]], 'key') },
          { part, id, original: original.origin.path },
        ),
      );
  });
}

function differing({ translation, original }: Translated, library: Library): Finding[] {
  const own = translation.data;
  const its = original.data;
  const isKnown = own.presumes.every((id) => knowsChapter(library, id));
  const isGuestKnown = own.guest === undefined || knowsCompany(library, own.guest);
  const differs: Record<string, boolean> = {
    level: own.level !== its.level,
    roles: !haveTheSame(own.roles, its.roles),
    presumes: isKnown && !haveTheSame(own.presumes, its.presumes),
    guest: isGuestKnown && own.guest !== its.guest,
  };
  const keyPaths: KeyPath[] = [
    ...Object.keys(differs).flatMap((key) => (differs[key] === true ? [[key]] : [])),
    ...otherQuestions(own.questions, its.questions),
  ];
  return keyPaths.map((keyPath) => {
    const place = { path: translation.origin.path, position: translation.origin.locate?.(keyPath) };
    return finding('translation-differs', place, { key: keyPath.join('.'), original: original.origin.path });
  });
}

/** Questions that are asked in another way than in the original, or have another answer. */
function otherQuestions(own: readonly Question[], its: readonly Question[]): KeyPath[] {
  const byId = new Map(its.map((question) => [question.id, question]));
  return own.flatMap((question, index): KeyPath[] => {
    const original = byId.get(question.id);
    if (original === undefined) return [];
    if (original.kind !== question.kind) return [['questions', index, 'kind']];
    if (original.objective !== question.objective) return [['questions', index, 'objective']];
    return shapeOf(original) === shapeOf(question) ? [] : [['questions', index, 'answers']];
  });
}

/** What is the same of a question in every language: whether it is true, or which of its answers are right. */
function shapeOf({ answers }: Question): string {
  if (typeof answers === 'boolean') return String(answers);
  return answers.map((answer) => (typeof answer === 'string' ? 'step' : String(answer.correct))).join();
}

function haveTheSame(own: readonly string[], its: readonly string[]): boolean {
  return own.length === its.length && own.every((value) => its.includes(value));
}

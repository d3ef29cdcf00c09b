import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { chapterText, type NewFile } from './file.ts';
import { toObjectives } from './objectives.ts';
import { placeholders } from './placeholders.ts';
import { toLine, toYaml } from './yaml.ts';

/** What must be known to begin a chapter. */
export interface ChapterAnswers {
  theme: string;
  slug: string;
  /** The language that chapters are written in first. */
  language: Language;
  title: string;
  /** A company's id, or `redactie`. */
  author: string;
  today: Day;
  /** Empty where it is still to be written. */
  description?: string | undefined;
  /** The texts of the objectives; empty ones do not count. */
  objectives?: readonly string[] | undefined;
  /** Whether the author is a company that writes in another company's theme. */
  isGuest?: boolean | undefined;
}

/** A chapter that passes the check, with its first record of review, and with text that is to be replaced. */
export function chapterFile(answers: ChapterAnswers): NewFile {
  const { theme, slug, language, title, author, today } = answers;
  const { description, task, body } = placeholders[language].chapter;
  const objectives = toObjectives(answers.objectives ?? []).map((objective) => ({ ...objective, task }));
  const header = toYaml({
    title,
    description: toLine(answers.description ?? '') || description,
    authors: [author],
    guest: answers.isGuest === true ? author : undefined,
    objectives: objectives.length > 0 ? objectives : undefined,
    reviews: [{ date: today, by: author, outcome: 'written' }],
  });
  return { path: chapterPath(theme, language, slug), text: chapterText(header, body) };
}

/** Where a chapter's file lies in its content folder. */
export function chapterPath(theme: string, language: Language, slug: string): string {
  return `themes/${theme}/${language}/${slug}.mdx`;
}

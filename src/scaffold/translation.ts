import type { Chapter } from '../domain/chapter.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { chapterFile, chapterPath, type ChapterAnswers } from './chapter.ts';
import { chapterText, type NewFile } from './file.ts';
import { placeholders } from './placeholders.ts';
import { toYaml } from './yaml.ts';

/** A chapter as it was read, to be translated. */
export interface Original {
  theme: string;
  slug: string;
  data: Chapter;
  body: string;
  /** Says which text was translated. */
  digest: string;
}

/** What must be known to begin a translation. */
export interface TranslationAnswers {
  language: Language;
  /** Who translates: a company's id, or `redactie`. */
  author: string;
  today: Day;
  /** The title in this language; without it the original's stays, to be translated. */
  title?: string | undefined;
}

/**
 * A translation to begin with: the original's own texts, to be translated in place, with the ids of its objectives and
 * questions. Comments stay behind; they were for whoever wrote the original.
 */
export function translationFile(original: Original, answers: TranslationAnswers): NewFile {
  const { theme, slug, data, digest } = original;
  const { language, author, today, title = data.title } = answers;
  const header = toYaml({
    title,
    description: data.description,
    authors: data.authors,
    guest: data.guest,
    translation: digest,
    level: data.level === 'basic' ? undefined : data.level,
    roles: data.roles.join() === 'everyone' ? undefined : data.roles,
    minutes: data.minutes,
    visibility: data.visibility === 'public' ? undefined : data.visibility,
    objectives: unlessEmpty(data.objectives),
    questions: unlessEmpty(data.questions.map(asWritten)),
    presumes: unlessEmpty(data.presumes),
    sources: unlessEmpty(data.sources),
    searchWords: unlessEmpty(data.searchWords),
    reviews: [{ date: today, by: author, outcome: 'written' }],
  });
  return { path: chapterPath(theme, language, slug), text: chapterText(header, withoutComments(original.body)) };
}

/**
 * A new chapter in both languages at once. Both have text that is to be replaced.
 *
 * @param read reads the original back, because a translation names the digest of what it renders
 */
export function chapterInTwoLanguages(
  chapter: ChapterAnswers,
  translation: { language: Language; title: string },
  read: (file: NewFile) => Pick<Original, 'data' | 'digest'>,
): NewFile[] {
  const original = chapterFile(chapter);
  const { data, digest } = read(original);
  const { description, task, body } = placeholders[translation.language].chapter;
  const objectives = data.objectives.map((objective) => ({ ...objective, task }));
  const { theme, slug, author, today } = chapter;
  const translated = { theme, slug, digest, body, data: { ...data, description, objectives } };
  return [original, translationFile(translated, { ...translation, author, today })];
}

/** A question in the order in which people write it, without what its schema adds by itself. */
function asWritten(question: Chapter['questions'][number]) {
  const { id, kind, objective, text, explanation } = question;
  const answers =
    question.kind === 'one' || question.kind === 'several'
      ? question.answers.map((answer) => ({ text: answer.text, correct: answer.correct ? true : undefined }))
      : question.answers;
  return { id, kind, objective, text, answers, explanation };
}

/** Takes out comments, but not what looks like one in a block or a piece of code. */
function withoutComments(body: string): string {
  const codeOrComment =
    /(?<code>^[ \t]*(?<fence>`{3,}|~{3,})[\s\S]*?^[ \t]*\k<fence>|(?<ticks>`+)[^`][\s\S]*?\k<ticks>)|[ \t]*(?<!\\)\{\s*\/\*[\s\S]*?\*\/\s*\}(?:\n(?=\n))?/gm;
  return body.replace(codeOrComment, (match, code: string | undefined) => (code === undefined ? '' : match));
}

function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

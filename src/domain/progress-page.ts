import { paths } from './address.ts';
import type { Language } from './language.ts';
import { originalLanguage, originalsOf, type Library } from './library.ts';
import { minutesOf } from './minutes.ts';
import { chapterIn, chapterLink, pageLink, themeLink, type PageLink } from './page-link.ts';
import { stepsOf } from './path-steps.ts';
import { readerStoreKey } from './reader-store.ts';
import { versionOf } from './review.ts';
import { textIn, type SpokenText } from './text.ts';

/** A chapter as the pages of progress list it. */
export interface ProgressChapter {
  id: string;
  link: PageLink;
  minutes: number;
  /** The day on which its content last changed. */
  version?: string;
  /** How many questions and tasks it has: without any, it can be read but not shown to be understood. */
  asks: number;
}

/** A theme or a learning path with its chapters. */
export interface ProgressList {
  id: string;
  link: PageLink;
  chapters: ProgressChapter[];
}

/** What the pages of progress show: everything there is to read. What was read is added in the reader's browser. */
export interface ProgressPage {
  language: Language;
  name: SpokenText;
  /** Which site and edition a progress file belongs to. */
  site: string;
  edition: string;
  paths: ProgressList[];
  /** Those that have chapters; a chapter stands in one only. */
  themes: ProgressList[];
}

/** The pages of progress in a language. */
export function progressPage(library: Library, language: Language): ProgressPage {
  const site = library.site.data;
  const chapterOf = (id: string) => progressChapter(library, language, id);
  return {
    language,
    name: textIn(site.name, language, site.languages),
    ...readerStoreKey(library),
    paths: library.paths
      .map((path) => ({
        id: path.id,
        link: pageLink(
          library,
          language,
          paths.learningPath(path.id),
          textIn(path.data.title, language, site.languages),
        ),
        chapters: stepsOf(path).flatMap(({ chapter }) => chapterOf(chapter) ?? []),
      }))
      .filter(hasChapters),
    themes: [...library.themes.keys()]
      .map((id) => ({
        id,
        link: themeLink(library, language, id),
        chapters: originalsOf(library, id).flatMap((chapter) => chapterOf(chapter.id) ?? []),
      }))
      .filter(hasChapters),
  };
}

function progressChapter(library: Library, language: Language, id: string): ProgressChapter | undefined {
  const shown = chapterIn(library, language, id)?.entry;
  const original = library.chaptersById.get(id)?.get(originalLanguage(library));
  const link = chapterLink(library, language, id);
  if (shown === undefined || original === undefined || link === undefined) return undefined;
  const version = versionOf(original.data.reviews);
  const { questions, objectives } = shown.data;
  return {
    id,
    link,
    minutes: minutesOf(shown),
    ...(version !== undefined && { version }),
    asks: questions.length + objectives.filter(({ task }) => task !== undefined).length,
  };
}

function hasChapters({ chapters }: ProgressList): boolean {
  return chapters.length > 0;
}

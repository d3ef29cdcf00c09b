import { paths } from './address.ts';
import type { Language } from './language.ts';
import { originalLanguage, type Library, type PathEntry } from './library.ts';
import { minutesOf } from './minutes.ts';
import { chapterIn, chapterLink, pageLink, themeLink, type PageLink } from './page-link.ts';
import { stepsOf } from './path-steps.ts';
import { versionOf } from './review.ts';
import { isStarter } from './starter.ts';
import { textIn, type SpokenText } from './text.ts';

/** A learning path as lists show it. */
export interface LearningPathCard {
  id: string;
  link: PageLink;
  summary: SpokenText;
  chapters: number;
  minutes: number;
}

/** One chapter of a path, as the page of the path shows it. */
export interface StepView {
  id: string;
  link: PageLink;
  description: SpokenText;
  theme: PageLink;
  minutes: number;
  /** The day on which its content last changed: what a reader who read it earlier has not seen. */
  version?: string;
  isStarter: boolean;
  /** Whether it is shown in the original, because there is no translation. */
  isFallback: boolean;
  questions: number;
  tasks: number;
}

/** What a learning path's page shows, exactly. */
export interface LearningPathPage extends LearningPathCard {
  language: Language;
  /** The paths that a reader has done before. */
  after: PageLink[];
  groups: { title: SpokenText; minutes: number; steps: StepView[] }[];
  /** The paths that come after this one. */
  next: PageLink[];
}

/** All learning paths, in their order. */
export function learningPathCards(library: Library, language: Language): LearningPathCard[] {
  return library.paths.map((path) => learningPathCard(library, language, path));
}

/** The page of a learning path in a language, or `undefined` when there is no such path. */
export function learningPathPage(library: Library, language: Language, id: string): LearningPathPage | undefined {
  const path = library.paths.find((each) => each.id === id);
  if (path === undefined) return undefined;
  const { languages } = library.site.data;
  const linksTo = (wanted: (other: PathEntry) => boolean) =>
    library.paths.filter(wanted).map((other) => learningPathLink(library, language, other));
  return {
    ...learningPathCard(library, language, path),
    language,
    after: linksTo((other) => path.data.after.includes(other.id)),
    groups: path.data.groups.map(({ title, chapters }) => {
      const steps = chapters.flatMap((chapter) => stepView(library, language, chapter) ?? []);
      return { title: textIn(title, language, languages), minutes: minutesIn(steps), steps };
    }),
    next: linksTo((other) => other.data.after.includes(id)),
  };
}

/** A link to a learning path. */
export function learningPathLink(library: Library, language: Language, { id, data }: PathEntry): PageLink {
  const title = textIn(data.title, language, library.site.data.languages);
  return pageLink(library, language, paths.learningPath(id), title);
}

function learningPathCard(library: Library, language: Language, path: PathEntry): LearningPathCard {
  const steps = stepsOf(path).flatMap(({ chapter }) => chapterIn(library, language, chapter)?.entry ?? []);
  return {
    id: path.id,
    link: learningPathLink(library, language, path),
    summary: textIn(path.data.summary, language, library.site.data.languages),
    chapters: steps.length,
    minutes: minutesIn(steps.map((entry) => ({ minutes: minutesOf(entry) }))),
  };
}

function stepView(library: Library, language: Language, id: string): StepView | undefined {
  const shown = chapterIn(library, language, id);
  const link = chapterLink(library, language, id);
  if (shown === undefined || link === undefined) return undefined;
  const { entry, isFallback } = shown;
  const original = library.chaptersById.get(id)?.get(originalLanguage(library)) ?? entry;
  const version = versionOf(original.data.reviews);
  const { description, questions, objectives } = entry.data;
  return {
    id,
    link,
    description: { text: description, language: entry.language },
    theme: themeLink(library, language, entry.theme),
    minutes: minutesOf(entry),
    ...(version !== undefined && { version }),
    isStarter: isStarter(library, original),
    isFallback,
    questions: questions.length,
    tasks: objectives.filter(({ task }) => task !== undefined).length,
  };
}

function minutesIn(steps: readonly { minutes: number }[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

import type { ChapterLevel } from './chapter.ts';
import { siblingLinks } from './chapter-page.ts';
import type { Day } from './day.ts';
import type { ThemeDrawing } from './drawing.ts';
import { isLate } from './due-calendar.ts';
import { reviewStatus, type Freshness } from './due.ts';
import { pathsThrough } from './in-paths.ts';
import type { Language } from './language.ts';
import { originalsOf, type ChapterEntry, type Library, type ThemeEntry } from './library.ts';
import { minutesOf } from './minutes.ts';
import { ownerView, type OwnerView } from './owner-view.ts';
import { chapterIn, chapterLink, themeLink, type PageLink } from './page-link.ts';
import { versionOf } from './review.ts';
import { isStarter } from './starter.ts';
import { themeDemand, type ThemeDemand } from './theme-demand.ts';
import { textIn, type SpokenText } from './text.ts';
import type { OwnershipState } from './theme.ts';

/** A theme as lists show it. */
export interface ThemeCard {
  id: string;
  link: PageLink;
  summary: SpokenText;
  /** Its own, or that of its state. */
  drawing: ThemeDrawing | OwnershipState;
  owner: OwnerView;
  chapters: number;
  minutes: number;
  /** How its chapters stand with their reviews; absent where nobody keeps them fresh, and where there are none. */
  freshness?: ThemeFreshness;
}

/** How the chapters of a theme stand with their reviews. */
export interface ThemeFreshness {
  /** How many are reviewed in time, those that fall due soon among them. */
  inTime: number;
  /** How many of those in time fall due soon. */
  soon: number;
  /** How many should have been reviewed by now. */
  late: number;
  /** How many no company has reviewed yet. */
  starters: number;
}

/** Themes that stand alike. */
export interface ThemeGroup {
  state: OwnershipState;
  themes: ThemeCard[];
}

/** A chapter as the page of its theme shows it. */
export interface ChapterCard {
  id: string;
  link: PageLink;
  description: SpokenText;
  minutes: number;
  level: ChapterLevel;
  isStarter: boolean;
  /** The day on which its content last changed: what a reader who read it earlier has not seen. */
  version?: string;
  /** Absent where nobody keeps it fresh any more: in a retired theme. */
  freshness?: Freshness;
  /** The day of the last review. */
  reviewed?: Day;
}

/** What a theme's page shows, exactly. */
export interface ThemePage extends ThemeCard {
  language: Language;
  list: ChapterCard[];
  /** What a reader can do afterwards, from the chapters; not all of it where that is much. */
  objectives: SpokenText[];
  /** How many more the chapters have. */
  moreObjectives: number;
  /** How many chapters this language has no translation of. */
  untranslated: number;
  /** The learning paths that lead along one of its chapters. */
  paths: PageLink[];
  /** What it asks of a company that takes it on; only where a company is sought. */
  demand?: ThemeDemand;
  siblings: PageLink[];
}

/** A theme for a list of themes. */
export function themeCard(library: Library, language: Language, theme: ThemeEntry): ThemeCard {
  const chapters = originalsOf(library, theme.id);
  const owner = ownerView(library, language, theme);
  return {
    id: theme.id,
    link: themeLink(library, language, theme.id),
    summary: textIn(theme.data.summary, language, library.site.data.languages),
    drawing: theme.data.drawing ?? owner.state,
    owner,
    chapters: chapters.length,
    minutes: chapters.reduce((sum, chapter) => sum + minutesOf(chapter), 0),
    ...(theme.data.ownership.state !== 'retired' &&
      chapters.length > 0 && { freshness: themeFreshness(library, chapters) }),
  };
}

function themeFreshness(library: Library, chapters: readonly ChapterEntry[]): ThemeFreshness {
  const statuses = chapters.map((chapter) => reviewStatus(library, chapter));
  const late = statuses.filter(isLate).length;
  return {
    inTime: chapters.length - late,
    soon: statuses.filter(({ freshness }) => freshness === 'soon').length,
    late,
    starters: chapters.filter((chapter) => isStarter(library, chapter)).length,
  };
}

/** The page of a theme in a language, or `undefined` when there is no such theme. */
export function themePage(library: Library, language: Language, id: string): ThemePage | undefined {
  const theme = library.themes.get(id);
  if (theme === undefined) return undefined;
  const card = themeCard(library, language, theme);
  const originals = originalsOf(library, id);
  const shown = originals.flatMap((original) => chapterIn(library, language, original.id) ?? []);
  const objectives = chosenObjectives(shown.map(({ entry }) => entry));
  return {
    ...card,
    language,
    ...(card.owner.state === 'seeking' && { demand: themeDemand(library, id) }),
    ...objectives,
    untranslated: shown.filter(({ isFallback }) => isFallback).length,
    list: originals.flatMap((original) => {
      const entry = chapterIn(library, language, original.id)?.entry;
      const link = chapterLink(library, language, original.id);
      if (entry === undefined || link === undefined) return [];
      const version = versionOf(original.data.reviews);
      const { freshness, last } = reviewStatus(library, original);
      return {
        id: original.id,
        link,
        description: { text: entry.data.description, language: entry.language },
        minutes: minutesOf(entry),
        level: entry.data.level,
        isStarter: isStarter(library, original),
        ...(version !== undefined && { version }),
        ...(theme.data.ownership.state !== 'retired' && { freshness }),
        ...(last !== undefined && { reviewed: last }),
      };
    }),
    paths: pathsThrough(library, language, id),
    siblings: siblingLinks(library, language, id),
  };
}

/** How many things a theme's page says one can do afterwards. */
const mostObjectives = 8;

/** What one can do afterwards: something of every chapter before more of any, in the order of the chapters. */
function chosenObjectives(chapters: readonly ChapterEntry[]): Pick<ThemePage, 'objectives' | 'moreObjectives'> {
  const all = chapters.flatMap(({ data, language }) =>
    data.objectives.map(({ text }, rank) => ({ rank, said: { text, language } })),
  );
  const chosen = new Set(all.toSorted((a, b) => a.rank - b.rank).slice(0, mostObjectives));
  const objectives = all.filter((objective) => chosen.has(objective)).map(({ said }) => said);
  return { objectives, moreObjectives: all.length - objectives.length };
}

/** In which order the page of themes has the states: what a company keeps first, then what waits for one. */
const shownStates = ['owned', 'proposed', 'seeking', 'retired'] as const satisfies readonly OwnershipState[];

/** All themes by the state they have today; no state without themes. */
export function themeGroups(library: Library, language: Language): ThemeGroup[] {
  const cards = themeCards(library, language);
  return shownStates
    .map((state) => ({ state, themes: cards.filter(({ owner }) => owner.state === state) }))
    .filter(({ themes }) => themes.length > 0);
}

/** All themes, as the page of themes and the home page show them. */
export function themeCards(library: Library, language: Language): ThemeCard[] {
  return [...library.themes.values()].map((theme) => themeCard(library, language, theme));
}

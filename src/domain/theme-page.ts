import type { ChapterLevel } from './chapter.ts';
import { siblingLinks } from './chapter-page.ts';
import { reviewStatus, type Freshness } from './due.ts';
import { pathsThrough } from './in-paths.ts';
import type { Language } from './language.ts';
import { originalsOf, type Library, type ThemeEntry } from './library.ts';
import { minutesOf } from './minutes.ts';
import { ownerView, type OwnerView } from './owner-view.ts';
import { chapterIn, chapterLink, themeLink, type PageLink } from './page-link.ts';
import { versionOf } from './review.ts';
import { isStarter } from './starter.ts';
import { themeDemand, type ThemeDemand } from './theme-demand.ts';
import { textIn, type SpokenText } from './text.ts';

/** A theme as lists show it. */
export interface ThemeCard {
  id: string;
  link: PageLink;
  summary: SpokenText;
  owner: OwnerView;
  chapters: number;
  minutes: number;
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
}

/** What a theme's page shows, exactly. */
export interface ThemePage extends ThemeCard {
  language: Language;
  list: ChapterCard[];
  /** The learning paths that lead along one of its chapters. */
  paths: PageLink[];
  /** What it asks of a company that takes it on; only where a company is sought. */
  demand?: ThemeDemand;
  siblings: PageLink[];
}

/** A theme for a list of themes. */
export function themeCard(library: Library, language: Language, theme: ThemeEntry): ThemeCard {
  const chapters = originalsOf(library, theme.id);
  return {
    id: theme.id,
    link: themeLink(library, language, theme.id),
    summary: textIn(theme.data.summary, language, library.site.data.languages),
    owner: ownerView(library, language, theme),
    chapters: chapters.length,
    minutes: chapters.reduce((sum, chapter) => sum + minutesOf(chapter), 0),
  };
}

/** The page of a theme in a language, or `undefined` when there is no such theme. */
export function themePage(library: Library, language: Language, id: string): ThemePage | undefined {
  const theme = library.themes.get(id);
  if (theme === undefined) return undefined;
  const card = themeCard(library, language, theme);
  return {
    ...card,
    language,
    ...(card.owner.state === 'seeking' && { demand: themeDemand(library, id) }),
    list: originalsOf(library, id).flatMap((original) => {
      const entry = chapterIn(library, language, original.id)?.entry;
      const link = chapterLink(library, language, original.id);
      if (entry === undefined || link === undefined) return [];
      const version = versionOf(original.data.reviews);
      return {
        id: original.id,
        link,
        description: { text: entry.data.description, language: entry.language },
        minutes: minutesOf(entry),
        level: entry.data.level,
        isStarter: isStarter(library, original),
        ...(version !== undefined && { version }),
        ...(theme.data.ownership.state !== 'retired' && { freshness: reviewStatus(library, original).freshness }),
      };
    }),
    paths: pathsThrough(library, language, id),
    siblings: siblingLinks(library, language, id),
  };
}

/** All themes, as the page of themes and the home page show them. */
export function themeCards(library: Library, language: Language): ThemeCard[] {
  return [...library.themes.values()].map((theme) => themeCard(library, language, theme));
}

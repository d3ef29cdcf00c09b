import { dueCalendar, type DueCalendar } from './due-calendar.ts';
import type { Language } from './language.ts';
import { originalsOf, type Library, type ThemeEntry } from './library.ts';
import { ownershipMatrix, type OwnershipMatrix } from './ownership-matrix.ts';
import { chapterLink, type PageLink } from './page-link.ts';
import { themeDemand, type ThemeDemand } from './theme-demand.ts';
import { themeCard, type ThemeCard } from './theme-page.ts';
import { ownershipStates, type OwnershipState } from './theme.ts';

/** A theme as the board sees it. */
export interface BoardTheme extends ThemeCard {
  /** How many of its chapters are late; nobody counts those of a retired theme. */
  late: number;
  /** What it asks of a company that takes it on; only where a company is sought. */
  demand?: ThemeDemand;
}

/** What the page of ownership shows, exactly. */
export interface OwnershipPage {
  language: Language;
  /** The themes by the state they have today, what is wanted first; every state, also one without themes. */
  states: { state: OwnershipState; themes: BoardTheme[] }[];
  matrix: OwnershipMatrix;
  calendar: DueCalendar;
  /** What owners still have to confirm; in the members' edition alone. */
  toConfirm?: ChapterNotes[];
}

/** What is still to be confirmed in a chapter. */
export interface ChapterNotes {
  chapter: PageLink;
  notes: readonly string[];
  /** The language of the notes. */
  language: Language;
}

/** The page of ownership in a language. */
export function ownershipPage(library: Library, language: Language): OwnershipPage {
  const themes = [...library.themes.values()].map((theme) => boardTheme(library, language, theme));
  return {
    language,
    states: ownershipStates.map((state) => ({ state, themes: themes.filter(({ owner }) => owner.state === state) })),
    matrix: ownershipMatrix(library, language),
    calendar: dueCalendar(library, language),
    ...(library.edition === 'members' && { toConfirm: notesToConfirm(library, language) }),
  };
}

/** The notes of originals: a translation has the same. */
function notesToConfirm(library: Library, language: Language): ChapterNotes[] {
  return [...library.themes.keys()].flatMap((theme) =>
    originalsOf(library, theme).flatMap(({ id, data, language: spoken }) => {
      const chapter = chapterLink(library, language, id);
      return chapter === undefined || data.toConfirm.length === 0
        ? []
        : [{ chapter, notes: data.toConfirm, language: spoken }];
    }),
  );
}

function boardTheme(library: Library, language: Language, theme: ThemeEntry): BoardTheme {
  const card = themeCard(library, language, theme);
  return {
    ...card,
    late: card.freshness?.late ?? 0,
    ...(card.owner.state === 'seeking' && { demand: themeDemand(library, theme.id) }),
  };
}

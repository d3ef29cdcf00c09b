import type { Freshness } from '../domain/due.ts';
import type { Language } from '../domain/language.ts';
import type { ReviewOutcome } from '../domain/review.ts';
import type { OwnershipState } from '../domain/theme.ts';

/** The words of the report for the city. */
export interface CityReportWords {
  title: (name: string) => string;
  period: (from: string, to: string) => string;
  asOf: (today: string) => string;
  themes: string;
  states: Record<OwnershipState, string>;
  /** The caption of a state's row when no theme is in it. */
  none: string;
  membersTheme: string;
  fresh: string;
  share: (percentage: number, fresh: number, all: number) => string;
  noChapters: string;
  freshness: Record<Freshness, string>;
  visits: string;
  visitsWhat: string;
  noVisits: string;
  changes: string;
  noChanges: string;
  more: (reviews: number) => string;
  membersOnly: (reviews: number) => string;
  joined: (names: string) => string;
  left: (names: string) => string;
  unmeasured: string;
  unmeasuredWhat: readonly string[];
  columns: Record<'state' | 'theme' | 'company' | 'chapters' | 'date' | 'chapter' | 'owner' | 'outcome', string>;
  outcomes: Record<ReviewOutcome, string>;
  editors: string;
}

export const cityReportWords: Record<Language, CityReportWords> = {
  nl: {
    title: (name) => `${name}: verslag`,
    period: (from, to) => `Van ${from} tot en met ${to}.`,
    asOf: (today) => `Stand van de thema’s en de hoofdstukken op ${today}.`,
    themes: 'Thema’s',
    states: { owned: 'Heeft een eigenaar', proposed: 'Voorgesteld', seeking: 'Zoekt een eigenaar', retired: 'Gestopt' },
    none: 'geen',
    membersTheme: '(een thema dat alleen leden mogen lezen)',
    fresh: 'Hoe actueel de hoofdstukken zijn',
    share: (percentage, fresh, all) =>
      `${percentage} % is actueel: ${fresh} van de ${all} hoofdstukken ${fresh === 1 ? 'hoeft' : 'hoeven'} nog niet opnieuw gecontroleerd te worden. Gestopte thema’s tellen niet mee.`,
    noChapters: 'Er zijn nog geen hoofdstukken die iemand bijhoudt.',
    freshness: {
      fresh: 'Actueel',
      soon: 'Actueel, bijna opnieuw te controleren',
      due: 'Opnieuw te controleren',
      'long-due': 'Al lang opnieuw te controleren',
      unreviewed: 'Nog niet gecontroleerd',
    },
    visits: 'Bij elkaar in de keuken',
    visitsWhat: 'Hoofdstukken die een ander bedrijf dan de eigenaar in deze periode schreef, wijzigde of controleerde.',
    noVisits: 'In deze periode keek geen bedrijf bij een ander mee.',
    changes: 'Wat er veranderde',
    noChanges: 'In deze periode is geen hoofdstuk geschreven of gewijzigd.',
    more: (reviews) => `… en nog ${reviews}; \`npm run contributions\` noemt ze allemaal.`,
    membersOnly: (reviews) =>
      `${reviews === 1 ? 'Nog 1 keer ging het om een hoofdstuk' : `Nog ${reviews} keer ging het om een hoofdstuk`} dat alleen leden mogen lezen; dat staat hier niet bij naam.`,
    joined: (names) => `Erbij gekomen: ${names}.`,
    left: (names) => `Vertrokken: ${names}.`,
    unmeasured: 'Wat hier niet gemeten is',
    unmeasuredWhat: [
      'Hoe vaak hoofdstukken gelezen worden, en door wie.',
      'Of iemand er iets van geleerd heeft, of daarna anders werkt.',
      'Hoeveel uren het kostte. Die vult elk bedrijf zelf in.',
      'Hoe goed een hoofdstuk is: een controle zegt alleen dat iemand het gelezen heeft, en wanneer.',
      'Werk dat niemand als controle heeft vastgelegd, vertalingen, en hoofdstukken die verwijderd zijn.',
      'Hoe de stand eerder was: wie eigenaar is en wat actueel is, gaat over vandaag, ook bij controles van eerder.',
    ],
    columns: {
      state: 'Staat',
      theme: 'Thema',
      company: 'Bedrijf',
      chapters: 'Hoofdstukken',
      date: 'Datum',
      chapter: 'Hoofdstuk',
      owner: 'Eigenaar van het thema',
      outcome: 'Uitkomst',
    },
    outcomes: { written: 'geschreven', changed: 'gewijzigd', confirmed: 'bevestigd' },
    editors: 'redactie',
  },
  en: {
    title: (name) => `${name}: report`,
    period: (from, to) => `From ${from} up to and including ${to}.`,
    asOf: (today) => `Themes and chapters as they stood on ${today}.`,
    themes: 'Themes',
    states: { owned: 'Has an owner', proposed: 'Proposed', seeking: 'Seeks an owner', retired: 'Retired' },
    none: 'none',
    membersTheme: '(a theme that only members may read)',
    fresh: 'How up to date the chapters are',
    share: (percentage, fresh, all) =>
      `${percentage}% are up to date: ${fresh} of ${all} chapters need no review yet. Retired themes do not count.`,
    noChapters: 'There are no chapters yet that anybody keeps.',
    freshness: {
      fresh: 'Up to date',
      soon: 'Up to date, due for review soon',
      due: 'Due for review',
      'long-due': 'Long due for review',
      unreviewed: 'Not reviewed yet',
    },
    visits: 'In each other’s kitchen',
    visitsWhat: 'Chapters that a company other than the owner wrote, changed or reviewed in this period.',
    noVisits: 'No company looked in on another in this period.',
    changes: 'What changed',
    noChanges: 'No chapter was written or changed in this period.',
    more: (reviews) => `… and ${reviews} more; \`npm run contributions\` lists them all.`,
    membersOnly: (reviews) =>
      `${reviews === 1 ? 'Once more it was a chapter' : `Another ${reviews} times it was a chapter`} that only members may read, which is not named here.`,
    joined: (names) => `Joined: ${names}.`,
    left: (names) => `Left: ${names}.`,
    unmeasured: 'What is not measured here',
    unmeasuredWhat: [
      'How often chapters are read, and by whom.',
      'Whether anybody learned something from them, or works differently since.',
      'How many hours it took. Each company fills in its own.',
      'How good a chapter is: a review only says that somebody read it, and when.',
      'Work that nobody recorded as a review, translations, and chapters that were removed.',
      'How things stood before: who owns what and what is up to date is about today, also beside earlier reviews.',
    ],
    columns: {
      state: 'State',
      theme: 'Theme',
      company: 'Company',
      chapters: 'Chapters',
      date: 'Date',
      chapter: 'Chapter',
      owner: 'Owner of the theme',
      outcome: 'Outcome',
    },
    outcomes: { written: 'written', changed: 'changed', confirmed: 'confirmed' },
    editors: 'editors',
  },
};

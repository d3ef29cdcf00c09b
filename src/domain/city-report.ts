import { isPublic } from './edition.ts';
import type { Day } from './day.ts';
import { reviewStatus, type Freshness } from './due.ts';
import { compareText } from './finding.ts';
import { editors } from './identifier.ts';
import type { Language } from './language.ts';
import { originalsOf, type ChapterEntry, type Library, type ThemeEntry } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { chapterIn } from './page-link.ts';
import { isWithin, type Period } from './period.ts';
import type { ReviewOutcome } from './review.ts';
import { textIn, type SpokenText } from './text.ts';
import { ownershipStates, type OwnershipState } from './theme.ts';

/** A theme as the report lists it. */
export interface ReportedTheme {
  /** Absent where only members may know it. */
  title?: SpokenText;
  /** The name of the company that answers for it or has asked to. */
  company?: string;
  /** How many chapters it has. */
  chapters: number;
}

/** A review as the report lists it. */
export interface ReportedReview {
  date: Day;
  chapter: SpokenText;
  theme: SpokenText;
  outcome: ReviewOutcome;
  /** The name of the company; absent for the editors. */
  company?: string;
  /** The name of the company that owns the theme today. */
  owner?: string;
}

/** Reviews to list: those of public chapters, and how many there are of chapters that only members may read. */
export interface ReviewList {
  named: ReportedReview[];
  membersOnly: number;
}

/** What the report for the city says, exactly. */
export interface CityReport {
  language: Language;
  name: SpokenText;
  today: Day;
  period: Period;
  /** Every state, also when no theme is in it. */
  themes: Record<OwnershipState, ReportedTheme[]>;
  /** How many chapters of themes that somebody keeps or should keep stand how, today. */
  freshness: Record<Freshness, number>;
  /** In the period: reviews by a company of a chapter in a theme that another owns. */
  visits: ReviewList;
  /** In the period: what was written and changed. */
  changes: ReviewList;
  /** In the period: names of companies that joined and that left. */
  joined: string[];
  left: string[];
}

/** Makes the report of a period. States and freshness are those of today: the content keeps no older ones. */
export function cityReport(library: Library, language: Language, period: Period): CityReport {
  const site = library.site.data;
  const themes = [...library.themes.values()];
  const reviews = themes
    .flatMap((theme) => reviewsOf(library, language, theme))
    .filter(({ date }) => isWithin(period, date));
  const names = (key: 'joined' | 'left') =>
    [...library.companies.values()]
      .filter(({ data }) => isWithin(period, data[key] ?? ''))
      .map(({ data }) => data.name)
      .sort(new Intl.Collator('nl', { numeric: true }).compare);
  return {
    language,
    name: textIn(site.name, language, site.languages),
    today: library.today,
    period,
    themes: byState(library, language, themes),
    freshness: freshnessOf(library, themes),
    visits: listed(reviews.filter(({ isVisit }) => isVisit)),
    changes: listed(reviews.filter(({ outcome }) => outcome !== 'confirmed')),
    joined: names('joined'),
    left: names('left'),
  };
}

/** The part of the chapters that need no review yet, from 0 to 1; `undefined` when there are none. */
export function shareFresh(freshness: CityReport['freshness']): number | undefined {
  const all = Object.values(freshness).reduce((sum, count) => sum + count, 0);
  return all === 0 ? undefined : (freshness.fresh + freshness.soon) / all;
}

function byState(library: Library, language: Language, themes: readonly ThemeEntry[]): CityReport['themes'] {
  const reported = themes.map((theme) => {
    const { state, company } = effectiveOwnership(library, theme);
    const isPublicTheme = theme.data.visibility === 'public';
    const listed: ReportedTheme = {
      ...(isPublicTheme && { title: titleOf(library, language, theme) }),
      ...(company !== undefined && { company: nameOf(library, company) }),
      chapters: originalsOf(library, theme.id).length,
    };
    return [state, listed] as const;
  });
  const inState = (wanted: OwnershipState) => reported.filter(([state]) => state === wanted).map(([, theme]) => theme);
  return Object.fromEntries(ownershipStates.map((state) => [state, inState(state)])) as CityReport['themes'];
}

function freshnessOf(library: Library, themes: readonly ThemeEntry[]): CityReport['freshness'] {
  const counts: CityReport['freshness'] = { fresh: 0, soon: 0, due: 0, 'long-due': 0, unreviewed: 0 };
  for (const theme of themes) {
    // Nobody reviews what has retired, and nobody has to.
    if (theme.data.ownership.state === 'retired') continue;
    for (const chapter of originalsOf(library, theme.id)) counts[reviewStatus(library, chapter).freshness] += 1;
  }
  return counts;
}

type FoundReview = ReportedReview & { isVisit: boolean; isNamed: boolean };

function reviewsOf(library: Library, language: Language, theme: ThemeEntry): FoundReview[] {
  const { state, company: owner, departed } = effectiveOwnership(library, theme);
  // Whoever had the theme until it left was no visitor there.
  const isVisitor = (by: string) => state === 'owned' && by !== editors && by !== owner && by !== departed;
  const themeTitle = titleOf(library, language, theme);
  return originalsOf(library, theme.id).flatMap((chapter) => {
    const isNamed = isPublic(library, chapter.id);
    return chapter.data.reviews.map(({ by, date, outcome }) => ({
      date,
      chapter: chapterTitle(library, language, chapter),
      theme: themeTitle,
      outcome,
      ...(by !== editors && { company: nameOf(library, by) }),
      ...(owner !== undefined && { owner: nameOf(library, owner) }),
      isVisit: isVisitor(by),
      isNamed,
    }));
  });
}

/** The latest first; on one day by chapter. */
function listed(reviews: readonly FoundReview[]): ReviewList {
  const named = reviews
    .filter(({ isNamed }) => isNamed)
    .map(({ isVisit: _isVisit, isNamed: _isNamed, ...review }) => review)
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.chapter.text, b.chapter.text));
  return { named, membersOnly: reviews.length - named.length };
}

function titleOf(library: Library, language: Language, theme: ThemeEntry): SpokenText {
  return textIn(theme.data.title, language, library.site.data.languages);
}

function chapterTitle(library: Library, language: Language, original: ChapterEntry): SpokenText {
  const { data, language: spoken } = chapterIn(library, language, original.id)?.entry ?? original;
  return { text: data.title, language: spoken };
}

function nameOf(library: Library, company: string): string {
  return library.companies.get(company)?.data.name ?? company;
}

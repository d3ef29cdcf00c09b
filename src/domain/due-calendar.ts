import { addMonths, type Day } from './day.ts';
import { reviewStatus, type Freshness, type ReviewStatus } from './due.ts';
import { compareText } from './finding.ts';
import type { Language } from './language.ts';
import { originalsOf, type ChapterEntry, type Library } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { chapterLink, companyLink, themeLink, type PageLink } from './page-link.ts';

/** How many months the calendar looks ahead. */
export const monthsAhead = 3;

/** What is late already, the worst first. */
const lateKinds = ['long-due', 'due', 'unreviewed'] as const satisfies readonly Freshness[];

/** A chapter that somebody must look at. */
export interface DueChapter {
  link: PageLink;
  theme: PageLink;
  /** Who answers for it today; absent where the theme seeks an owner. */
  owner?: PageLink;
  /** The day before which it must be reviewed; absent when nobody ever looked. */
  due?: Day;
}

/** Chapters that are late for the same reason, or that fall due in the same month. By date. */
export interface DuePeriod {
  kind: (typeof lateKinds)[number] | 'coming';
  /** The first day of a coming month, counted from today; absent for what is late. */
  from?: Day;
  chapters: DueChapter[];
}

/** What is late and what falls due soon. A retired theme asks for no reviews, so its chapters are not in it. */
export interface DueCalendar {
  /** What is late, then the coming months; all of them, also those without chapters. */
  periods: DuePeriod[];
  /** How many chapters stand in the periods. */
  listed: number;
  /** The first day that the calendar does not look at. */
  until: Day;
  /** How many chapters somebody must keep fresh. */
  kept: number;
  /** How many of those are not late. */
  inTime: number;
}

/** The calendar of reviews on the library's own today. */
export function dueCalendar(library: Library, language: Language): DueCalendar {
  const starts = Array.from({ length: monthsAhead + 1 }, (_, months) => addMonths(library.today, months));
  const until = starts[monthsAhead] ?? library.today;
  const late = lateKinds.map((kind): DuePeriod => ({ kind, chapters: [] }));
  const coming = starts.slice(0, monthsAhead).map((from): DuePeriod => ({ kind: 'coming', from, chapters: [] }));
  let kept = 0;
  let inTime = 0;
  for (const theme of library.themes.values()) {
    const { state, company } = effectiveOwnership(library, theme);
    if (state === 'retired') continue;
    const owner = company === undefined ? undefined : companyLink(library, language, company);
    for (const original of originalsOf(library, theme.id)) {
      const status = reviewStatus(library, original);
      kept += 1;
      if (!isLate(status)) inTime += 1;
      const period = isLate(status)
        ? late.find(({ kind }) => kind === status.freshness)
        : monthOf(coming, until, status);
      period?.chapters.push(dueChapter(library, language, { original, status, owner }));
    }
  }
  const periods = [...late, ...coming];
  for (const { chapters } of periods) chapters.sort((a, b) => compareText(a.due ?? '', b.due ?? ''));
  return { periods, listed: periods.reduce((sum, { chapters }) => sum + chapters.length, 0), until, kept, inTime };
}

/** Whether a chapter is late: past its date, or never looked at. */
export function isLate({ freshness }: Pick<ReviewStatus, 'freshness'>): boolean {
  return (lateKinds as readonly Freshness[]).includes(freshness);
}

function monthOf(coming: DuePeriod[], until: Day, { due }: ReviewStatus): DuePeriod | undefined {
  if (due === undefined || due >= until) return undefined;
  return coming.findLast(({ from }) => from !== undefined && from <= due);
}

function dueChapter(
  library: Library,
  language: Language,
  { original, status, owner }: { original: ChapterEntry; status: ReviewStatus; owner: PageLink | undefined },
): DueChapter {
  const link = chapterLink(library, language, original.id);
  if (link === undefined) throw new Error(`${original.id} is in the library and has no link`);
  return {
    link,
    theme: themeLink(library, language, original.theme),
    ...(owner && { owner }),
    ...(status.due !== undefined && { due: status.due }),
  };
}

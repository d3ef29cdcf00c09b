import { addDays, addMonths, daysBetween, type Day } from './day.ts';
import { fraction } from './fraction.ts';
import type { ChapterEntry, Library } from './library.ts';
import { lastReview } from './review.ts';

/** How fresh a chapter is; `unreviewed` when nobody ever looked. */
export type Freshness = 'fresh' | 'soon' | 'due' | 'long-due' | 'unreviewed';

export interface ReviewStatus {
  freshness: Freshness;
  /** The day of the last review. */
  last?: Day;
  /** The day by which the chapter must be reviewed again. */
  due?: Day;
  /** The day from which it counts as due soon. */
  soonFrom?: Day;
}

/** The largest part of the period by which the date comes earlier, so that dates spread and the promise is kept. */
const largestOffset = 0.1;

/**
 * The day before which a chapter must be reviewed: last review + period − a stable offset of 0 to 10 % of the
 * period that follows from the chapter's id.
 */
export function dueDate(id: string, last: Day, months: number): Day {
  const end = addMonths(last, months);
  const offset = Math.floor(fraction(id) * largestOffset * daysBetween(last, end));
  return addDays(end, -offset);
}

/** How a chapter stands on the library's own today. Reviews dated in the future count like any other. */
export function reviewStatus(library: Library, chapter: ChapterEntry): ReviewStatus {
  const last = lastReview(chapter.data.reviews)?.date;
  if (last === undefined) return { freshness: 'unreviewed' };
  const site = library.site.data;
  const months = library.themes.get(chapter.theme)?.data.reviewMonths ?? site.reviewMonths;
  const due = dueDate(chapter.id, last, months);
  const soonFrom = addDays(due, -site.dueSoonDays);
  const longDueFrom = addMonths(last, 2 * months);
  return { freshness: freshness(library.today, { soonFrom, due, longDueFrom }), last, due, soonFrom };
}

function freshness(today: Day, limits: { soonFrom: Day; due: Day; longDueFrom: Day }): Freshness {
  if (today >= limits.longDueFrom) return 'long-due';
  if (today > limits.due) return 'due';
  return today >= limits.soonFrom ? 'soon' : 'fresh';
}

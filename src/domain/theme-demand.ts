import { originalsOf, type Library } from './library.ts';
import { minutesOf } from './minutes.ts';

/**
 * How many minutes a review takes, by assumption: a quarter of an hour to go through the chapter, as the handbook says,
 * and as long again to mend what is found. The page that shows hours says so in words.
 */
export const minutesAReview = 30;

/** What a theme asks of the company that takes it on, counted from the chapters it has now. */
export interface ThemeDemand {
  chapters: number;
  /** Reading all chapters once. */
  minutes: number;
  /** How many months a review of these chapters holds. */
  reviewMonths: number;
  /** Reviews in a year for all chapters together, rounded up. */
  reviewsAYear: number;
  /** An estimate, from {@link minutesAReview}. Writing new chapters is not in it. */
  hoursAYear: number;
}

/** What a theme asks of its owner. A theme that does not exist asks nothing. */
export function themeDemand(library: Library, theme: string): ThemeDemand {
  const chapters = originalsOf(library, theme);
  const reviewMonths = library.themes.get(theme)?.data.reviewMonths ?? library.site.data.reviewMonths;
  const reviewsAYear = Math.ceil((chapters.length * 12) / reviewMonths);
  return {
    chapters: chapters.length,
    minutes: chapters.reduce((sum, chapter) => sum + minutesOf(chapter), 0),
    reviewMonths,
    reviewsAYear,
    hoursAYear: (reviewsAYear * minutesAReview) / 60,
  };
}

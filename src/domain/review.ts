import { z } from 'zod';
import { daySchema } from './day.ts';
import { contributorSchema } from './identifier.ts';
import { lineSchema } from './text.ts';

/** What came of a review: the chapter was written, was changed, or was read and still holds. */
export const reviewOutcomes = ['written', 'changed', 'confirmed'] as const;

/** A dated record in a chapter: who looked, what came of it, what was looked at. */
export const reviewSchema = z.strictObject({
  date: daySchema,
  /** A company's id, or `redactie`. */
  by: contributorSchema,
  outcome: z.enum(reviewOutcomes),
  /** What was looked at, in a sentence. */
  note: lineSchema.optional(),
});

export type Review = z.output<typeof reviewSchema>;
export type ReviewOutcome = Review['outcome'];

/**
 * The version of what reviews stand with: the day on which the content last changed. Reading it again and finding it
 * true makes no new version, so nobody is asked to read the same twice.
 */
export function versionOf(reviews: readonly Review[]): string | undefined {
  return lastReview(reviews.filter(({ outcome }) => outcome !== 'confirmed'))?.date;
}

/** The review with the latest date, whatever the order they stand in. */
export function lastReview(reviews: readonly Review[]): Review | undefined {
  return reviews.reduce<Review | undefined>(
    (latest, review) => (latest === undefined || review.date >= latest.date ? review : latest),
    undefined,
  );
}

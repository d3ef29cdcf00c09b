import { finding, type Finding } from '../domain/finding.ts';
import type { ChapterEntry } from '../domain/library.ts';
import type { Review } from '../domain/review.ts';

/** What a change does to the reviews of one file. */
export interface ReviewChange {
  /** Records that were not there. */
  added: readonly Review[];
  findings: readonly Finding[];
}

/**
 * Holds the reviews of a file against those it had in the base. A record says what somebody did on a day, so it stays
 * as it is; to review is to add one, with what was looked at.
 */
export function compareReviews(before: ChapterEntry | undefined, after: ChapterEntry): ReviewChange {
  if (before === undefined) return { added: after.data.reviews, findings: [] };
  const { lost, fresh } = unmatched(before.data.reviews, after.data.reviews);
  const findings: Finding[] = [];
  const added = new Set(fresh);
  for (const review of lost) {
    const moved = fresh.find((index) => added.has(index) && isSameButDate(review, after.data.reviews[index]));
    const rewritten = moved ?? fresh.find((index) => added.has(index) && isAlike(review, after.data.reviews[index]));
    if (rewritten !== undefined) added.delete(rewritten);
    findings.push(
      lostReview(review, after, { index: rewritten, onlyDate: moved !== undefined && sayTheSame(before, after) }),
    );
  }
  findings.push(...[...added].flatMap((index) => judgeNote(after, index)));
  return { added: after.data.reviews.filter((_, index) => added.has(index)), findings };
}

function lostReview(
  review: Review,
  after: ChapterEntry,
  { index, onlyDate }: { index: number | undefined; onlyDate: boolean },
): Finding {
  const { path, locate } = after.origin;
  if (index === undefined) {
    const position = locate?.(['reviews'], 'key');
    return finding('review-rewritten', { path, position }, { date: review.date, by: review.by });
  }
  if (!onlyDate) {
    const position = locate?.(['reviews', index]);
    return finding('review-rewritten', { path, position }, { date: review.date, by: review.by });
  }
  const position = locate?.(['reviews', index, 'date']);
  const to = after.data.reviews[index]?.date ?? '';
  return finding('review-date-moved', { path, position }, { from: review.date, to });
}

function judgeNote(after: ChapterEntry, index: number): Finding[] {
  const { path, locate } = after.origin;
  const { note, date } = after.data.reviews[index] ?? {};
  if (note === undefined) {
    return [finding('review-note-missing', { path, position: locate?.(['reviews', index]) }, { date: date ?? '' })];
  }
  const earlier = after.data.reviews.find((other, place) => place < index && isSameNote(other.note, note));
  if (earlier === undefined) return [];
  const position = locate?.(['reviews', index, 'note']);
  return [finding('review-note-repeated', { path, position }, { earlier: earlier.date })];
}

/** Which records of the base are gone, and which places of the change are new; the order may differ. */
function unmatched(before: readonly Review[], after: readonly Review[]): { lost: Review[]; fresh: number[] } {
  const fresh = new Set(after.keys());
  const lost = before.filter((review) => {
    const match = [...fresh].find((index) => record(after[index]) === record(review));
    if (match === undefined) return true;
    fresh.delete(match);
    return false;
  });
  return { lost, fresh: [...fresh] };
}

function record(review: Review | undefined): string {
  return JSON.stringify([review?.date, review?.by, review?.outcome, review?.note]);
}

function isSameButDate(before: Review, after: Review | undefined): boolean {
  return after !== undefined && record({ ...before, date: '' }) === record({ ...after, date: '' });
}

/** Whether a record that is new is probably what became of one that is gone. */
function isAlike(before: Review, after: Review | undefined): boolean {
  return before.date === after?.date || isSameNote(before.note, after?.note);
}

/** Whether two versions of a file say the same but for their reviews. */
function sayTheSame(before: ChapterEntry, after: ChapterEntry): boolean {
  const rest = ({ data }: ChapterEntry) => JSON.stringify({ ...data, reviews: data.reviews.length });
  return before.digest === after.digest && rest(before) === rest(after);
}

/** Whether two notes are the same words, whatever their capitals, spaces and full stops. */
function isSameNote(a: string | undefined, b: string | undefined): boolean {
  const fold = (note: string) =>
    note
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return a !== undefined && b !== undefined && fold(a) === fold(b);
}

import { finding, type Finding } from '../domain/finding.ts';
import type { ChapterEntry, Library } from '../domain/library.ts';

/** The reviews of a chapter stand in the order in which they were done, each once. */
export function reviewsInOrder(library: Library): Finding[] {
  return library.chapters.flatMap((chapter) => judge(chapter, library.today));
}

function judge({ data, origin }: ChapterEntry, today: string): Finding[] {
  const seen = new Set<string>();
  let latest = '';
  return data.reviews.flatMap(({ date, by, outcome }, index) => {
    const at = (key: string) => ({ path: origin.path, position: origin.locate?.(['reviews', index, key]) });
    const record = `${date} ${by} ${outcome}`;
    if (seen.has(record)) return [finding('review-duplicate', at('date'), { date, by })];
    seen.add(record);
    if (date < latest) return [finding('review-order', at('date'), { date, earlier: latest })];
    // A review of the future is told by another rule; those after it are not out of order because of it.
    if (date <= today) latest = date;
    return [];
  });
}

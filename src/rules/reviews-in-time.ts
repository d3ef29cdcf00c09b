import { reviewStatus } from '../domain/due.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { originalLanguage, type ChapterEntry, type Library } from '../domain/library.ts';

/** Every chapter is reviewed, and again before its time is up. A theme that has retired is left in peace. */
export function reviewsInTime(library: Library): Finding[] {
  return library.chapters.flatMap((chapter) => [...future(chapter, library), ...due(chapter, library)]);
}

function future({ data, origin }: ChapterEntry, { today }: Library): Finding[] {
  return data.reviews.flatMap(({ date }, index) => {
    if (date <= today) return [];
    const position = origin.locate?.(['reviews', index, 'date']);
    return [finding('review-future', { path: origin.path, position }, { date, today })];
  });
}

function due(chapter: ChapterEntry, library: Library): Finding[] {
  // Without the site's or the theme's own data the period is not known.
  if (library.unreadable.site || library.unreadable.themes.has(chapter.theme)) return [];
  const isRetired = library.themes.get(chapter.theme)?.data.ownership.state === 'retired';
  // A translation follows its original: it is the original that falls due.
  if (isRetired || chapter.language !== originalLanguage(library)) return [];
  const status = reviewStatus(library, chapter);
  if (status.freshness === 'fresh') return [];
  const place = { path: chapter.origin.path, position: chapter.origin.locate?.(['reviews']) };
  if (status.freshness === 'unreviewed') return [finding('review-missing', place, {})];
  return [finding(`review-${status.freshness}`, place, { last: status.last ?? '', due: status.due ?? '' })];
}

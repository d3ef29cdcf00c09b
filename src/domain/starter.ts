import { editors } from './identifier.ts';
import type { ChapterEntry, Library } from './library.ts';

/**
 * Whether a chapter is a starter version: written by the editors, and reviewed by no company yet. In a theme that the
 * publisher itself owns the editors are the owner's hand, so there is none.
 */
export function isStarter(library: Library, original: ChapterEntry): boolean {
  const ownership = library.themes.get(original.theme)?.data.ownership;
  const isPublishers = ownership?.state === 'owned' && ownership.company === library.site.data.publisher;
  return !isPublishers && original.data.reviews.every((review) => review.by === editors);
}

import { finding, type Finding } from '../domain/finding.ts';
import type { ChapterEntry, Library } from '../domain/library.ts';

/** Within a chapter every objective and every question has an id of its own. */
export function idsAreUnique(library: Library): Finding[] {
  return library.chapters.flatMap((chapter) => [...judge(chapter, 'objectives'), ...judge(chapter, 'questions')]);
}

function judge({ data, origin }: ChapterEntry, part: 'objectives' | 'questions'): Finding[] {
  const seen = new Set<string>();
  return data[part].flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [finding('id-duplicate', { path: origin.path, position: origin.locate?.([part, index, 'id']) }, { id })];
  });
}

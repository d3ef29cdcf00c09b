import type { Language } from './language.ts';
import { learningPathLink } from './learning-path-page.ts';
import type { Library } from './library.ts';
import { chapterLink, type PageLink } from './page-link.ts';
import { stepsOf } from './path-steps.ts';

/** A learning path that a chapter stands in, and the way on. */
export interface InPath {
  path: PageLink;
  /** The step that comes after it; absent at the end of the path. */
  next?: PageLink;
}

/** A chapter may stand in many paths; a reader comes from one of them. */
const mostPaths = 3;

/** The first learning paths that a chapter stands in, each with the step that follows. */
export function inPaths(library: Library, language: Language, chapter: string): InPath[] {
  return library.paths
    .flatMap((path): InPath[] => {
      const steps = stepsOf(path).map((step) => step.chapter);
      const place = steps.indexOf(chapter);
      if (place === -1) return [];
      // What cannot be shown is passed over, as it is on the page of the path.
      const [next] = steps.slice(place + 1).flatMap((step) => chapterLink(library, language, step) ?? []);
      return [{ path: learningPathLink(library, language, path), ...(next && { next }) }];
    })
    .slice(0, mostPaths);
}

/** The learning paths that lead along a chapter of a theme. */
export function pathsThrough(library: Library, language: Language, theme: string): PageLink[] {
  return library.paths
    .filter((path) => stepsOf(path).some(({ chapter }) => chapter.startsWith(`${theme}/`)))
    .map((path) => learningPathLink(library, language, path));
}

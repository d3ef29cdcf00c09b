import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { stepsOf } from '../domain/path-steps.ts';

/** A chapter stands in a path once, also across groups: what is counted twice is never done. */
export function stepsDiffer(library: Library): Finding[] {
  return library.paths.flatMap((path) => {
    const seen = new Set<string>();
    return stepsOf(path).flatMap(({ chapter, keyPath }) => {
      // Twice the same that is not there is one fault: it is not there.
      if (!seen.has(chapter) || !library.chaptersById.has(chapter)) {
        seen.add(chapter);
        return [];
      }
      const { origin } = path;
      return [finding('step-repeated', { path: origin.path, position: origin.locate?.(keyPath) }, { chapter })];
    });
  });
}

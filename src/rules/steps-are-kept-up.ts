import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { effectiveOwnership } from '../domain/ownership.ts';
import { stepsOf } from '../domain/path-steps.ts';

/** No path leads along a chapter of a theme that is retired: nobody keeps up what it says. */
export function stepsAreKeptUp(library: Library): Finding[] {
  return library.paths.flatMap((path) =>
    stepsOf(path).flatMap(({ chapter, keyPath }) => {
      const theme = library.chaptersById.has(chapter) ? library.themes.get(chapter.split('/')[0] ?? '') : undefined;
      if (theme === undefined || effectiveOwnership(library, theme).state !== 'retired') return [];
      const place = { path: path.origin.path, position: path.origin.locate?.(keyPath) };
      return [finding('step-retired', place, { chapter, theme: theme.id })];
    }),
  );
}

import type { KeyPath, PathEntry } from './library.ts';

/** One chapter of a path, and where it stands in the path's file. */
export interface PathStep {
  chapter: string;
  keyPath: KeyPath;
}

/** The chapters of a path, group after group. */
export function stepsOf({ data }: Pick<PathEntry, 'data'>): PathStep[] {
  return data.groups.flatMap(({ chapters }, group) =>
    chapters.map((chapter, index) => ({ chapter, keyPath: ['groups', group, 'chapters', index] })),
  );
}

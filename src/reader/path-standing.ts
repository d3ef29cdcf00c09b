import { statusOf, type Progress } from './progress.ts';

/** A step of a learning path, as far as progress needs to know it. */
export interface KnownStep {
  id: string;
  version?: string | undefined;
  minutes: number;
}

/** How a learning path stands with its reader. */
export interface PathStanding {
  /** How many steps were read, in whatever version. */
  read: number;
  /** How many of those changed since. */
  changed: number;
  /** Minutes that are still to be read, again where it changed. */
  minutesLeft: number;
  /** The place of the first step that is not read, or changed since; absent where there is none. */
  next?: number;
}

/** How a learning path stands with its reader: what was read, what is left, and where to go on. */
export function pathStanding(progress: Progress, steps: readonly KnownStep[]): PathStanding {
  const statuses = steps.map(({ id, version }) => statusOf(progress, id, version));
  const isLeft = (status: string | undefined) => status === 'new' || status === 'changed';
  const next = statuses.findIndex(isLeft);
  return {
    read: statuses.filter((status) => status !== 'new').length,
    changed: statuses.filter((status) => status === 'changed').length,
    minutesLeft: steps.reduce((sum, { minutes }, index) => sum + (isLeft(statuses[index]) ? minutes : 0), 0),
    ...(next >= 0 && { next }),
  };
}

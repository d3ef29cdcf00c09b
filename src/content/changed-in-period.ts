import { isWithin, type Period } from '../domain/period.ts';
import { askGit, RevisionError } from './git.ts';
import type { Root } from './roots.ts';

/** The content files that git says were changed in a period, as findings name them; or why git cannot tell. */
export type ChangedInPeriod = ReadonlySet<string> | 'no-repository' | 'shallow' | 'git-failed';

/**
 * Asks git which files of the content folders were changed in a period, by the day the author made the change: the day
 * that a record would have. In a shallow clone the oldest commit seems to have made every file, so it says nothing.
 */
export function changedInPeriod(roots: readonly Root[], period: Period): ChangedInPeriod {
  const changed = new Set<string>();
  try {
    for (const { folder, name } of roots) {
      const shallow = askGit(folder, ['rev-parse', '--is-shallow-repository']);
      if (!shallow.ok) return 'no-repository';
      if (shallow.output.toString().trim() === 'true') return 'shallow';
      // A repository without a commit has no history, and nothing that changed.
      if (!askGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok) continue;
      const log = askGit(folder, ['log', `--format=${dayMark}%as`, '--name-only', '--relative', '--', '.']);
      if (!log.ok) return 'git-failed';
      for (const path of pathsIn(log.output.toString(), period)) changed.add(`${name}/${path}`);
    }
  } catch (error) {
    if (error instanceof RevisionError) return 'git-failed';
    throw error;
  }
  return changed;
}

/** Begins the line with a commit's day; no file name of ours has it. */
const dayMark = '//';

function pathsIn(log: string, period: Period): string[] {
  let isCounted = false;
  return log.split('\n').filter((line) => {
    if (line.startsWith(dayMark)) isCounted = isWithin(period, line.slice(dayMark.length));
    return isCounted && line !== '' && !line.startsWith(dayMark);
  });
}

import { lstatSync } from 'node:fs';
import type { Finding } from '../domain/finding.ts';
import type { FolderItem } from './folder.ts';

/** Reads one file; what is wrong with it goes to `findings`. */
type Read<Value> = (findings: Finding[]) => Value;

/** What was read from files, for whoever reads the same folders again and again. */
export interface ReadMemo {
  /**
   * What a file says: as it was read before where the system says that the file did not change since, else read now.
   *
   * @param as what it is read, such as its schema: one file can be a chapter of one folder and a page of another
   */
  recall: <Value>(as: object, item: FolderItem, findings: Finding[], read: Read<Value>) => Value;
  /** What follows from two things that were read, made anew when either was read anew. */
  derive: <Value>(from: object, and: object, make: () => Value) => Value;
  /** Ends a reading: forgets what it did not ask for, such as files that are gone. */
  settle(): void;
  /** Whether it has nothing to give. */
  isEmpty(): boolean;
}

/** Long enough for a system that rounds its times to two seconds. */
const roundedMilliseconds = 2000;

/**
 * Makes a memo, to be kept over readings in one process. A file that does not change is opened once, and then only
 * looked at: its size, times and number. A file that changed in the last two seconds is read again the next time, as
 * its times might not tell of a second change so soon.
 *
 * @param now gives the time in milliseconds, by the clock that gives files their times
 */
export function makeReadMemo(now: () => number = Date.now): ReadMemo {
  let last = new Map<string, Kept>();
  let next = new Map<string, Kept>();
  const derived = new WeakMap<object, { and: object; value: unknown }>();
  return {
    recall(as, item, findings, read) {
      // Asked before reading: what changes in between has another stamp the next time.
      const stamp = stampOf(item, now());
      const key = `${item.path}\n${item.location}`;
      const known = last.get(key);
      const kept = known?.as === as && known.stamp === stamp ? known : { ...readWith(read), as, stamp };
      findings.push(...kept.findings);
      if (stamp !== undefined) next.set(key, kept);
      return kept.value as ReturnType<typeof read>;
    },
    derive(from, and, make) {
      const known = derived.get(from);
      if (known?.and === and) return known.value as ReturnType<typeof make>;
      const value = make();
      derived.set(from, { and, value });
      return value;
    },
    settle() {
      last = next;
      next = new Map();
    },
    isEmpty: () => last.size === 0,
  };
}

/** Reads every file anew. */
export const noMemo: ReadMemo = {
  recall: (_as, _item, findings, read) => read(findings),
  derive: (_from, _and, make) => make(),
  settle: () => undefined,
  isEmpty: () => true,
};

interface Kept {
  as: object;
  /** What the system said of the file; absent where it could not be trusted, and then the file is read again. */
  stamp: string | undefined;
  value: unknown;
  findings: readonly Finding[];
}

function readWith(read: Read<unknown>): Pick<Kept, 'value' | 'findings'> {
  const findings: Finding[] = [];
  return { value: read(findings), findings };
}

/** What the system says of a file; nothing of what is no file, or may change without its times telling. */
function stampOf({ kind, location }: FolderItem, now: number): string | undefined {
  if (kind !== 'file') return undefined;
  try {
    const stat = lstatSync(location);
    const { dev, ino, size, mtimeMs, ctimeMs } = stat;
    const isSettled = [mtimeMs, ctimeMs].every((time) => Math.abs(now - time) > roundedMilliseconds);
    return stat.isFile() && isSettled ? [dev, ino, size, mtimeMs, ctimeMs].join(' ') : undefined;
  } catch {
    // Whoever opens it says why that cannot be done.
    return undefined;
  }
}

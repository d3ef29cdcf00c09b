import { progressOf, type ChapterProgress, type Progress } from './progress.ts';

/**
 * Two progresses of one person as one. Of each chapter what was read last wins; that it was understood stays where both
 * read the same version. The order is that of the first, with what only the second has before it: where the reader was
 * on this device is where they go on.
 */
export function mergeProgress(here: Progress, other: Progress): Progress {
  const ids = new Set([...Object.keys(other.chapters), ...Object.keys(here.chapters)]);
  const isHere = (id: string) => Object.hasOwn(here.chapters, id);
  const inOrder = [...[...ids].filter((id) => !isHere(id)), ...Object.keys(here.chapters)];
  const merged = inOrder.map((id) => [id, mergeChapter(progressOf(here, id), progressOf(other, id))]);
  return { version: 1, chapters: Object.fromEntries(merged) };
}

/** How many chapters of a progress differ from those of another. */
export function countChanges(before: Progress, after: Progress): number {
  const differs = (id: string) => print(progressOf(before, id)) !== print(progressOf(after, id));
  return Object.keys(after.chapters).filter(differs).length;
}

function mergeChapter(a: ChapterProgress, b: ChapterProgress): ChapterProgress {
  const [last, first] = rank(b) > rank(a) ? [b, a] : [a, b];
  const understood = last.understood ?? (last.version === first.version ? first.understood : undefined);
  return {
    ...(last.read && { read: last.read }),
    ...(last.version && { version: last.version }),
    ...(last.read && understood && { understood }),
    ...mergeShown(a, b),
  };
}

/** What was shown of the same version adds up; else that of the later version counts. */
function mergeShown(a: ChapterProgress, b: ChapterProgress): Pick<ChapterProgress, 'right' | 'done' | 'shown'> {
  const [last, first] = (b.shown ?? '') > (a.shown ?? '') ? [b, a] : [a, b];
  const isSame = last.shown === first.shown;
  const both = (key: 'right' | 'done') => [...new Set([...(last[key] ?? []), ...(isSame ? (first[key] ?? []) : [])])];
  const [right, done] = [both('right'), both('done')];
  return {
    ...(right.length > 0 && { right }),
    ...(done.length > 0 && { done }),
    ...(last.shown && { shown: last.shown }),
  };
}

function rank({ read = '', version = '' }: ChapterProgress): string {
  return `${read} ${version}`;
}

function print({ read, version, understood, shown, right = [], done = [] }: ChapterProgress): string {
  return JSON.stringify([read, version, understood, shown, [...right].sort(), [...done].sort()]);
}

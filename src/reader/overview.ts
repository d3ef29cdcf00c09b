import { progressOf, statusOf, type ChapterStatus, type Progress } from './progress.ts';

/** A chapter of this site, as far as progress needs to know it. */
export interface KnownChapter {
  id: string;
  version?: string | undefined;
  minutes: number;
  /** Whether it has something to show that one understood it: a question or a task. */
  asks: boolean;
}

/** A theme or a learning path: ids of its chapters, in the order in which they are read. */
export interface KnownList {
  id: string;
  chapters: readonly string[];
}

/** Everything of this site that can be read. */
export interface Shelf {
  chapters: ReadonlyMap<string, KnownChapter>;
  paths: readonly KnownList[];
  themes: readonly KnownList[];
}

/** How a list of chapters stands with its reader. */
export interface Tally {
  chapters: number;
  /** Read, in whatever version; what was understood and what changed is among it. */
  read: number;
  understood: number;
  /** How many can be shown to be understood. */
  asking: number;
  changed: number;
  /** Minutes that are still to be read, again where it changed. */
  minutesLeft: number;
}

/** Counts a list of chapters; one that the site does not have does not count. */
export function tallyOf(shelf: Shelf, progress: Progress, ids: readonly string[]): Tally {
  const tally: Tally = { chapters: 0, read: 0, understood: 0, asking: 0, changed: 0, minutesLeft: 0 };
  for (const id of ids) {
    const chapter = shelf.chapters.get(id);
    if (chapter === undefined) continue;
    const status = statusOf(progress, id, chapter.version);
    tally.chapters += 1;
    if (chapter.asks) tally.asking += 1;
    if (status !== 'new') tally.read += 1;
    if (status === 'understood') tally.understood += 1;
    if (status === 'changed') tally.changed += 1;
    if (isLeft(status)) tally.minutesLeft += chapter.minutes;
  }
  return tally;
}

/** Where a reader was, and where they go on. */
export interface Whereabouts {
  /** The chapter that was read last. */
  last: string;
  /** What comes next, and in which path or theme; absent where all of it was read. */
  next?: { chapter: string; path?: string; theme?: string };
}

/**
 * Where a reader was, and what comes next: in the first path that has what they read last, else in its theme. What
 * comes after it goes before what was passed over. Nothing for who has read nothing that the site still has.
 */
export function whereabouts(shelf: Shelf, progress: Progress): Whereabouts | undefined {
  const last = lastRead(shelf, progress);
  if (last === undefined) return undefined;
  const isOpen = (id: string) => {
    const chapter = shelf.chapters.get(id);
    return chapter !== undefined && isLeft(statusOf(progress, id, chapter.version));
  };
  const after = ({ chapters }: KnownList) => {
    const place = chapters.indexOf(last);
    return place < 0 ? undefined : [...chapters.slice(place + 1), ...chapters.slice(0, place)].find(isOpen);
  };
  for (const [kind, lists] of [['path', shelf.paths] as const, ['theme', shelf.themes] as const]) {
    for (const list of lists) {
      const chapter = after(list);
      if (chapter !== undefined) return { last, next: { chapter, [kind]: list.id } };
    }
  }
  return { last };
}

/** The chapters that changed since they were read, in the order of the site. */
export function changedSince(shelf: Shelf, progress: Progress): KnownChapter[] {
  return [...shelf.chapters.values()].filter(({ id, version }) => statusOf(progress, id, version) === 'changed');
}

/** The chapter with the latest day; of a day, the one that was touched last. */
function lastRead(shelf: Shelf, progress: Progress): string | undefined {
  let last: { id: string; read: string } | undefined;
  for (const id of Object.keys(progress.chapters)) {
    const { read } = progressOf(progress, id);
    if (read !== undefined && shelf.chapters.has(id) && read >= (last?.read ?? '')) last = { id, read };
  }
  return last?.id;
}

function isLeft(status: ChapterStatus): boolean {
  return status === 'new' || status === 'changed';
}

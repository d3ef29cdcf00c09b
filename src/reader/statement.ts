import type { KnownChapter, Shelf } from './overview.ts';
import { progressOf, statusOf, type ChapterStatus, type Progress } from './progress.ts';

/** A chapter on somebody's statement of what they read. */
export interface StatementRow {
  chapter: KnownChapter;
  status: Exclude<ChapterStatus, 'new'>;
  read: string;
  /** The version that was read. */
  version?: string | undefined;
  /** Absent where it was not shown, or of an earlier version than was read. */
  understood?: string | undefined;
}

/** What a person can say that they read, of these chapters or of all, in the order of the site or of the path. */
export function statementRows(shelf: Shelf, progress: Progress, ids: Iterable<string>): StatementRow[] {
  return [...ids].flatMap((id) => {
    const chapter = shelf.chapters.get(id);
    const status = chapter === undefined ? 'new' : statusOf(progress, id, chapter.version);
    const { read, version, understood } = progressOf(progress, id);
    return chapter === undefined || read === undefined || status === 'new'
      ? []
      : [{ chapter, status, read, version, understood }];
  });
}

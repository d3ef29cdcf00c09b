/** What a reader read and understood. Pure: the browser hands in what was kept, and keeps what comes out. */

/** What is known of one chapter. Days are YYYY-MM-DD. */
export interface ChapterProgress {
  /** The day on which the reader said that they read it. */
  read?: string;
  /** The chapter's version on that day; absent where the chapter had none. */
  version?: string;
  /** Ids of the questions that were answered rightly. */
  right?: string[];
  /** Ids of the objectives whose task the reader did. */
  done?: string[];
  /** The day on which every question was right and every task done, of that version. */
  understood?: string;
}

/** Everything that is kept about one reader's progress. The version counts up when its shape changes. */
export interface Progress {
  version: 1;
  chapters: Record<string, ChapterProgress>;
}

/** How a chapter stands with its reader. */
export type ChapterStatus = 'new' | 'read' | 'understood' | 'changed';

export const noProgress: Progress = { version: 1, chapters: {} };

/** How a chapter of this version stands with its reader. What changed since it was read is to be read again. */
export function statusOf(progress: Progress, id: string, version: string | undefined): ChapterStatus {
  const kept = Object.hasOwn(progress.chapters, id) ? progress.chapters[id] : undefined;
  if (kept?.read === undefined) return 'new';
  if (version !== undefined && (kept.version ?? '') < version) return 'changed';
  return kept.understood === undefined ? 'read' : 'understood';
}

/** Progress with a chapter read on a day. A version that changed has to be understood anew. */
export function withRead(progress: Progress, id: string, at: { day: string; version?: string | undefined }): Progress {
  const { understood, ...kept } = progress.chapters[id] ?? {};
  const isSame = kept.version === at.version;
  return withChapter(progress, id, {
    ...kept,
    read: at.day,
    ...(at.version !== undefined && { version: at.version }),
    ...(isSame && understood !== undefined && { understood }),
  });
}

/** Progress in which nothing is known of a chapter any more. */
export function withoutChapter(progress: Progress, id: string): Progress {
  return { ...progress, chapters: Object.fromEntries(Object.entries(progress.chapters).filter(([key]) => key !== id)) };
}

/** What a chapter asks of whoever wants to have understood it. */
export interface Asked {
  /** Ids of its questions. */
  questions: readonly string[];
  /** Ids of the objectives that have a task. */
  tasks: readonly string[];
}

/**
 * Progress with a question answered rightly, or a task done. When that was the last thing the chapter asks, it was
 * understood on that day, and with that it was read.
 */
export function withShown(
  progress: Progress,
  id: string,
  shown: { question: string } | { task: string },
  at: { day: string; version?: string | undefined; asked: Asked },
): Progress {
  const kept = progress.chapters[id] ?? {};
  const right = 'question' in shown ? added(kept.right, shown.question) : kept.right;
  const done = 'task' in shown ? added(kept.done, shown.task) : kept.done;
  const next: ChapterProgress = { ...kept, ...(right && { right }), ...(done && { done }) };
  const isAll =
    at.asked.questions.every((each) => right?.includes(each)) && at.asked.tasks.every((each) => done?.includes(each));
  if (!isAll) return withChapter(progress, id, next);
  return withChapter(progress, id, {
    ...next,
    ...{ read: kept.read ?? at.day, understood: at.day },
    ...(at.version !== undefined && { version: at.version }),
  });
}

function withChapter(progress: Progress, id: string, chapter: ChapterProgress): Progress {
  return { ...progress, chapters: { ...progress.chapters, [id]: chapter } };
}

function added(list: readonly string[] | undefined, item: string): string[] {
  return [...new Set([...(list ?? []), item])];
}

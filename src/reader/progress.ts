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
  /** The version that those questions and tasks are of; absent where the chapter had none. */
  shown?: string;
  /** The day on which every question was right and every task done, of the version that was read. */
  understood?: string;
}

/** Everything that is kept about one reader's progress. The version counts up when its shape changes. */
export interface Progress {
  version: 1;
  /** By the chapter's id; what the reader touched last stands last. */
  chapters: Record<string, ChapterProgress>;
}

/** How a chapter stands with its reader. */
export type ChapterStatus = 'new' | 'read' | 'understood' | 'changed';

export const noProgress: Progress = { version: 1, chapters: {} };

/** What is known of a chapter; nothing of most. */
export function progressOf({ chapters }: Progress, id: string): ChapterProgress {
  return (Object.hasOwn(chapters, id) && chapters[id]) || {};
}

/** How a chapter of this version stands with its reader. What changed since it was read is to be read again. */
export function statusOf(progress: Progress, id: string, version: string | undefined): ChapterStatus {
  const kept = progressOf(progress, id);
  if (!kept.read) return 'new';
  if ((kept.version ?? '') < (version ?? '')) return 'changed';
  return kept.understood ? 'understood' : 'read';
}

/** What a chapter asks of whoever wants to have understood it. */
export interface Asked {
  /** Ids of its questions. */
  questions: readonly string[];
  /** Ids of the objectives that have a task. */
  tasks: readonly string[];
}

/** When something was done, and with which version of the chapter. */
export interface Moment {
  day: string;
  version?: string | undefined;
  /** What that version asks; where it is given, what was shown before counts. */
  asked?: Asked | undefined;
}

/** Progress with a chapter read on a day. A version that changed has to be understood anew. */
export function withRead(progress: Progress, id: string, at: Moment): Progress {
  const { version, understood, ...kept } = progressOf(progress, id);
  const still = version === at.version ? understood : undefined;
  const next = { ...kept, read: at.day, ...versioned('version', at.version), ...(still && { understood: still }) };
  return withChapter(progress, id, settled(next, at));
}

/** Progress in which a chapter was not read after all. What was answered stays. */
export function withoutRead(progress: Progress, id: string): Progress {
  const kept = { ...progressOf(progress, id) };
  delete kept.read;
  delete kept.version;
  delete kept.understood;
  return withChapter(progress, id, kept);
}

/** Progress in which nothing is known of a chapter any more. */
export function withoutChapter(progress: Progress, id: string): Progress {
  return { ...progress, chapters: Object.fromEntries(Object.entries(progress.chapters).filter(([key]) => key !== id)) };
}

/**
 * Progress with a question answered rightly, or a task done. When that was the last thing the chapter asks, it was
 * understood on that day, and with that it was read. What was shown of an earlier version does not count.
 */
export function withShown(
  progress: Progress,
  id: string,
  what: { question: string } | { task: string },
  at: Moment & { asked: Asked },
): Progress {
  const { right = [], done = [], shown, ...kept } = progressOf(progress, id);
  const isSame = shown === at.version;
  const add = (list: string[], item: string | undefined) => [
    ...new Set([...(isSame ? list : []), ...(item === undefined ? [] : [item])]),
  ];
  const next: ChapterProgress = {
    ...kept,
    right: add(right, 'question' in what ? what.question : undefined),
    done: add(done, 'task' in what ? what.task : undefined),
    ...versioned('shown', at.version),
  };
  return withChapter(progress, id, settled(next, at));
}

/** A chapter of which all that is asked was shown is understood, and with that read. */
function settled(kept: ChapterProgress, { day, version, asked }: Moment): ChapterProgress {
  const { right = [], done = [], shown } = kept;
  if (!asked || shown !== version || !(asked.questions.length + asked.tasks.length)) return kept;
  const isAll =
    asked.questions.every((question) => right.includes(question)) && asked.tasks.every((task) => done.includes(task));
  if (!isAll) return kept;
  const isSame = kept.version === version;
  return {
    ...kept,
    read: (isSame && kept.read) || day,
    understood: (isSame && kept.understood) || day,
    ...versioned('version', version),
  };
}

function versioned<Key extends 'version' | 'shown'>(key: Key, version: string | undefined): { [K in Key]?: string } {
  return version ? ({ [key]: version } as { [K in Key]?: string }) : {};
}

/** Put last, because the last one is where the reader was. */
function withChapter(progress: Progress, id: string, chapter: ChapterProgress): Progress {
  const { chapters } = withoutChapter(progress, id);
  return { ...progress, chapters: Object.keys(chapter).length ? { ...chapters, [id]: chapter } : chapters };
}

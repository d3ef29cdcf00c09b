import { progressOf, withoutChapter, type ChapterProgress, type Progress } from './progress.ts';

/** Progress in which a task was not done after all. With that its chapter is no longer understood. */
export function withoutTask(progress: Progress, id: string, task: string): Progress {
  const kept = progressOf(progress, id);
  const chapter: ChapterProgress = { ...kept, done: kept.done?.filter((each) => each !== task) ?? [] };
  delete chapter.understood;
  return { ...progress, chapters: { ...withoutChapter(progress, id).chapters, [id]: chapter } };
}

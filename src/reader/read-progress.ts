import { noProgress, type ChapterProgress, type Progress } from './progress.ts';

/** More chapters than any site has; what lies beyond is not a reader's. */
export const mostChapters = 5000;

/** The id of a chapter is two slugs; that of a question or an objective is one. */
const chapterPattern = /^[a-z\d-]{1,64}\/[a-z\d-]{1,64}$/;
const idPattern = /^[a-z\d-]{1,64}$/;
const mostIds = 100;

/**
 * Progress from what was kept, or came in a file: only what has the shape of it, nothing is trusted. `later` where a
 * newer version of the site wrote it: what this one does not know it must not overwrite.
 *
 * There is one version. The next comes with a function that makes it from this one, called here when `version` is 1,
 * so that what a reader has is never lost; and this version answers `later` to it, as it does to any it does not know.
 */
export function readProgress(value: unknown): Progress | 'later' {
  if (!isRecord(value)) return noProgress;
  const { version, chapters } = value;
  if (typeof version === 'number' && version > 1) return 'later';
  if (version !== 1 || !isRecord(chapters)) return noProgress;
  const read = Object.entries(chapters)
    .filter(([id]) => chapterPattern.test(id))
    // What was touched last stands last.
    .slice(-mostChapters)
    .map(([id, chapter]) => [id, readChapter(chapter)] as const)
    .filter(([, chapter]) => Object.keys(chapter).length);
  return { version, chapters: Object.fromEntries(read) };
}

/** Whether something is a day that exists, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isCalendarDay(value);
}

/** Whether something has keys of its own to look at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object(value) === value;
}

function isCalendarDay(day: string): boolean {
  // 30 February is 2 March to some, and no day at all to others.
  return String(new Date(day).toJSON()).startsWith(day);
}

function readChapter(value: unknown): ChapterProgress {
  if (!isRecord(value)) return {};
  const chapter: ChapterProgress = {};
  for (const key of ['read', 'version', 'shown', 'understood'] as const) {
    const day = value[key];
    if (isDay(day)) chapter[key] = day;
  }
  for (const key of ['right', 'done'] as const) {
    const ids = value[key];
    if (Array.isArray(ids)) chapter[key] = [...new Set(ids.filter(isId))].slice(0, mostIds);
  }
  // Understood without read means nothing.
  if (!chapter.read) delete chapter.understood;
  return chapter;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value);
}

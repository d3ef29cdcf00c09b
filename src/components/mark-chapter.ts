import { statusOf, type ChapterStatus, type Progress } from '../reader/progress.ts';

/** The words of the marks. */
export type MarkWords = Record<'read' | 'understood' | 'changed', string>;

/** Marks a chapter in a list with how it stands with its reader, after its link. Nothing where it is new. */
export function markChapter(item: HTMLElement, progress: Progress, words: MarkWords): ChapterStatus {
  const { chapter = '', version } = item.dataset;
  const status = statusOf(progress, chapter, version);
  item.querySelector('.progress-mark')?.remove();
  if (status !== 'new') {
    const mark = document.createElement('span');
    mark.className = `progress-mark progress-mark--${status}`;
    // Two words to who hears them too.
    mark.textContent = ` ${words[status]}`;
    (item.matches('a') ? item : item.querySelector('a'))?.after(mark);
  }
  return status;
}

import type { Progress } from './progress.ts';
import { readProgress } from './read-progress.ts';
import { openStore, type KeepResult } from './store.ts';

/** What is kept of a reader's progress, or `later` where a newer version of the site keeps it. */
export function keptProgress(): Progress | 'later' {
  return readProgress(openStore().read('progress'));
}

/**
 * Changes what is kept, and tells the rest of the page. It is read again first: another page of the site may be open.
 * What a newer version of the site keeps is left as it is.
 */
export function changeProgress(change: (progress: Progress) => Progress): KeepResult | 'later' {
  const progress = keptProgress();
  if (progress === 'later') return progress;
  const result = openStore().keep('progress', change(progress));
  if (result === 'kept') document.dispatchEvent(new CustomEvent('reader-change'));
  return result;
}

/** Does something with what is kept, now and whenever it changes, on this page or on another one. */
export function followProgress(show: () => void): void {
  show();
  document.addEventListener('reader-change', show);
  addEventListener('storage', show);
}

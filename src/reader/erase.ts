import { openStore, type KeepResult } from './store.ts';

/** Erases all that is kept of this site and edition, whatever version wrote it, and tells the rest of the page. */
export function eraseKept(): KeepResult {
  const result = openStore().erase();
  if (result === 'kept') document.dispatchEvent(new CustomEvent('reader-change'));
  return result;
}

/** Whether the browser lets this site keep anything at all. */
export function isBlocked(): boolean {
  try {
    localStorage.getItem('');
    return false;
  } catch {
    return true;
  }
}

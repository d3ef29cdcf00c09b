import { today } from '../reader/today.ts';

/** A page is built on one day and read on another: what fell due in between says so now. */
for (const notice of document.querySelectorAll<HTMLElement>('[data-due]')) {
  if ((notice.dataset['due'] ?? '') < today()) notice.hidden = false;
}

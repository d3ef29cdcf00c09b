/** "I have reviewed this": makes the record of a review as its form is filled in. */
import { reviewRecord, type NewReview } from '../domain/review-record.ts';

const form = document.querySelector<HTMLFormElement>('.review form');
if (form !== null) {
  const record = form.querySelector('[data-record]') as HTMLElement;
  const status = form.querySelector('[role=status]') as HTMLElement;
  const other = form.elements.namedItem('other') as HTMLInputElement;
  const note = form.elements.namedItem('note') as HTMLInputElement;
  const show = () => {
    const filled = new FormData(form);
    const by = String(filled.get('by'));
    const isOther = by === '?';
    other.required = isOther;
    (other.parentElement as HTMLElement).hidden = !isOther;
    record.textContent = reviewRecord({
      // The day on which a member in Amsterdam's time looks, as the check counts it.
      date: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()),
      by: (isOther ? other.value : by) || other.placeholder,
      outcome: filled.get('outcome') as NewReview['outcome'],
      note: note.value || note.placeholder,
    });
    status.textContent = '';
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    show();
    const lines = record.parentElement as HTMLElement;
    try {
      await navigator.clipboard.writeText(lines.textContent);
      status.textContent = status.dataset['copied'] ?? '';
    } catch {
      // Not allowed, or not there at all on a page without https: then the reader copies.
      getSelection()?.selectAllChildren(lines);
      status.textContent = status.dataset['failed'] ?? '';
    }
  });
  for (const hidden of form.querySelectorAll<HTMLElement>('.review__fields, button')) hidden.hidden = false;
  show();
}

import { followProgress, keptProgress } from '../reader/kept-progress.ts';
import { noProgress, type ChapterStatus } from '../reader/progress.ts';
import { markChapter, type MarkWords } from './mark-chapter.ts';

/** Marks what the reader read in the lists of a page, and counts it. */
class ProgressMarks extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as MarkWords & Record<'some' | 'someChanged', string>;
    followProgress(() => {
      const kept = keptProgress();
      const progress = kept === 'later' ? noProgress : kept;
      const items = [...document.querySelectorAll<HTMLElement>('main [data-chapter]:is(li, a, tr, p, div)')];
      const statuses = items.map((item) => markChapter(item, progress, words));
      const count = (wanted: (status: ChapterStatus) => boolean) => String(statuses.filter(wanted).length);
      const [read, changed] = [count((status) => status !== 'new'), count((status) => status === 'changed')];
      const line = changed === '0' ? words.some : words.someChanged;
      this.textContent = line
        .replace('[READ]', read)
        .replace('[TOTAL]', String(items.length))
        .replace('[CHANGED]', changed);
      this.hidden = !this.hasAttribute('data-total') || read === '0';
    });
  }
}

customElements.define('progress-marks', ProgressMarks);

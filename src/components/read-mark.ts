import words from 'virtual:words/progress.read,progress.understood,progress.changed,progress.press,progress.undo,progress.full,progress.blocked,progress.later';
import type { Language } from '../domain/language.ts';
import { changeProgress, followProgress, keptProgress } from '../reader/kept-progress.ts';
import { noProgress, progressOf, statusOf, withoutRead, withRead } from '../reader/progress.ts';
import { today } from '../reader/today.ts';
import { dayInWords } from '../shell/dates.ts';

/** How a chapter stands with its reader: a line that says so, and where it has a button, a way to change it. */
class ReadMark extends HTMLElement {
  connectedCallback(): void {
    const { chapter = '', version, questions, tasks } = this.dataset;
    const says = (key: string) => words[`progress.${key}`] ?? '';
    const line = this.querySelector('[data-line]') as HTMLElement;
    const button = this.querySelector('button');
    const ids = (list?: string) => list?.split(' ') ?? [];
    const at = { version, asked: { questions: ids(questions), tasks: ids(tasks) } };
    const inWords = (day = '') => day && dayInWords(day, document.documentElement.lang as Language);
    let isRead = false;

    followProgress(() => {
      const progress = keptProgress();
      const known = progress === 'later' ? noProgress : progress;
      const { read, understood } = progressOf(known, chapter);
      const status = statusOf(known, chapter, version);
      isRead = status === 'read' || status === 'understood';
      const text = says(status).replace('[DAY]', inWords(status === 'understood' ? understood : read));
      line.textContent = text.replace('[CHANGED]', inWords(version));
      this.hidden = !button && !read;
      if (button) button.textContent = says(isRead ? 'undo' : 'press');
    });
    // From here on only: what stood there when the page came is not news.
    if (button) line.role = 'status';
    button?.addEventListener('click', () => {
      const result = changeProgress((progress) =>
        isRead ? withoutRead(progress, chapter) : withRead(progress, chapter, { ...at, day: today() }),
      );
      if (result !== 'kept') line.textContent = says(result);
    });
  }
}

customElements.define('read-mark', ReadMark);

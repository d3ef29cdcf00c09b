import words from 'virtual:words/check.';
import { changeProgress, followProgress, keptProgress } from '../reader/kept-progress.ts';
import { progressOf, withShown, type Progress } from '../reader/progress.ts';
import { today } from '../reader/today.ts';
import { withoutTask } from '../reader/without-task.ts';
import { askQuestion } from './self-check-question.ts';

/** The questions and tasks of a chapter: a form in place of a list, of which the browser keeps what was right. */
class SelfCheck extends HTMLElement {
  connectedCallback(): void {
    const { chapter = '', version } = this.dataset;
    const status = this.querySelector(':scope > [role=status]') as HTMLElement;
    const fields = this.#parts<HTMLElement>('[data-question]');
    const boxes = this.#parts<HTMLInputElement>('[data-task]');
    const questions = fields.map(({ dataset }) => dataset['question'] ?? '');
    const tasks = boxes.map(({ dataset }) => dataset['task'] ?? '');

    const keep = (change: (progress: Progress) => Progress) => {
      if (changeProgress(change) !== 'kept') status.textContent = words['check.notKept'] ?? '';
    };
    const show = (what: { question: string } | { task: string }) =>
      keep((progress) => withShown(progress, chapter, what, { day: today(), version, asked: { questions, tasks } }));

    const tell = fields.map((field, at) => askQuestion(field, () => show({ question: questions[at] ?? '' })));
    boxes.forEach((box, at) => {
      const task = tasks[at] ?? '';
      box.addEventListener('change', () =>
        box.checked ? show({ task }) : keep((progress) => withoutTask(progress, chapter, task)),
      );
    });
    for (const part of this.#parts<HTMLElement>('[data-live]')) part.hidden = false;
    this.classList.add('is-live');

    followProgress(() => {
      const kept = keptProgress();
      const { right = [], done = [], shown } = kept === 'later' ? {} : progressOf(kept, chapter);
      // What was right of an earlier version of the chapter is to be answered anew.
      const isRight = (list: string[], id: string) => shown === version && list.includes(id);
      tell.forEach((follow, at) => follow(isRight(right, questions[at] ?? '')));
      boxes.forEach((box, at) => (box.checked = isRight(done, tasks[at] ?? '')));
      const isAll = questions.every((id) => isRight(right, id)) && tasks.every((id) => isRight(done, id));
      const said = isAll ? (words['check.all'] ?? '') : '';
      if (status.textContent !== said) status.textContent = said;
    });
  }

  #parts<Part extends Element>(selector: string): Part[] {
    return [...this.querySelectorAll<Part>(selector)];
  }
}

customElements.define('self-check', SelfCheck);

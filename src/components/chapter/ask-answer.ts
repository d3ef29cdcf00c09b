import { withAnswer, changeAnswers } from '../../reader/change-answers.ts';
import { today } from '../../reader/today.ts';

/** Asks the question of a slot, and keeps the answer. Fetched when somebody wants to fill one in. */
export function askAnswer(slot: string, now: string, question: HTMLElement | null, parts: HTMLTemplateElement): void {
  const dialog = parts.content.firstElementChild?.cloneNode(true) as HTMLDialogElement;
  const get = <Part extends HTMLElement>(selector: string) => dialog.querySelector(selector) as Part;
  const [heading, example, input] = [get('h2'), get('q'), get<HTMLInputElement>('input')];
  if (question === null) {
    example.parentElement?.remove();
  } else {
    heading.textContent = question.textContent;
    heading.lang = question.lang;
    example.textContent = question.dataset['example'] ?? '';
    example.lang = question.dataset['exampleLang'] ?? '';
  }
  input.value = now;
  get('[type=button]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = { text: input.value, from: 'self', day: today() } as const;
    const result = changeAnswers((answers) => withAnswer(answers, slot, answer));
    if (result === 'kept') dialog.close();
    else get('[role=status]').textContent = parts.dataset[result] ?? '';
  });
  document.body.append(dialog);
  dialog.showModal();
  input.focus();
}

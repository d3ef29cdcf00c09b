import { answerTo, withAnswer } from '../../reader/answers.ts';
import { changeAnswers, keptAnswers } from '../../reader/kept-answers.ts';
import { today } from '../../reader/today.ts';

/** What only the reader's own company knows: what was filled in, by whom, and a way to fill it in. */
class LocalAnswer extends HTMLElement implements EventListenerObject {
  connectedCallback(): void {
    const button = this.#part<HTMLButtonElement>('button');
    button.hidden = false;
    // This object itself listens, so that an element that is moved listens once.
    button.addEventListener('click', this);
    document.addEventListener('reader-change', this);
    addEventListener('storage', this);
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener('reader-change', this);
    removeEventListener('storage', this);
  }

  handleEvent({ type }: Event): void {
    if (type === 'click') this.#ask();
    else this.#show();
  }

  #answer() {
    const kept = keptAnswers();
    return kept === 'later' ? undefined : answerTo(kept, this.#slot);
  }

  #show(): void {
    const answer = this.#answer();
    const button = this.#part('button');
    const mark = this.#part('mark');
    this.classList.toggle('is-filled', answer !== undefined);
    this.#part('text').textContent = answer?.text ?? this.#word('empty');
    mark.hidden = answer === undefined;
    mark.textContent = answer === undefined ? '' : ` (${this.#word(answer.from)})`;
    button.textContent = this.#word(answer === undefined ? 'fill' : 'change');
    button.ariaLabel = `${button.textContent}: ${this.#question?.textContent ?? this.#slot}`;
  }

  #ask(): void {
    const dialog = this.#template.content.firstElementChild?.cloneNode(true) as HTMLDialogElement;
    const [heading, example, input, status, cancel] = ['h2', 'q', 'input', '[role=status]', '[type=button]'].map(
      (selector) => dialog.querySelector<HTMLElement>(selector),
    ) as [HTMLElement, HTMLElement, HTMLInputElement, HTMLElement, HTMLElement];
    const question = this.#question;
    if (question) {
      heading.textContent = question.textContent;
      heading.lang = question.lang;
      example.textContent = question.dataset['example'] ?? '';
      example.lang = question.dataset['exampleLang'] ?? '';
    } else {
      example.parentElement?.remove();
    }
    input.value = this.#answer()?.text ?? '';
    cancel.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      const answer = { text: input.value, from: 'self', day: today() } as const;
      const result = changeAnswers((answers) => withAnswer(answers, this.#slot, answer));
      if (result === 'kept') dialog.close();
      else status.textContent = this.#word(result);
    });
    document.body.append(dialog);
    dialog.showModal();
    input.focus();
  }

  get #slot(): string {
    return this.dataset['slot'] ?? '';
  }

  get #question(): HTMLElement | null {
    return this.querySelector('.local-answer__question');
  }

  get #template(): HTMLTemplateElement {
    return document.getElementById('_slot') as HTMLTemplateElement;
  }

  #word(name: string): string {
    return this.#template.dataset[name] ?? '';
  }

  #part<Part extends HTMLElement>(name: 'text' | 'mark' | 'button'): Part {
    return this.querySelector(`.local-answer__${name}`) as Part;
  }
}

customElements.define('local-answer', LocalAnswer);

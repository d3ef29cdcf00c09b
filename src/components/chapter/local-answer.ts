import { answerTo } from '../../reader/answers.ts';
import { keptAnswers } from '../../reader/kept-answers.ts';

/** What only the reader's own company knows: what was filled in, by whom, and a way to fill it in. */
class LocalAnswer extends HTMLElement implements EventListenerObject {
  connectedCallback(): void {
    const button = this.#part('button');
    button.hidden = false;
    // This object itself listens, so that an element that is moved listens once.
    button.addEventListener('click', this);
    document.addEventListener('reader-change', this);
    addEventListener('storage', this);
    this.#show();
  }

  handleEvent({ type }: Event): void {
    if (type === 'click') void this.#ask();
    else this.#show();
  }

  #show(): void {
    const answer = this.#answer();
    const { dataset: words } = this.#parts();
    const button = this.#part('button');
    this.classList.toggle('is-filled', !!answer);
    this.#part('text').textContent = answer?.text ?? words['empty'] ?? '';
    this.#part('mark').textContent = answer ? ` (${words[answer.from]})` : '';
    button.textContent = words[answer ? 'change' : 'fill'] ?? '';
    button.ariaLabel = `${button.textContent}: ${this.#question()?.textContent ?? ''}`;
  }

  async #ask(): Promise<void> {
    const { askAnswer } = await import('./ask-answer.ts');
    askAnswer(this.#slot(), this.#answer()?.text ?? '', this.#question(), this.#parts());
  }

  #answer() {
    const kept = keptAnswers();
    return kept === 'later' ? undefined : answerTo(kept, this.#slot());
  }

  #slot(): string {
    return this.dataset['slot'] ?? '';
  }

  #question(): HTMLElement | null {
    return this.querySelector('.local-answer__question');
  }

  /** What all slots of a page share. */
  #parts(): HTMLTemplateElement {
    return document.getElementById('_slot') as HTMLTemplateElement;
  }

  #part(name: 'text' | 'mark' | 'button'): HTMLElement {
    return this.querySelector(`.local-answer__${name}`) as HTMLElement;
  }
}

customElements.define('local-answer', LocalAnswer);

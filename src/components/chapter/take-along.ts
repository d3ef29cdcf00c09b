import { printAlone } from '../print-alone.ts';
import { addBoxes } from './boxes.ts';
import { plainText } from './plain-text.ts';

/** What a reader takes along: a checklist that can be ticked, or a template. Prints alone, copies as plain text. */
class TakeAlong extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['kind'] === 'checklist') {
      addBoxes(this.#part('text'));
      this.classList.add('has-boxes');
    }
    const actions = this.#part('actions');
    actions.hidden = false;
    actions.addEventListener('click', (event) => {
      const { action } = event.target instanceof HTMLElement ? event.target.dataset : {};
      if (action === 'print') printAlone(this);
      if (action === 'copy') void this.#copy();
    });
  }

  async #copy(): Promise<void> {
    const status = this.#part('actions').querySelector('[role=status]') as HTMLElement;
    // Emptied first, so that a screen reader says it again the second time.
    status.textContent = '';
    const text = this.#part('text');
    try {
      await navigator.clipboard.writeText(`${this.#part('title').textContent}\n\n${plainText(text)}\n`);
      status.textContent = status.dataset['copied'] ?? '';
    } catch {
      // Not allowed, or not there at all on a page without https: then the reader copies.
      getSelection()?.selectAllChildren(text);
      status.textContent = status.dataset['failed'] ?? '';
    }
  }

  #part(name: 'title' | 'text' | 'actions'): HTMLElement {
    const part = this.querySelector<HTMLElement>(`:scope > .take-along__${name}`);
    if (part === null) throw new Error(`there is no ${name} to take along`);
    return part;
  }
}

customElements.define('take-along', TakeAlong);

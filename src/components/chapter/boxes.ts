import { isBlock } from './plain-text.ts';

/** Gives every item of the lists in a text a box to tick, with the words of the item as its label. */
export function addBoxes(text: HTMLElement): void {
  for (const list of text.querySelectorAll('ul, ol')) {
    // Without marks some screen readers no longer call it a list.
    list.setAttribute('role', 'list');
    for (const item of list.children) addBox(item);
  }
}

function addBox(item: Element): void {
  // In a list with empty lines between its items the words of an item are a paragraph.
  const holder = item.querySelector(':scope > p') ?? item;
  const nodes = [...holder.childNodes];
  const end = nodes.findIndex(isBlock);
  const words = end === -1 ? nodes : nodes.slice(0, end);
  if (words.every((node) => node.textContent?.trim() === '')) return;
  const written = holder.querySelector<HTMLInputElement>(':scope > input[type=checkbox]');
  const box = written ?? document.createElement('input');
  box.type = 'checkbox';
  box.disabled = false;
  // What stands beside it is its name, and says more than “to do”.
  box.removeAttribute('aria-label');
  const label = document.createElement('label');
  label.append(box, ...words.filter((node) => node !== box));
  holder.prepend(label);
}

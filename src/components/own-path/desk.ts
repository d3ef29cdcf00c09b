import type { OwnPath } from '../../reader/own-path.ts';
import type { Catalogue } from './catalogue.ts';

/** What the faces of the page share, and how one leads to another. */
export interface Desk {
  root: HTMLElement;
  catalogue: Catalogue;
  words: Words;
  /** Shows one face of the page and hides the others; a reader who asked for it begins at its heading. */
  show: (face: string, asked: boolean) => void;
  /** To where a path is made, with a path to go on from. */
  make: (path?: OwnPath) => void;
  /** To where a path is looked at before it is kept. */
  look: (path: OwnPath) => void;
  /** To the path that was kept. */
  kept: () => void;
}

/** The words that are not on the page yet, by name. */
export type Words = Readonly<Record<string, string>>;

/** A part of a face by its name. */
export function part<Part extends HTMLElement>(root: ParentNode, name: string): Part {
  const found = root.querySelector<Part>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`there is no ${name} here`);
  return found;
}

/** A sentence with its gaps filled: `[NAME]`. */
export function fill(words: Words, name: string, values: Readonly<Record<string, string | number>> = {}): string {
  return (words[name] ?? '').replace(/\[([A-Z]+)\]/g, (gap, key: string) => String(values[key] ?? gap));
}

/** Says something aloud. Emptied first, so that a screen reader says the same thing twice. */
export function say(status: HTMLElement, sentence: string): void {
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = sentence));
}

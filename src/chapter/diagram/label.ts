/**
 * What may stand in a label: no HTML but a line break, no quote that would end it, no backslash that the drawing
 * program would take for the start of something.
 */
const plain = /^(?:[^<>"\\]|<br ?\/?>)+$/;

/** A label as its author wrote it, between quotes or not, for the drawing program; or nothing when it is none. */
export function toLabel(written: string): string | undefined {
  const text = written.trim().replace(/^"(.*)"$/, '$1');
  // The drawing program reads entities; an author means what is typed.
  return plain.test(text) ? text.replaceAll('&', '&amp;') : undefined;
}

/** Names of our own for those of the author, so that none of them means something to the drawing program. */
export class Names {
  readonly #letter: string;
  readonly #known = new Map<string, string>();

  constructor(letter: string) {
    this.#letter = letter;
  }

  /** Our name for one of the author's; always the same. */
  get(written: string): string {
    const known = this.#known.get(written) ?? `${this.#letter}${this.#known.size + 1}`;
    this.#known.set(written, known);
    return known;
  }

  has(written: string): boolean {
    return this.#known.has(written);
  }

  get size(): number {
    return this.#known.size;
  }

  /** The author's names and ours, in the order in which they came. */
  entries(): [written: string, ours: string][] {
    return [...this.#known];
  }
}

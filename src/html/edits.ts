/** Changes to a text by place: made while reading, carried out at once at the end. */
export class Edits {
  readonly #edits: { start: number; end: number; text: string }[] = [];

  /** Puts something else in the place of a part; parts come in their order and do not overlap. */
  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** The text with all changes; it costs as much as the text is long, however many there are. */
  apply(source: string): string {
    const parts: string[] = [];
    let from = 0;
    for (const { start, end, text } of this.#edits) {
      parts.push(source.slice(from, start), text);
      from = end;
    }
    return [...parts, source.slice(from)].join('');
  }
}

/** A text as it may stand in HTML, between tags or between double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Signs that turn text around, hide, or break a line: a name has none of them. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * A name as somebody typed it, or as a file has it, as one line of plain text: what cannot be seen is gone, and it is
 * at most so long.
 *
 * @example
 * plainLine(' Noor\n van  Dijk ', 80) // => 'Noor van Dijk'
 */
export function plainLine(text: string, longest: number): string {
  const line = text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  // By whole characters, so that none is cut in half.
  return [...line.slice(0, longest * 2)].slice(0, longest).join('').trim();
}

/** How long a person's name can be. */
export const longestName = 80;

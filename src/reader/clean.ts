/** The longest answer, title and name that is shown and kept, in characters. */
export const longest = { answer: 200, title: 100 } as const;

/** What steers a line or turns its direction, cannot be seen, or is half a sign. What joins signs into one may stay. */
const strange = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]|(?!\u200d)\p{Cf}/gu;

/**
 * A text that somebody else wrote, as it may be shown and kept: one line, without signs that steer, turn the reading
 * direction or cannot be seen, and not too long. It stays text: whoever shows it puts it into the page as text.
 *
 * @example
 * cleanText(' bel\n1234\u202E ') // => 'bel 1234'
 */
export function cleanText(value: unknown, length: number): string {
  if (typeof value !== 'string') return '';
  // Cut first, so that a text of a megabyte costs nothing; a sign is at most a few units long.
  const text = value
    .slice(0, length * 8)
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(strange, '')
    .normalize('NFC')
    // Marks piled upon one letter cover the lines above and below it.
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...text].slice(0, length).join('').trimEnd();
}

/**
 * Stands between the parts of a compound in what Pagefind reads, never in a page. Pagefind takes a sign like this out of
 * the word and indexes the word, and its parts beside it. Rendered text has no backtick between letters: it is a sign of
 * Markdown.
 */
export const seam = '`';

/** A text from the index as a reader may see it. */
export function withoutSeams(text: string): string {
  return text.replaceAll(seam, '');
}

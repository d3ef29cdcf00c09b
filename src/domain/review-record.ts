import type { Review } from './review.ts';

/** A review as the form on a chapter's page has it. */
export interface NewReview extends Pick<Review, 'date' | 'by'> {
  outcome: Exclude<Review['outcome'], 'written'>;
  note: string;
}

/**
 * The lines of a review, to paste under `reviews:` in a chapter. They mean the same whatever was typed. The browser
 * runs this too, so it imports nothing that it would have to load.
 *
 * @example
 * reviewRecord({ date: '2026-11-24', by: 'kanaalcode', outcome: 'confirmed', note: "Foto's bekeken: klopt" })
 * // => '  - date: 2026-11-24\n    by: kanaalcode\n    outcome: confirmed\n    note: ''Foto''''s bekeken: klopt''\n'
 */
export function reviewRecord({ date, by, outcome, note }: NewReview): string {
  const id = plainId.test(by.trim()) ? by.trim() : quoted(by);
  return `  - date: ${date}\n    by: ${id}\n    outcome: ${outcome}\n    note: ${quoted(note)}\n`;
}

/** An id that YAML reads as text without quotes: not a number, not a truth. */
const plainId = /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/;

/** In single quotes YAML knows one special sign, the quote itself; a line break would end the line, so it is a space. */
function quoted(text: string): string {
  return `'${text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replaceAll("'", "''")}'`;
}

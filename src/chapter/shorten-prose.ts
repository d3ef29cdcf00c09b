/**
 * A text for the second reader: of words that stand in a row, those in the middle become one. That reader takes longer
 * over a paragraph than everything else in the check together, and its time goes by the sign.
 *
 * Nothing but words with a space between them is replaced, and never the first and the last of a row, so every sign that
 * means something stays, with what touched it. A parser then finds the same things in the same order. Where words
 * themselves mean something, as in code or as the attributes of a tag, the first and the last are still there, and so is
 * `zin`, which no chapter may say there: what passes like this passes as it was written. What does not pass has to be
 * asked again, as it was written. Only in the name of a definition is every word of meaning, because two of them must
 * not become one; where there are definitions, no block with a `]` is shortened.
 *
 * @example
 * shortenProse('Lees eerst wat hier staat, en **dan** pas de rest.') // => 'Lees zin en **dan** pas zin rest.'
 */
export function shortenProse(body: string): string {
  if (!body.includes(']:')) return body.replaceAll(inner, 'zin ');
  return body
    .split(/(\n\r?\n)/)
    .map((block) => (block.includes(']') ? block : block.replaceAll(inner, 'zin ')))
    .join('');
}

/** A Dutch or English word. With a digit first it may begin a list; no sign in it means anything to Markdown, MDX or a URL. */
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ';
const word = `[${letter}][${letter}0-9]*(?:[-’][${letter}0-9]+)*[.,]?`;
const inner = new RegExp(`(?<=[${letter}][.,]? )(?:${word} )+(?=[${letter}])`, 'g');

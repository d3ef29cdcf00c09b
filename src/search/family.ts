/**
 * What Dutch words of one family have in common, so that a question and a page may each use another form: `gehackt`,
 * `hacken` and `hacker` are one. Coarser than Pagefind's own stemming, so what is found by it counts for less.
 * Gives nothing for words that are too short to tell.
 *
 * @example
 * familyOf('gehackt') // => 'hack'
 */
export function familyOf(word: string): string | undefined {
  const isParticiple = word.length > 5 && /^ge.*[dt]$/.test(word);
  const stem = isParticiple ? word.slice(2, -1) : word.replace(/(?:ingen|ing|eren|ers|er|ten|te|en|t|s|e)$/, '');
  const key = stem.replace(/(.)\1/g, '$1').replace(/z$/, 's').replace(/v$/, 'f');
  return key.length < 4 ? undefined : key;
}

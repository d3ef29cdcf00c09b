/** A word that is made of two, with the letters that hold them together. */
export interface Compound {
  head: string;
  link: '' | 's' | 'e' | 'en' | 'n';
  tail: string;
}

const links = ['', 's', 'e', 'en', 'n'] as const;
const shortestPart = 3;

/**
 * The ways in which a word can be made of two that are known. `personeelslijst` is `personeel`, `s` and `lijst`.
 *
 * @example
 * compoundsOf('datalek', (part) => ['data', 'lek'].includes(part)) // => [{ head: 'data', link: '', tail: 'lek' }]
 */
export function compoundsOf(word: string, isPart: (part: string, side: 'head' | 'tail') => boolean): Compound[] {
  const found: Compound[] = [];
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const tail = word.slice(at);
    if (!isPart(tail, 'tail')) continue;
    const start = word.slice(0, at);
    const link = links.find((letters) => {
      const head = start.slice(0, start.length - letters.length);
      return start.endsWith(letters) && head.length >= shortestPart && isPart(head, 'head');
    });
    if (link !== undefined) found.push({ head: start.slice(0, start.length - link.length), link, tail });
  }
  return found;
}

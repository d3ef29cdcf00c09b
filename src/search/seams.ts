import { compoundsOf, type Compound } from './compound.ts';
import { seam } from './seam.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { plain } from './words.ts';

/** Shorter words are no compounds worth finding by their parts. */
const shortestCompound = 6;
/** A shorter part counts only if it is what a page is about, as `lek` is. */
const shortestCommonPart = 4;
/** A part may lead to this share of the pages at most, and to a few on a small site. */
const largestShare = 0.5;
const fewPages = 5;

/**
 * Makes what puts seams into a text: between the parts of every compound of which the site uses both parts on their own.
 * What would lead to very many pages, what says nothing, and endings that look like words are no parts.
 */
export function seamer(vocabulary: Vocabulary): (text: string) => string {
  const cuts = cutsOf(vocabulary);
  const sewn = (word: string) => {
    const places = cuts.get(plain(word)) ?? [];
    return places.reduceRight((text, at) => `${text.slice(0, at)}${seam}${text.slice(at)}`, word);
  };
  // A word that starts behind `&` is the name of a character.
  return (text) => text.replaceAll(seam, ' ').replace(/(?<![&#\p{L}])\p{L}{6,}/gu, sewn);
}

/** Where every compound of the vocabulary is cut; the places count letters. */
export function cutsOf(vocabulary: Vocabulary): Map<string, number[]> {
  const words = [...vocabulary.counts.keys()].filter((word) => word.length >= shortestCompound && !/\d/.test(word));
  const all = words.map((word) => [word, compoundsOf(word, partsOf(vocabulary))] as const);
  const tooMuch = partsOfTooMuch(vocabulary, all);
  const useful = ({ head, tail }: Compound) => !tooMuch.has(head) && !tooMuch.has(tail);
  return new Map(
    all.flatMap(([word, compounds]) => {
      const places = compounds.filter(useful).map(({ tail }) => word.length - tail.length);
      return places.length > 0 ? [[word, places]] : [];
    }),
  );
}

function partsOf({ counts, keys, language }: Vocabulary) {
  return (part: string, side: 'head' | 'tail'): boolean => {
    if (!counts.has(part) || stopWords[language].has(part) || /\d/.test(part)) return false;
    if (part.length >= shortestCommonPart) return true;
    return keys.has(part) && !(side === 'tail' && /(?:en|eer)$/.test(part));
  };
}

/** Parts that would lead to too many pages through the compounds they are in. */
function partsOfTooMuch(
  { counts, pages }: Vocabulary,
  all: readonly (readonly [word: string, compounds: readonly Compound[]])[],
): Set<string> {
  const found = new Map<string, number>();
  for (const [word, compounds] of all) {
    const parts = new Set(compounds.flatMap(({ head, tail }) => [head, tail]));
    for (const part of parts) found.set(part, (found.get(part) ?? 0) + (counts.get(word) ?? 0));
  }
  const most = Math.max(fewPages, pages * largestShare);
  return new Set([...found].filter(([, number]) => number > most).map(([part]) => part));
}

import type { Language } from '../domain/language.ts';
import { unpackCard, type KnownCard, type PackedCard } from './card.ts';
import { familyOf } from './family.ts';
import { stopWords } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the browser fetches to understand a question, once, when somebody means to search. */
export interface LexiconFile {
  language: Language;
  /** The words of the site, packed. */
  words: string;
  synonyms: Synonyms;
  /** The themes that have a chapter in this language, to start from; their paths begin at the base of the site. */
  themes: readonly { title: string; path: string }[];
  /** How many pages there are. */
  pages: number;
  /** The cards of the pages that have one, by the id that Pagefind gives them. */
  cards: Record<string, PackedCard>;
}

/** A lexicon that can be asked. */
export interface Lexicon {
  language: Language;
  /** In alphabetical order. */
  words: readonly string[];
  has: (word: string) => boolean;
  /** Whether a word of the site begins so. */
  begins: (start: string) => boolean;
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** Words that are other forms of the same; Dutch only, where Pagefind's own stemming is weak. */
  family: (word: string) => readonly string[];
  pages: number;
  cards: ReadonlyMap<string, KnownCard>;
}

/** Single letters and fragments of code are no words. */
const shortestWord = 2;
const longestWord = 30;

/** Makes the file for the browser. */
export function lexiconFile(
  { language, counts, pages }: Vocabulary,
  { synonyms, themes, cards }: Pick<LexiconFile, 'synonyms' | 'themes' | 'cards'>,
): LexiconFile {
  const words = [...counts]
    .filter(([word, pages]) => pages > 0 && /^\p{L}+$/u.test(word))
    .map(([word]) => word)
    .filter(({ length }) => length >= shortestWord && length <= longestWord);
  return { language, words: packWords(words), synonyms, themes, pages, cards };
}

/** Opens what the browser fetched. */
export function openLexicon({ language, words: packed, synonyms, pages, cards }: LexiconFile): Lexicon {
  const words = unpackWords(packed);
  const known = new Set(words);
  const families = language === 'nl' ? familiesOf(words) : new Map<string, string[]>();
  return {
    language,
    words,
    has: (word) => known.has(word),
    begins: (start) => words[firstFrom(words, start)]?.startsWith(start) ?? false,
    synonyms: new Map(Object.entries(synonyms)),
    family: (word) => families.get(familyOf(word) ?? '') ?? [],
    pages,
    cards: new Map(Object.entries(cards).map(([id, card]) => [id, unpackCard(card)])),
  };
}

/** Each word as the number of letters it shares with the one before it, and the rest. */
export function packWords(words: readonly string[]): string {
  const sorted = [...words].sort();
  return sorted
    .map((word, index) => {
      const shared = Math.min(35, sharedStart(sorted[index - 1] ?? '', word));
      return `${shared.toString(36)}${word.slice(shared)}`;
    })
    .join(' ');
}

/** The other way round. */
export function unpackWords(packed: string): string[] {
  let last = '';
  return packed
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => (last = last.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1)));
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The place of the first word that does not come before `start`. */
function firstFrom(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function familiesOf(words: readonly string[]): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const word of words) {
    const family = familyOf(word);
    if (family !== undefined && !stopWords.nl.has(word)) families.set(family, [...(families.get(family) ?? []), word]);
  }
  return families;
}

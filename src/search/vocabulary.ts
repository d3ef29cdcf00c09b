import type { Language } from '../domain/language.ts';
import { looseWords } from './words.ts';

/** The words that a site uses in one language. */
export interface Vocabulary {
  language: Language;
  /** How many pages there are. */
  pages: number;
  /** On how many pages each word stands; zero for words that only the glossary has. */
  counts: ReadonlyMap<string, number>;
  /** The words of titles, headings, search words and the glossary: what the pages are about. */
  keys: ReadonlySet<string>;
}

/** What a page says, and the part of it that says what it is about. */
export interface PageWords {
  text: string;
  keyText: string;
}

/** Puts the vocabulary together from the pages in a language and the terms of the glossary. */
export function makeVocabulary(language: Language, pages: readonly PageWords[], terms: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  const keys = new Set<string>();
  for (const { text, keyText } of pages) {
    for (const word of new Set(looseWords(`${text} ${keyText}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of looseWords(keyText)) keys.add(word);
  }
  for (const word of terms.flatMap(looseWords)) {
    keys.add(word);
    if (!counts.has(word)) counts.set(word, 0);
  }
  return { language, pages: pages.length, counts, keys };
}

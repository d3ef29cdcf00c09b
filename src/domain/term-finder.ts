import type { Glossary } from './glossary.ts';
import type { Language } from './language.ts';

/** A term with everything that may stand in a text for it. */
export interface FindableTerm {
  id: string;
  words: readonly string[];
}

/** Where a term stands in a text. */
export interface FoundTerm {
  id: string;
  start: number;
  end: number;
}

/** Finds terms in a text, in the order in which they stand there; of two that begin together the longest. */
export type TermFinder = (text: string) => FoundTerm[];

/** The terms of a glossary in a language, each with its own word, its abbreviation and other words for it. */
export function findableTerms({ terms }: Glossary, language: Language): FindableTerm[] {
  return terms.flatMap(({ id, [language]: words }) => {
    if (words === undefined) return [];
    return [{ id, words: [words.term, ...(words.short === undefined ? [] : [words.short]), ...words.also] }];
  });
}

/** Whether a word can be looked for: a single letter says nothing, because it is a part of every list and formula. */
export function isFindable(word: string): boolean {
  return (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1;
}

/**
 * Makes a finder for these terms. It reads a text once, word by word, however many terms there are. A term is found as
 * a whole word, with a plural ending too; an abbreviation in capitals only in capitals.
 *
 * @example
 * termFinder([{ id: 'lek', words: ['lek'] }], 'nl')('Een datalek of twee lekken; lek.') // => one, at the last word
 */
export function termFinder(terms: readonly FindableTerm[], language: Language): TermFinder {
  const byFirstWord = new Map<string, Form[]>();
  for (const { id, words } of terms) {
    for (const form of words.filter(isFindable).flatMap((word) => formsOf(id, word, language))) {
      const first = form.words[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return (text) => find(text, byFirstWord);
}

/** One way in which a term may be written. */
interface Form {
  id: string;
  /** Word by word, folded. */
  words: readonly string[];
  /** What stands between them. */
  gaps: readonly string[];
  /** Of an abbreviation: exactly so. */
  exact?: string;
}

/** Endings of a plural or a possessive that leave the word before them as it is. */
const endings: Readonly<Record<Language, readonly string[]>> = { nl: ['s', 'en', "'s"], en: ['s', 'es', "'s"] };

function formsOf(id: string, word: string, language: Language): Form[] {
  const isAbbreviation = /^[\p{Lu}\p{N}\p{P}\s]+$/u.test(word) && /\p{Lu}/u.test(word);
  const all = isAbbreviation ? ['', 's', "'s"] : ['', ...endings[language]];
  return all.map((ending) => {
    const { words, gaps } = split(word + ending);
    return { id, words, gaps, ...(isAbbreviation && { exact: unquoted(word + ending) }) };
  });
}

function find(text: string, byFirstWord: ReadonlyMap<string, readonly Form[]>): FoundTerm[] {
  const found: FoundTerm[] = [];
  const word = new RegExp(wordPattern);
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const forms = byFirstWord.get(fold(match[0]));
    const end = forms && longestEnd(text, match.index, forms);
    if (end === undefined) continue;
    found.push({ id: end.id, start: match.index, end: end.at });
    word.lastIndex = end.at;
  }
  return found;
}

function longestEnd(text: string, start: number, forms: readonly Form[]): { id: string; at: number } | undefined {
  for (const form of forms) {
    const at = endOf(text, start, form);
    if (at !== undefined && (form.exact === undefined || spaced(text.slice(start, at)) === form.exact)) {
      return { id: form.id, at };
    }
  }
  return undefined;
}

function endOf(text: string, start: number, { words, gaps }: Form): number | undefined {
  const word = new RegExp(wordPattern);
  word.lastIndex = start;
  let end = start;
  for (const [index, expected] of words.entries()) {
    const match = word.exec(text);
    if (match === null || fold(match[0]) !== expected) return undefined;
    if (index > 0 && spaced(text.slice(end, match.index)) !== gaps[index - 1]) return undefined;
    end = word.lastIndex;
  }
  return end;
}

/** A word with the hyphens, dots and apostrophes inside it: a term is no part of one. */
const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

function split(words: string): { words: string[]; gaps: string[] } {
  const matches = [...words.matchAll(wordPattern)];
  const ends = matches.map((match) => match.index + match[0].length);
  return {
    words: matches.map(([word]) => fold(word)),
    gaps: matches.slice(1).map(({ index }, place) => spaced(words.slice(ends[place], index))),
  };
}

function fold(word: string): string {
  return unquoted(word.toLowerCase());
}

function spaced(text: string): string {
  return unquoted(text.replaceAll(/\s+/g, ' '));
}

function unquoted(text: string): string {
  return text.replaceAll('’', "'");
}

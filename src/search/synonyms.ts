import type { Glossary } from '../domain/glossary.ts';
import type { Language } from '../domain/language.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { plainWords } from './words.ts';

/** What somebody may type, with what the site says for it; all in plain words. */
export type Synonyms = Record<string, string[]>;

/** What stands on a larger share of the pages finds nothing in particular. */
const largestShare = 0.5;
const fewPages = 5;

type Term = NonNullable<Glossary['terms'][number][Language]>;

/**
 * From the glossary: the term, its abbreviation, other words for it and words to avoid, in either language, each with
 * those of them that the pages in this language use.
 */
export function synonymsOf({ terms }: Glossary, vocabulary: Vocabulary): Synonyms {
  const synonyms = new Map<string, Set<string>>();
  for (const term of terms) {
    const own = term[vocabulary.language];
    if (own === undefined) continue;
    const used = [...new Set(wordsFor(own).map(toPhrase))].filter((phrase) => isUseful(phrase, vocabulary));
    const others = (['nl', 'en'] as const).flatMap((language) => {
      const words = term[language];
      return words === undefined ? [] : [...wordsFor(words), ...(language === vocabulary.language ? words.avoid : [])];
    });
    for (const typed of others.map(toPhrase).filter((phrase) => saysSomething(phrase, vocabulary.language))) {
      const known = synonyms.get(typed) ?? new Set();
      for (const phrase of used) if (phrase !== typed) known.add(phrase);
      synonyms.set(typed, known);
    }
  }
  const found = [...synonyms].filter(([, phrases]) => phrases.size > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(found.map(([typed, phrases]) => [typed, [...phrases]]));
}

/** All words of the glossary in a language, for the vocabulary. */
export function glossaryWords({ terms }: Glossary, language: Language): string[] {
  return terms.flatMap((term) => (term[language] === undefined ? [] : wordsFor(term[language])));
}

function wordsFor({ term, short, also }: Term): string[] {
  return [term, ...(short === undefined ? [] : [short]), ...also];
}

function toPhrase(words: string): string {
  return plainWords(words).join(' ');
}

/** Whether a phrase is more than small words and single letters. */
function saysSomething(phrase: string, language: Language): boolean {
  return phrase.split(' ').some((word) => word.length > 1 && !stopWords[language].has(word));
}

/** Whether the site has the words of a phrase, and not nearly everywhere. */
function isUseful(phrase: string, { counts, pages, language }: Vocabulary): boolean {
  const words = phrase.split(' ');
  const numbers = words.map((word) => counts.get(word) ?? 0);
  const most = Math.max(fewPages, pages * largestShare);
  return (
    saysSomething(phrase, language) && Math.min(...numbers) > 0 && (words.length > 1 || Math.max(...numbers) <= most)
  );
}

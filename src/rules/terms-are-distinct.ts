import { finding, type Finding } from '../domain/finding.ts';
import type { GlossaryTerm } from '../domain/glossary.ts';
import { languages, type Language } from '../domain/language.ts';
import { originalLanguage, type GlossaryEntry, type Library } from '../domain/library.ts';

/** Every term of the glossary has an id of its own, words in the site's first language, and words that no other has. */
export function termsAreDistinct(library: Library): Finding[] {
  const { glossary } = library;
  if (glossary === undefined) return [];
  const original = originalLanguage(library);
  return [
    ...repeated(
      glossary,
      glossary.data.terms.map(({ id }, index) => ({ word: id, keyPath: ['terms', index, 'id'] })),
    ),
    ...glossary.data.terms.flatMap((term, index) =>
      term[original] === undefined && !library.unreadable.site ? [wordless(glossary, term, index, original)] : [],
    ),
    ...languages.flatMap((language) => repeated(glossary, wordsIn(glossary.data.terms, language))),
  ];
}

interface Word {
  word: string;
  keyPath: (string | number)[];
}

function wordsIn(terms: readonly GlossaryTerm[], language: Language): Word[] {
  return terms.flatMap((term, index) => {
    const words = term[language];
    if (words === undefined) return [];
    const { term: main, short, also } = words;
    const place = ['terms', index, language];
    return [
      { word: main, keyPath: [...place, 'term'] },
      ...(short === undefined ? [] : [{ word: short, keyPath: [...place, 'short'] }]),
      ...also.map((word, each) => ({ word, keyPath: [...place, 'also', each] })),
    ];
  });
}

function repeated({ origin }: GlossaryEntry, words: readonly Word[]): Finding[] {
  const seen = new Set<string>();
  return words.flatMap(({ word, keyPath }) => {
    const same = word.toLowerCase();
    if (!seen.has(same)) {
      seen.add(same);
      return [];
    }
    return [finding('term-duplicate', { path: origin.path, position: origin.locate?.(keyPath) }, { term: word })];
  });
}

function wordless({ origin }: GlossaryEntry, { id }: GlossaryTerm, index: number, language: Language): Finding {
  const position = origin.locate?.(['terms', index, 'id']);
  return finding('language-missing', { path: origin.path, position }, { key: id, language });
}

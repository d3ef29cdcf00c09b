import { finding, type Finding } from '../domain/finding.ts';
import { findableTerms, isFindable } from '../domain/term-finder.ts';
import { originalLanguage, type Library } from '../domain/library.ts';

/**
 * A chapter in the site's first language uses every term of the glossary. Nothing is said as long as there are no
 * chapters, or while one could not be read: the word may well stand in that one. Nor of a term of one letter, which
 * nobody looks for.
 */
export function termsAreUsed(library: Library): Finding[] {
  const { glossary, chapters, unreadable } = library;
  if (glossary === undefined || unreadable.site || unreadable.chapters.size > 0) return [];
  const language = originalLanguage(library);
  const own = chapters.filter((chapter) => chapter.language === language);
  if (own.length === 0) return [];
  const used = new Set(own.flatMap(({ terms = [] }) => terms));
  const wanted = new Set(
    findableTerms(glossary.data, language).flatMap(({ id, words }) => (words.some(isFindable) ? [id] : [])),
  );
  return glossary.data.terms.flatMap(({ id, [language]: words }, index) => {
    if (words === undefined || used.has(id) || !wanted.has(id)) return [];
    const position = glossary.origin.locate?.(['terms', index, language, 'term']);
    return [finding('term-unused', { path: glossary.origin.path, position }, { term: words.term })];
  });
}

import { addressOf, paths } from './address.ts';
import type { ChapterEntry, Library } from './library.ts';

/** A term as a chapter explains it where it first occurs. */
export interface TermView {
  id: string;
  /** What the text explains: the term and its abbreviation. Other words for it may mean something else just there. */
  words: string[];
  meaning: string;
  /** Where the glossary has it. */
  address: string;
}

/** The terms that a chapter's text uses and that want explaining, in the language of the text. */
export function termViews(library: Library, entry: Pick<ChapterEntry, 'language' | 'terms'>): TermView[] {
  const used = new Set(entry.terms);
  if (used.size === 0) return [];
  const glossary = addressOf(library.site.data, entry.language, paths.glossary);
  return (library.glossary?.data.terms ?? []).flatMap((term) => {
    const words = term[entry.language];
    if (words === undefined || term.everyday || !used.has(term.id)) return [];
    const { term: main, short, meaning } = words;
    return [
      {
        id: term.id,
        words: [main, ...(short === undefined ? [] : [short])],
        meaning,
        address: `${glossary}#${term.id}`,
      },
    ];
  });
}

import type { GlossaryTerm } from './glossary.ts';
import type { Language } from './language.ts';
import type { Library } from './library.ts';
import type { SpokenText } from './text.ts';

/** A term as the page shows it. */
export interface GlossaryRow {
  id: string;
  term: SpokenText;
  short?: string;
  meaning: SpokenText;
  /** Other words for the same. */
  also: readonly string[];
  /** Words that a chapter should not use for it. */
  avoid: readonly string[];
}

/** What the page of the glossary shows, exactly. */
export interface GlossaryPage {
  language: Language;
  /** The terms under their first letter. */
  letters: { letter: string; terms: GlossaryRow[] }[];
}

/** The page of the glossary in a language; a term without words in it keeps those of the other, and says so. */
export function glossaryPage(library: Library, language: Language): GlossaryPage {
  const collator = new Intl.Collator(language, { numeric: true });
  const rows = (library.glossary?.data.terms ?? [])
    .flatMap((term) => glossaryRow(term, language, library.site.data.languages))
    .sort((a, b) => collator.compare(a.term.text, b.term.text));
  const letters = new Map<string, GlossaryRow[]>();
  for (const row of rows) {
    const letter = firstLetter(row.term.text);
    letters.set(letter, [...(letters.get(letter) ?? []), row]);
  }
  return { language, letters: [...letters].map(([letter, terms]) => ({ letter, terms })) };
}

function glossaryRow(term: GlossaryTerm, wanted: Language, languages: readonly Language[]): GlossaryRow[] {
  const language = [wanted, ...languages].find((candidate) => term[candidate] !== undefined);
  const words = language && term[language];
  if (language === undefined || words === undefined) return [];
  const { short, also, avoid } = words;
  return [
    {
      id: term.id,
      term: { text: words.term, language },
      ...(short !== undefined && { short }),
      meaning: { text: words.meaning, language },
      also,
      avoid,
    },
  ];
}

/** Without its accent; a digit or sign goes under `#`. */
function firstLetter(text: string): string {
  const letter = text.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

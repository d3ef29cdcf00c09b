import type { Language } from '../domain/language.ts';
import type { Readability, ReadabilityBand } from '../domain/readability.ts';

/** One chapter's figures. */
export interface ReadabilityRow {
  /** The chapter's id. */
  chapter: string;
  readability: Readability;
}

const words: Record<Language, { head: string; hint: string; all: string; bands: Record<ReadabilityBand, string> }> = {
  nl: {
    head: 'leesbaarheid (Flesch-Douma), woorden per zin, lange woorden, woorden, hoofdstuk',
    hint: 'Een hint, geen oordeel: 45 tot 60 past bij techniek, 60 of meer bij een algemeen hoofdstuk.',
    all: 'alle samen',
    bands: {
      'very-hard': 'zeer moeilijk',
      hard: 'moeilijk',
      'fairly-hard': 'tamelijk moeilijk',
      plain: 'normaal',
      'fairly-easy': 'tamelijk gemakkelijk',
      easy: 'gemakkelijk',
      'very-easy': 'zeer gemakkelijk',
    },
  },
  en: {
    head: 'readability (Flesch-Douma), words a sentence, long words, words, chapter',
    hint: 'A hint, no verdict: 45 to 60 suits technology, 60 or more a general chapter.',
    all: 'all together',
    bands: {
      'very-hard': 'very hard',
      hard: 'hard',
      'fairly-hard': 'fairly hard',
      plain: 'plain',
      'fairly-easy': 'fairly easy',
      easy: 'easy',
      'very-easy': 'very easy',
    },
  },
};

/** The figures of Dutch chapters as lines under each other, and what a theme's chapters come to together. */
export function toReadabilityText(
  rows: readonly ReadabilityRow[],
  all: Readability | undefined,
  language: Language,
): string {
  const { head, hint, all: together, bands } = words[language];
  const line = (name: string, { score, band, sentenceLength, longWords, words: count }: Readability) =>
    [
      score.toFixed(1).padStart(5),
      bands[band].padEnd(20),
      sentenceLength.toFixed(1).padStart(5),
      `${Math.round(longWords * 100)} %`.padStart(5),
      String(count).padStart(6),
      ` ${name}`,
    ].join(' ');
  const lines = rows.map(({ chapter, readability }) => line(chapter, readability));
  return [head, ...lines, ...(all ? [line(together, all)] : []), hint, '', ''].join('\n');
}

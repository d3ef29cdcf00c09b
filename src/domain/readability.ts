import { syllablesOf } from './syllables.ts';

/** How a Dutch text reads, by its sentences and words. A hint for whoever writes; it says nothing of what is written. */
export interface Readability {
  sentences: number;
  words: number;
  /** Words a sentence, on average. */
  sentenceLength: number;
  /** The share of words of more than six letters, 0 to 1. */
  longWords: number;
  /** Flesch-Douma: 206.84 − 0.93 × words a sentence − 77 × syllables a word. Higher reads more easily. */
  score: number;
  band: ReadabilityBand;
}

/** Douma's bands, from the score up to which each goes. */
const bands = [
  [30, 'very-hard'],
  [45, 'hard'],
  [60, 'fairly-hard'],
  [70, 'plain'],
  [80, 'fairly-easy'],
  [90, 'easy'],
  [Infinity, 'very-easy'],
] as const;

export type ReadabilityBand = (typeof bands)[number][1];

const longWord = 7;

/** Reckons how paragraphs of Dutch prose read; `undefined` when there is not a word in them. */
export function readabilityOf(paragraphs: readonly string[]): Readability | undefined {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  const sentenceLength = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length;
  const score = 206.84 - 0.93 * sentenceLength - 77 * syllables;
  return {
    sentences: sentences.length,
    words: words.length,
    sentenceLength,
    longWords: words.filter((word) => [...word].length >= longWord).length / words.length,
    score,
    band: bandOf(score),
  };
}

/** The band of a score. */
export function bandOf(score: number): ReadabilityBand {
  return bands.find(([limit]) => score < limit)?.[1] ?? 'very-easy';
}

const segmenters = {
  sentence: new Intl.Segmenter('nl', { granularity: 'sentence' }),
  word: new Intl.Segmenter('nl', { granularity: 'word' }),
};

/** The words of each sentence; what has no letter in it is no word. */
function sentencesOf(paragraph: string): string[][] {
  return [...segmenters.sentence.segment(paragraph.replaceAll(/\s+/g, ' '))]
    .map(({ segment }) =>
      [...segmenters.word.segment(segment)]
        .filter(({ segment: word, isWordLike }) => isWordLike === true && /\p{L}/u.test(word))
        .map(({ segment: word }) => word),
    )
    .filter((words) => words.length > 0);
}

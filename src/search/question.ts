import { compoundsOf, type Compound } from './compound.ts';
import type { Lexicon } from './lexicon.ts';
import { nearWords } from './near-words.ts';
import { stopWords } from './stop-words.ts';
import { plainWords } from './words.ts';

/** One thing that somebody asks about. */
export interface Concept {
  /** As it was typed, in plain words. */
  asked: string;
  /** What to look for; a page that has one of them has it. None if nothing on the site comes near. */
  ways: Way[];
}

/** Words to look for on one page, and how much it says that they are there. */
export interface Way {
  words: string;
  weight: number;
}

/** How much less it says when a page has another word than the one that was typed. */
const weights = { itself: 1, synonym: 1, family: 0.5, parts: 0.5, tail: 0.3, near: 0.7, stem: 0.8, unknownPart: 0.8 };
const longestPhrase = 4;
/** Every way can be another file to fetch. */
const mostWays = 5;
/** Parts of words that nobody knows must be longer than those of words that the site uses. */
const shortestPart = 4;

/** Takes a question apart into what it asks about. Small words drop out, unless there is nothing else. */
export function readQuestion(lexicon: Lexicon, question: string): Concept[] {
  const words = plainWords(question);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(lexicon, words, at);
    if (phrase !== undefined) {
      concepts.push(phrase.concept);
      at += phrase.length;
      continue;
    }
    const word = words[at] ?? '';
    if (!isSmall(lexicon, word)) concepts.push(...conceptsOf(lexicon, word));
    at += 1;
  }
  const limited = concepts.map(({ asked, ways }) => ({ asked, ways: ways.slice(0, mostWays) }));
  return limited.length > 0 ? limited : words.map((word) => ({ asked: word, ways: [itself(word)] }));
}

/** A term of the glossary, or a word of the site that was typed as two. The longest comes first. */
function phraseAt(
  lexicon: Lexicon,
  words: readonly string[],
  at: number,
): { concept: Concept; length: number } | undefined {
  for (let length = Math.min(longestPhrase, words.length - at); length >= 1; length -= 1) {
    const part = words.slice(at, at + length);
    const asked = part.join(' ');
    const joined = part.join('');
    if (length === 1 && isSmall(lexicon, asked)) return undefined;
    const isTornApart =
      length === 2 && joined.length >= 6 && !part.some((word) => isSmall(lexicon, word)) && lexicon.has(joined);
    const synonyms =
      lexicon.synonyms.get(asked) ?? lexicon.synonyms.get(joined) ?? (isTornApart ? [joined] : undefined);
    if (synonyms === undefined) continue;
    const others = synonyms.filter((words) => words !== asked).map((words) => ({ words, weight: weights.synonym }));
    const apart = length > 1 && !isTornApart ? part.filter((word) => !isSmall(lexicon, word)) : [];
    const each = apart.map((words) => ({ words, weight: weights.tail }));
    return { concept: { asked, ways: [itself(asked), ...others, ...each] }, length };
  }
  return undefined;
}

function conceptsOf(lexicon: Lexicon, word: string): Concept[] {
  if (lexicon.has(word) || lexicon.begins(word) || /\d/.test(word)) return [knownConcept(lexicon, word)];
  const family = lexicon.family(word);
  if (family.length > 0) return [{ asked: word, ways: family.map((words) => ({ words, weight: weights.stem })) }];
  const compound = lexicon.language === 'nl' ? lastCompound(lexicon, word) : undefined;
  if (compound !== undefined) {
    return [compound.head, compound.tail].map((part) => ({
      asked: part,
      ways: [{ words: part, weight: weights.unknownPart }],
    }));
  }
  const near = nearWords(word, lexicon.words).map((words) => ({ words, weight: weights.near }));
  if (near.length > 0) return [{ asked: word, ways: near }];
  const stem = [1, 2, 3]
    .map((letters) => word.slice(0, -letters))
    .find((start) => start.length > 3 && lexicon.has(start));
  return [{ asked: word, ways: stem === undefined ? [] : [{ words: stem, weight: weights.stem }] }];
}

function knownConcept(lexicon: Lexicon, word: string): Concept {
  // Pagefind finds what begins with the word by itself.
  const family = lexicon.family(word).filter((other) => other !== word && !other.startsWith(word));
  const compound = lexicon.language === 'nl' ? lastCompound(lexicon, word) : undefined;
  const parts = compound && [
    { words: `${compound.head} ${compound.tail}`, weight: weights.parts },
    { words: compound.tail, weight: weights.tail },
  ];
  return {
    asked: word,
    ways: [itself(word), ...family.map((words) => ({ words, weight: weights.family })), ...(parts ?? [])],
  };
}

/** The split with the shortest tail, which is the noun that the word is a kind of. */
function lastCompound(lexicon: Lexicon, word: string): Compound | undefined {
  const isPart = (part: string) => part.length >= shortestPart && lexicon.has(part) && !isSmall(lexicon, part);
  return compoundsOf(word, isPart).at(-1);
}

function itself(words: string): Way {
  return { words, weight: weights.itself };
}

function isSmall({ language }: Lexicon, word: string): boolean {
  return stopWords[language].has(word) || /^\p{L}$/u.test(word);
}

import { between, pick, pickWord, type Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Makes texts in a language, with favourite words. */
export interface Prose {
  /** One word for a cell of a table or a name in code. */
  noun: () => string;
  verb: () => string;
  sentence: () => string;
  paragraph: () => string;
  heading: () => string;
  title: () => string;
}

/**
 * Texts from a vocabulary. Sentences come from a few shapes, so that the small words between them are as frequent as
 * they are in real texts.
 *
 * @param favourites a number: texts with the same one are about the same things
 */
export function makeProse(random: Random, vocabulary: Vocabulary, favourites: number): Prose {
  const start = favourites * 7;
  const compound = () => {
    const end = pickWord(random, vocabulary.ends, start);
    // Most are usual ones; the rest makes that words keep turning up that were nowhere before, as they do in texts.
    const first = random() < 0.6 ? pickWord(random, vocabulary.beginnings, start) : pick(random, vocabulary.nouns).one;
    const beginning = first + vocabulary.seam;
    return { article: end.article, one: beginning + end.one, many: beginning + end.many };
  };
  const anyNoun = () => (random() < 0.2 ? compound() : pickWord(random, vocabulary.nouns, start));
  const anyVerb = () => pickWord(random, vocabulary.verbs, start);
  const adjective = () => (random() < 0.25 ? `${pickWord(random, vocabulary.adjectives, start)} ` : '');
  const words: Record<string, () => string> = {
    N: () => {
      const { article, one } = anyNoun();
      return `${article} ${adjective()}${one}`;
    },
    n: () => anyNoun().one,
    P: () => adjective() + anyNoun().many,
    V: () => anyVerb().infinitive,
    t: () => anyVerb().third,
    I: () => anyVerb().request,
    d: () => String(between(random, 2, 30)),
  };
  const fill = (shape: string) => {
    const text = shape.replaceAll(/\{(?<kind>\w)\}/g, (_all, kind: string) => words[kind]?.() ?? '');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentence = () => fill(pick(random, vocabulary.sentences));
  return {
    noun: () => anyNoun().one,
    verb: () => anyVerb().infinitive,
    sentence,
    paragraph: () => Array.from({ length: between(random, 3, 6) }, sentence).join(' '),
    heading: () => fill(pick(random, vocabulary.headings)),
    title: () => fill(pick(random, vocabulary.titles)),
  };
}

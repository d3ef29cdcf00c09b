/** The words of a language, and the sentences that are made from them. */
export interface Vocabulary {
  /** Nouns with their article, as `de klant/klanten`. */
  nouns: readonly Noun[];
  /** What a compound begins with. */
  beginnings: readonly string[];
  /** What a compound ends with; the article and the plural are those of the end. */
  ends: readonly Noun[];
  /** What stands between the two parts of a compound. */
  seam: '' | ' ';
  verbs: readonly Verb[];
  adjectives: readonly string[];
  sentences: readonly string[];
  headings: readonly string[];
  titles: readonly string[];
}

interface Noun {
  article: string;
  one: string;
  many: string;
}

interface Verb {
  infinitive: string;
  /** As `de klant maakt`. */
  third: string;
  /** As in a request. */
  request: string;
}

/** Nouns written as `klant/klanten`, all with one article. */
export function nounsOf(article: string, words: string): Noun[] {
  return words.split(/\s+/).map((word) => {
    const [one = word, many = one] = word.split('/');
    return { article, one, many };
  });
}

/** Verbs written as `maken/maakt/maak`. */
export function verbsOf(words: string): Verb[] {
  return words.split(/\s+/).map((word) => {
    const [infinitive = word, third = infinitive, request = infinitive] = word.split('/');
    return { infinitive, third, request };
  });
}

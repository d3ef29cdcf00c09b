/**
 * How many syllables a Dutch word has when it is spoken: the groups of vowels, where the Dutch pairs and triplets that
 * make one sound count as one. Counters for English give wrong figures, as they split `aa` and drop an `e` at the end.
 *
 * @example
 * syllablesOf('meerfactorauthenticatie') // => 8
 */
export function syllablesOf(word: string): number {
  const lower = word.normalize('NFC').toLowerCase();
  const known = loanwords[lower];
  if (known !== undefined) return known;
  if (isSpelled(word)) return [...word].reduce((sum, letter) => sum + (letter.toLowerCase() === 'y' ? 3 : 1), 0);
  const groups = lower.replaceAll('qu', 'kw').match(vowelGroup) ?? [];
  // `museum` and `museums`: e and u are two sounds there.
  const latin = /eum(?:s|pje)?$/.test(lower) ? 1 : 0;
  return Math.max(1, groups.length + latin);
}

/** The longest first; a vowel with a trema begins a syllable, and what is in no group is one by itself. */
const vowelGroup =
  /aai|ooi|oei|eeuw|ieuw|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi|[aeiouàáâãèéêëìíîïòóôõöùúûüä]|(?<![aeiou])y(?![aeiou])/g;

/** An abbreviation that is said letter by letter. */
function isSpelled(word: string): boolean {
  return /^[A-Z]{2,5}$/.test(word) && !/[AEIOU]/.test(word.slice(1, -1));
}

/** Words from English that Dutch people say in the English way, as far as our subjects have them often. */
const loanwords: Readonly<Record<string, number>> = {
  code: 2,
  device: 2,
  hardware: 2,
  mail: 1,
  mails: 1,
  online: 2,
  release: 2,
  releases: 3,
  review: 2,
  reviews: 2,
  service: 2,
  site: 1,
  sites: 1,
  software: 2,
  team: 1,
  teams: 1,
  update: 2,
  updates: 2,
  website: 2,
  websites: 2,
};

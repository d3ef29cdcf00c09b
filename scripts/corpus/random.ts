/** Gives numbers from 0 up to 1, the same ones every time for the same seed. */
export type Random = () => number;

/**
 * Mulberry32 with a seed made of several numbers: small, and the same everywhere. A chapter's own place goes into its
 * seed, so that a chapter stays the same however many there are beside it.
 */
export function makeRandom(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) + 0x7f4a7c15, 0x2545f491);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of a list, each as likely as another. */
export function pick<Item>(random: Random, list: readonly Item[]): Item {
  return list[Math.floor(random() * list.length)] as Item;
}

/**
 * One of a list of words, some far more often than others, as words are in texts.
 *
 * @param start the place in the list of the word that comes most often, so that every theme has favourites of its own
 */
export function pickWord<Item>(random: Random, list: readonly Item[], start = 0): Item {
  return list[(start + Math.floor(random() ** 2 * list.length)) % list.length] as Item;
}

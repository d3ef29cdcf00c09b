/** A word with what may hold it together: `back-up`, `zzp'er`. */
const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/**
 * The words of a text as the search knows them: in lower case, without accents, and whole where a hyphen or an
 * apostrophe stood.
 *
 * @example
 * plainWords('Je back-up, privé') // => ['je', 'backup', 'prive']
 */
export function plainWords(text: string): string[] {
  return (plain(text).match(word) ?? []).map((found) => found.replace(/[-'’]/g, ''));
}

/** Every word on its own, also the parts that a hyphen holds together. */
export function looseWords(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** In lower case and without accents. */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

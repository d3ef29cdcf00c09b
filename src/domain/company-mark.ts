import type { CompanyEntry, Library } from './library.ts';

/** What stands for a company beside its name: its logo, or the first letters of its name. */
export interface CompanyMark {
  id: string;
  initials: string;
  /** Says what the bytes of its logo are; absent where it has none. */
  logo?: string;
}

/** The mark of a company. */
export function companyMark(library: Library, { id, data }: CompanyEntry): CompanyMark {
  const logo = data.logo === undefined ? undefined : library.logos.get(data.logo);
  return { id, initials: initials(data.name), ...(logo !== undefined && { logo }) };
}

/**
 * A few letters that stand for a name: of its first two words, where a capital begins a word too; of a name that is
 * short and all capitals, the whole.
 *
 * @example
 * initials('Netwerk Voorbeeldstad') // => 'NV'
 * initials('MapGear') // => 'MG'
 */
export function initials(name: string): string {
  if (/^\p{Lu}{2,4}$/u.test(name)) return name;
  const words = name.match(/\p{Lu}{2,}(?!\p{Ll})|[\p{L}\p{N}][\p{Ll}\p{M}\p{N}]*/gu) ?? [name];
  const letters = words.slice(0, 2).map((word) => [...word][0] ?? '');
  return letters.join('').toLocaleUpperCase('nl');
}

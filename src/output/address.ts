/** What an address in a page leads to, as a browser resolves it. */
export type AddressKind = 'own' | 'foreign' | 'contact' | 'picture' | 'refused';

/** A page of no site in particular, so that only what is relative counts as our own. */
const anyPage = 'https://own.invalid/page/';
const own = new URL(anyPage).origin;

/** Most addresses are of this kind, and need no parsing: from the root of the site, or a place on the page. */
const plainlyOwn = /^(?:\/(?![/\\\s])|#)/;

/**
 * Judges an address as it stands in an attribute or a style.
 *
 * @param siteOrigin the origin of the site itself, where it has an address
 * @example
 * judgeAddress('/themas/') // => 'own'
 * judgeAddress('//elders.example/') // => 'foreign'
 * judgeAddress('java\nscript:alert(1)') // => 'refused'
 */
export function judgeAddress(address: string, siteOrigin?: string): AddressKind {
  if (plainlyOwn.test(address)) return 'own';
  const url = URL.parse(address, anyPage);
  if (url === null) return 'refused';
  if (url.protocol === 'https:' || url.protocol === 'http:') {
    return url.origin === own || url.origin === siteOrigin ? 'own' : 'foreign';
  }
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return 'contact';
  return url.protocol === 'data:' && url.pathname.startsWith('image/') ? 'picture' : 'refused';
}

/** The addresses in a `srcset`, which may themselves hold commas. */
export function addressesInSet(set: string): string[] {
  return set
    .split(/,\s+|\s+/)
    .map((part) => part.replace(/,+$/, ''))
    .filter((part) => part !== '' && !/^\d+(?:\.\d+)?[wx]$/.test(part));
}

/** The addresses that a style fetches. */
export function addressesInStyle(style: string): string[] {
  const found = style.matchAll(/url\(\s*(?:"(?<a>[^"]*)"|'(?<b>[^']*)'|(?<c>[^)]*))|@import\s+["'](?<d>[^"']*)/gi);
  return [...found].map(({ groups }) =>
    (groups?.['a'] ?? groups?.['b'] ?? groups?.['c'] ?? groups?.['d'] ?? '').trim(),
  );
}

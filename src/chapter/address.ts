import { schemes } from './language.ts';

/**
 * Where an address leads: to a page of this site, to somewhere else that a chapter may link to, or to where it may not.
 * Judged as a browser resolves it, and stricter: what a browser would mend first (tabs, line ends, backslashes, a
 * missing host) is refused, because a reviewer reads something else than the browser does.
 *
 * @example
 * whereTo('../wachtwoorden/') // => 'site'
 * whereTo('https://www.voorbeeld.example/') // => 'elsewhere'
 * whereTo('//voorbeeld.example') // => 'refused'
 */
export function whereTo(address: string): 'site' | 'elsewhere' | 'refused' {
  const url = mended.test(address) ? null : URL.parse(address, page);
  if (url === null) return 'refused';
  if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) return url.origin === host && !/^\/\//.test(address) ? 'site' : 'refused';
  if (!schemes.some((scheme) => scheme === url.protocol)) return 'refused';
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return url.pathname === '' ? 'refused' : 'elsewhere';
  const isWhole = /^https?:\/\/[^/?#]/i.test(address) && url.hostname !== '';
  return isWhole && url.username === '' && url.password === '' && !hasUser.test(address) ? 'elsewhere' : 'refused';
}

/** Not a host that exists; an address that keeps it stays on the site. A chapter's page lies three folders deep. */
const host = 'https://site.invalid';
const page = `${host}/themas/thema/hoofdstuk/`;

/** What browsers leave out or turn round: control characters, spaces at the ends, backslashes before `?` and `#`. */
const mended = /[\0-\x1F\x7F]|^\s|\s$|^[^?#]*\\/;

/** A host with somebody's name before it, also an empty one: what comes before the `@` looks like the host. */
const hasUser = /^https?:\/\/[^/?#]*@/i;

import type { Library } from './library.ts';

/** What a browser keeps is keyed by site and edition: two cities on one host, or both editions, never mix. */
export interface ReaderStoreKey {
  /** Which site: its publisher, and the path it stands at. */
  site: string;
  edition: 'public' | 'members';
}

/** The key under which a reader's browser keeps what is theirs. */
export function readerStoreKey({ site, edition = 'public' }: Pick<Library, 'site' | 'edition'>): ReaderStoreKey {
  return { site: `${site.data.publisher}${site.data.basePath}`, edition };
}

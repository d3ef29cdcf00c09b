/**
 * What a reader's browser keeps for this site and edition, and nowhere else. Runs in the browser; the page says which
 * site it is in `<meta name="reader-store">`.
 */

/** The kinds of thing that are kept, each under a name of its own. */
export type Kept = 'progress' | 'answers' | 'path';

const kinds: readonly Kept[] = ['progress', 'answers', 'path'];

/** Whether something could be kept: it was, there is no room left, or the browser keeps nothing for this site. */
export type KeepResult = 'kept' | 'full' | 'blocked';

export interface ReaderStore {
  /** What was kept, as it was; `undefined` where there is nothing, or nothing that can be read. */
  read(name: Kept): unknown;
  keep(name: Kept, value: unknown): KeepResult;
  /** Takes away everything of this site and edition. */
  erase(): KeepResult;
}

/**
 * The store of the site that a page belongs to. A browser that keeps nothing gives one that says so. The storage is
 * handed in as a function, because asking for it throws where a reader blocked it.
 */
export function openStore(
  prefix: string = prefixOf(document),
  storage: () => Storage = () => localStorage,
): ReaderStore {
  const keyOf = (name: Kept) => `${prefix}:${name}`;
  const attempt = (change: (storage: Storage) => void): KeepResult => {
    try {
      change(storage());
      return 'kept';
    } catch (error) {
      return (error as Partial<Error> | undefined)?.name === 'QuotaExceededError' ? 'full' : 'blocked';
    }
  };
  return {
    read(name) {
      try {
        return JSON.parse(storage().getItem(keyOf(name)) ?? 'null') ?? undefined;
      } catch {
        // Blocked, half a text, or somebody else's: as good as nothing.
        return undefined;
      }
    },
    keep: (name, value) => attempt((open) => open.setItem(keyOf(name), JSON.stringify(value))),
    erase: () => attempt((open) => kinds.forEach((name) => open.removeItem(keyOf(name)))),
  };
}

function prefixOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="reader-store"]')?.content ?? 'unknown';
}

/**
 * What a reader's browser keeps for this site and edition, and nowhere else. Runs in the browser; the page says which
 * site it is in `<meta name="reader-store">`.
 */

/** The kinds of thing that are kept, each under a name of its own. */
export type Kept = 'progress' | 'answers' | 'path';

/** Whether something could be kept: it was, there is no room left, or the browser keeps nothing for this site. */
export type KeepResult = 'kept' | 'full' | 'blocked';

export interface ReaderStore {
  /** What was kept, as it was; `undefined` where there is nothing, or nothing that can be read. */
  read(name: Kept): unknown;
  keep(name: Kept, value: unknown): KeepResult;
  /** Takes away everything of this site and edition. */
  erase(): KeepResult;
}

/** The store of the site that a page belongs to. A browser that keeps nothing gives one that says so. */
export function openStore(prefix: string = prefixOf(document), storage: Storage | undefined = safely()): ReaderStore {
  const keyOf = (name: Kept) => `${prefix}:${name}`;
  return {
    read(name) {
      try {
        return JSON.parse(storage?.getItem(keyOf(name)) ?? 'null') ?? undefined;
      } catch {
        // Half a text, or somebody else's: as good as nothing.
        return undefined;
      }
    },
    keep(name, value) {
      if (storage === undefined) return 'blocked';
      try {
        storage.setItem(keyOf(name), JSON.stringify(value));
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    },
    erase() {
      if (storage === undefined) return 'blocked';
      try {
        for (const name of ['progress', 'answers', 'path'] as const) storage.removeItem(keyOf(name));
        return 'kept';
      } catch {
        return 'blocked';
      }
    },
  };
}

function prefixOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="reader-store"]')?.content ?? 'unknown';
}

/** Asking for the storage throws where a reader blocked it. */
function safely(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

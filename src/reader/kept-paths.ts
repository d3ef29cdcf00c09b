import { readKeptPaths, type KeptPaths } from './own-path.ts';
import { openStore, type KeepResult } from './store.ts';

/** The paths that are kept, or `later` where a newer version of the site keeps them. */
export function keptPaths(): KeptPaths | 'later' {
  return readKeptPaths(openStore().read('path'));
}

/** Changes the paths that are kept, and tells the rest of the page. What a newer version keeps is left as it is. */
export function changePaths(change: (paths: KeptPaths) => KeptPaths): KeepResult | 'later' {
  const paths = keptPaths();
  if (paths === 'later') return paths;
  const result = openStore().keep('path', change(paths));
  if (result === 'kept') document.dispatchEvent(new CustomEvent('reader-change'));
  return result;
}

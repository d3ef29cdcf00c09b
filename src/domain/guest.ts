import { editors } from './identifier.ts';
import type { Library } from './library.ts';
import { effectiveOwnership } from './ownership.ts';

/**
 * Who writes in a theme without being a guest: its owner, the publisher, and the editors. `undefined` where nobody owns
 * the theme, so that everyone is at home. The rule that guests are named asks it too.
 */
export function hostsOf(library: Library, theme: string): string[] | undefined {
  const entry = library.themes.get(theme);
  const owner = entry && effectiveOwnership(library, entry);
  if (owner?.state !== 'owned') return undefined;
  const owners = [owner.company, entry?.data.ownership.company].filter((id) => id !== undefined);
  return [...new Set([...owners, library.site.data.publisher, editors])];
}

import type { Library } from '../domain/library.ts';
import { effectiveOwnership } from '../domain/ownership.ts';
import type { Author } from './author.ts';
import type { Want } from './verdict.ts';

/** How somebody stands to a theme. */
export interface Standing {
  isOwner: boolean;
  /** The owner today; absent where nobody is. */
  company?: string;
  wants: readonly Want[];
}

/**
 * How an author stands to a theme, by the registry of the base. Only a company that the board has confirmed is an
 * owner. What has none is looked after by the editors; of the publisher's own themes they are the owner's hand.
 */
export function standingIn(base: Library, theme: string, author: Author): Standing {
  const entry = base.themes.get(theme);
  if (entry === undefined) return { isOwner: false, wants: [{ role: 'board' }] };
  const { state, company } = effectiveOwnership(base, entry);
  if (state === 'owned' && company !== undefined) {
    const isOwner = author.company === company;
    return { isOwner, company, wants: isOwner ? [] : [{ role: 'owner', company }] };
  }
  return { isOwner: false, wants: isEditor(base, author) ? [] : [editorsOf(base)] };
}

/** Whether an author is of the publisher, whose editors sign as `redactie`. */
export function isEditor(base: Library, author: Author): boolean {
  return author.company !== undefined && author.company === base.site.data.publisher;
}

/** The editors, with the publisher they work for where the registry knows it. */
export function editorsOf(base: Library): Want {
  const { publisher } = base.site.data;
  return { role: 'editors', ...(base.companies.has(publisher) && { company: publisher }) };
}

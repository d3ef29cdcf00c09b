import { hasLeft } from './company.ts';
import type { Library, ThemeEntry } from './library.ts';
import type { OwnershipState } from './theme.ts';

/** Who answers for a theme today, which is not always who is written down. */
export interface EffectiveOwnership {
  state: OwnershipState;
  company?: string;
  deputy?: string;
  /** The company that is written down but has left. */
  departed?: string;
}

/**
 * Who answers for a theme today: when the owner has left, the deputy does, and without one the theme seeks an owner.
 * Nobody has to edit the theme for that.
 */
export function effectiveOwnership(library: Library, theme: ThemeEntry): EffectiveOwnership {
  const { state, company, deputy } = theme.data.ownership;
  const present = (id: string | undefined) => {
    const entry = id === undefined ? undefined : library.companies.get(id);
    return entry !== undefined && !hasLeft(entry.data, library.today) ? id : undefined;
  };
  const presentDeputy = present(deputy);
  const withDeputy = presentDeputy !== undefined && { deputy: presentDeputy };
  if (state === 'seeking' || state === 'retired' || company === undefined) {
    return { state, ...withDeputy, ...(state === 'retired' && company !== undefined && { company }) };
  }
  const presentOwner = present(company);
  if (presentOwner !== undefined) return { state, company: presentOwner, ...withDeputy };
  if (!library.companies.has(company)) return { state: 'seeking', ...withDeputy };
  // Only an owner can be succeeded: what was merely proposed, nobody had yet.
  if (state === 'owned' && presentDeputy !== undefined) {
    return { state, company: presentDeputy, departed: company };
  }
  return { state: 'seeking', departed: company };
}

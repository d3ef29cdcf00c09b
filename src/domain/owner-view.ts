import type { Day } from './day.ts';
import type { Language } from './language.ts';
import type { Library, ThemeEntry } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { companyLink, type PageLink } from './page-link.ts';
import { textIn, type SpokenText } from './text.ts';
import type { OwnershipState } from './theme.ts';

/** Who answers for a theme, as every page shows it. */
export interface OwnerView {
  state: OwnershipState;
  company?: PageLink;
  deputy?: PageLink;
  since?: Day;
  /** Why a theme was retired. */
  reason?: SpokenText;
  /** The company that had the theme and has left. */
  departed?: PageLink;
}

/** Who answers for a theme today. */
export function ownerView(library: Library, language: Language, theme: ThemeEntry): OwnerView {
  const { state, company, deputy, departed } = effectiveOwnership(library, theme);
  const { since, reason } = theme.data.ownership;
  return {
    state,
    ...(company !== undefined && { company: companyLink(library, language, company) }),
    ...(deputy !== undefined && { deputy: companyLink(library, language, deputy) }),
    ...(since !== undefined && departed === undefined && { since }),
    ...(reason !== undefined && { reason: textIn(reason, language, library.site.data.languages) }),
    ...(departed !== undefined && { departed: companyLink(library, language, departed) }),
  };
}

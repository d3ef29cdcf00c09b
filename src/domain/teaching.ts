import type { Language } from './language.ts';
import { originalsOf, type Library, type ThemeEntry } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { companyLink, themeLink, type PageLink } from './page-link.ts';

/** How a company that does not own a theme helps to teach it, the most of work first. */
export const helperRoles = ['wrote', 'reviewed'] as const;

export type HelperRole = (typeof helperRoles)[number];

/** A company with a theme, in a role. */
export interface Helper {
  company: PageLink;
  /** In the order of {@link helperRoles}. */
  roles: HelperRole[];
}

/** A theme with the company that teaches it to the others, and with whoever wrote or reviewed along. */
export interface TaughtTheme {
  theme: PageLink;
  owner: PageLink;
  /** Those that wrote before those that only reviewed, each by name; a few of them, so that a picture can hold them. */
  helpers: Helper[];
  /** How many there are besides. */
  others: number;
}

const mostHelpers = 3;

/**
 * The themes that have an owner today, each with who teaches in it. The originals count. Who left keeps the credit for
 * what it wrote; the editors are nobody's company, so they are not among them.
 */
export function whoTeachesWhom(library: Library, language: Language): TaughtTheme[] {
  return [...library.themes.values()].flatMap((theme) => {
    const { state, company } = effectiveOwnership(library, theme);
    if (state !== 'owned' || company === undefined) return [];
    const helpers = helpersOf(library, language, theme, company);
    return [
      {
        theme: themeLink(library, language, theme.id),
        owner: companyLink(library, language, company),
        helpers: helpers.slice(0, mostHelpers),
        others: Math.max(0, helpers.length - mostHelpers),
      },
    ];
  });
}

function helpersOf(library: Library, language: Language, theme: ThemeEntry, owner: string): Helper[] {
  const roles = new Map<string, Set<HelperRole>>();
  const note = (id: string, role: HelperRole) => {
    if (id !== owner && library.companies.has(id)) roles.set(id, (roles.get(id) ?? new Set()).add(role));
  };
  for (const { data } of originalsOf(library, theme.id)) {
    for (const author of data.authors) note(author, 'wrote');
    for (const { by, outcome } of data.reviews) if (outcome !== 'written') note(by, 'reviewed');
  }
  const byName = new Intl.Collator('nl', { numeric: true });
  return [...roles]
    .map(([id, had]) => ({
      company: companyLink(library, language, id),
      roles: helperRoles.filter((role) => had.has(role)),
    }))
    .sort(
      (a, b) =>
        Number(b.roles.includes('wrote')) - Number(a.roles.includes('wrote')) ||
        byName.compare(a.company.title.text, b.company.title.text),
    );
}

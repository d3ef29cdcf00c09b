import { paths } from './address.ts';
import type { Contributions } from './contributions.ts';
import type { Language } from './language.ts';
import type { CompanyEntry, Library } from './library.ts';
import { pageLink } from './page-link.ts';
import { textIn } from './text.ts';

/** What a badge says of a company: the most that is true of it. */
export type BadgeClaim = 'owns' | 'wrote' | 'reviewed';

/** A badge: a small picture that a company may put on a site of its own. */
export interface BadgeView {
  company: string;
  /** The name of this site. */
  site: string;
  claim: BadgeClaim;
  /** The title of the theme that it owns, where it owns one. */
  theme?: string;
  /** How many themes, or chapters, it is about. */
  number: number;
  /** Where it stands, from the root of the host. */
  address: string;
}

/** The badge of a company, or `undefined` where it has done nothing yet that a badge could say. */
export function badgeView(
  library: Library,
  language: Language,
  { id, data }: CompanyEntry,
  done: Contributions,
): BadgeView | undefined {
  const owned = (done.owns.get(id) ?? []).filter(({ owner }) => owner.state === 'owned');
  const reviewed = new Set((done.reviewed.get(id) ?? []).map(({ link }) => link.path));
  const counts = { owns: owned.length, wrote: done.wrote.get(id)?.length ?? 0, reviewed: reviewed.size };
  const claim = (['owns', 'wrote', 'reviewed'] as const).find((candidate) => counts[candidate] > 0);
  if (claim === undefined) return undefined;
  const theme = owned.length === 1 ? owned[0]?.link.title.text : undefined;
  const site = textIn(library.site.data.name, language, library.site.data.languages);
  return {
    company: data.name,
    site: site.text,
    claim,
    ...(theme !== undefined && { theme }),
    number: counts[claim],
    address: pageLink(library, language, paths.badge(id), site).address,
  };
}

import { finding, type Finding } from '../domain/finding.ts';
import type { Library, ThemeEntry } from '../domain/library.ts';

/** Every owner and deputy is of a kind that the site lets own themes, and is a member already once it owns one. */
export function ownersAreEligible(library: Library): Finding[] {
  return [...library.themes.values()].flatMap((theme) =>
    (['company', 'deputy'] as const).flatMap((role) => judge(theme, role, library)),
  );
}

function judge({ data, origin }: ThemeEntry, role: 'company' | 'deputy', library: Library): Finding[] {
  const { publisher, ownerKinds: accepted } = library.site.data;
  const company = data.ownership[role];
  const entry = company === undefined ? undefined : library.companies.get(company);
  if (company === undefined || entry === undefined) return [];
  const place = () => ({ path: origin.path, position: origin.locate?.(['ownership', role]) });
  const { kind, joined } = entry.data;
  if (accepted !== undefined && !accepted.includes(kind) && company !== publisher) {
    return [finding('owner-kind', place(), { company, kind, accepted })];
  }
  if (data.ownership.state !== 'owned' || joined === undefined || joined <= library.today) return [];
  return [finding('owner-not-joined', place(), { company, joined })];
}

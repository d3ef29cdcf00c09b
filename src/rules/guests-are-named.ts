import { hasLeft } from '../domain/company.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { hostsOf } from '../domain/guest.ts';
import { knowsCompany, originalsOf, type ChapterEntry, type Library, type ThemeEntry } from '../domain/library.ts';
import { effectiveOwnership } from '../domain/ownership.ts';

/**
 * A chapter in a theme of somebody else says so: `guest` names the company that wrote it. The editors and the
 * publisher write everywhere, and who left keeps the credit for what it wrote.
 */
export function guestsAreNamed(library: Library): Finding[] {
  return [
    ...[...library.themes.values()].flatMap((theme) => unnamed(theme, library)),
    ...library.chapters.flatMap((chapter) => mismatched(chapter, library)),
  ];
}

function unnamed(theme: ThemeEntry, library: Library): Finding[] {
  const hosts = hostsOf(library, theme.id);
  const owner = effectiveOwnership(library, theme).company;
  if (hosts === undefined || owner === undefined) return [];
  const owners = [owner, theme.data.ownership.company];
  return originalsOf(library, theme.id).flatMap(({ data, origin }) => {
    const stranger = data.authors.findIndex((author) => !hosts.includes(author) && isMember(author, library));
    const guest = data.authors[stranger];
    const isOwners = data.authors.some((author) => owners.includes(author));
    if (isOwners || data.guest !== undefined || guest === undefined) return [];
    const position = origin.locate?.(['authors', stranger]);
    return [finding('guest-missing', { path: origin.path, position }, { company: guest, owner })];
  });
}

function isMember(author: string, library: Library): boolean {
  const company = library.companies.get(author)?.data;
  return company !== undefined && !hasLeft(company, library.today);
}

function mismatched({ data: { guest, authors }, origin }: ChapterEntry, library: Library): Finding[] {
  if (guest === undefined || authors.includes(guest) || !knowsCompany(library, guest)) return [];
  return [finding('guest-mismatch', { path: origin.path, position: origin.locate?.(['guest']) }, { guest })];
}

import { isMemberOn } from '../domain/company.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { originalsOf, type Library } from '../domain/library.ts';

/**
 * Every member that owns a theme has written: it is an author somewhere, or wrote or changed a chapter. Once a company,
 * at its first theme. For the publisher its editors write; a theme without chapters is told by another rule.
 */
export function ownersWrite(library: Library): Finding[] {
  const settled = writers(library).add(library.site.data.publisher);
  return [...library.themes.values()].flatMap(({ id, data, origin }) => {
    const { state, company } = data.ownership;
    const owner = company === undefined ? undefined : library.companies.get(company)?.data;
    if (state !== 'owned' || company === undefined || owner === undefined || settled.has(company)) return [];
    if (!isMemberOn(owner, library.today) || originalsOf(library, id).length === 0) return [];
    settled.add(company);
    return [
      finding('owner-idle', { path: origin.path, position: origin.locate?.(['ownership', 'company']) }, { company }),
    ];
  });
}

function writers({ chapters }: Library): Set<string> {
  return new Set(
    chapters.flatMap(({ data: { authors, reviews } }) => [
      ...authors,
      ...reviews.filter(({ outcome }) => outcome !== 'confirmed').map(({ by }) => by),
    ]),
  );
}

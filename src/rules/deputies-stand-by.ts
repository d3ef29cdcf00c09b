import { hasLeft } from '../domain/company.ts';
import { finding, type Finding } from '../domain/finding.ts';
import type { Library, ThemeEntry } from '../domain/library.ts';

/**
 * Every theme that is owned has a deputy, another company than the owner. Whether the owner is still there is another
 * rule's; a theme of the publisher's own ends with the site.
 */
export function deputiesStandBy(library: Library): Finding[] {
  return [...library.themes.values()].flatMap((theme) => judge(theme, library));
}

function judge({ data, origin }: ThemeEntry, library: Library): Finding[] {
  const { state, company, deputy } = data.ownership;
  const at = (part: 'key' | 'value') => ({
    path: origin.path,
    position: origin.locate?.(['ownership', 'deputy'], part),
  });
  if (deputy !== undefined && deputy === company) return [finding('deputy-is-owner', at('value'), { company })];
  const owner = company === undefined ? undefined : library.companies.get(company)?.data;
  const isOwned = state === 'owned' && owner !== undefined && !hasLeft(owner, library.today);
  if (!isOwned || company === library.site.data.publisher) return [];
  if (deputy === undefined) return [finding('deputy-missing', at('key'), { departed: undefined })];
  const standIn = library.companies.get(deputy)?.data;
  if (standIn === undefined || !hasLeft(standIn, library.today)) return [];
  return [finding('deputy-missing', at('value'), { departed: deputy })];
}

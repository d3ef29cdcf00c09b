import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';

/** No company owns more themes than the site's limit. Once a company, at the first theme beyond it. */
export function ownersHaveRoom(library: Library): Finding[] {
  const limit = library.site.data.limits.themesPerCompany;
  if (limit === undefined) return [];
  return [...Map.groupBy(owned(library), ({ data }) => data.ownership.company ?? '')].flatMap(([company, themes]) => {
    const beyond = themes[limit];
    if (beyond === undefined) return [];
    const position = beyond.origin.locate?.(['ownership', 'company']);
    const details = { company, themes: themes.length, limit };
    return [finding('owner-overloaded', { path: beyond.origin.path, position }, details)];
  });
}

function owned(library: Library) {
  return [...library.themes.values()].filter(
    ({ data: { ownership } }) => ownership.state === 'owned' && ownership.company !== undefined,
  );
}

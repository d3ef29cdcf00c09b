import { finding, type Finding } from '../domain/finding.ts';
import type { Library, ThemeEntry } from '../domain/library.ts';

/** Every state of ownership has what it needs, and no more. */
export function ownershipComplete(library: Library): Finding[] {
  return [...library.themes.values()].flatMap(judge);
}

function judge({ data, origin }: ThemeEntry): Finding[] {
  const { state, company, reason } = data.ownership;
  const at = (key: string) => ({ path: origin.path, position: origin.locate?.(['ownership', key]) });
  switch (state) {
    case 'owned':
    case 'proposed':
      return company === undefined ? [finding('owner-required', at('state'), { state })] : [];
    case 'seeking':
      return company === undefined ? [] : [finding('owner-superfluous', at('company'), { company })];
    case 'retired':
      return reason === undefined ? [finding('reason-required', at('state'), {})] : [];
  }
}

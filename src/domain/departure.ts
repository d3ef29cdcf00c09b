import { isMemberOn } from './company.ts';
import type { Day } from './day.ts';
import { makeLibrary, type CompanyEntry, type Library, type ThemeEntry } from './library.ts';
import type { Ownership } from './theme.ts';

/** What the content says once it is confirmed that a company leaves. Only what changes is in it. */
export interface Departure {
  company: CompanyEntry;
  left: Day;
  /** The themes that change hands, each with its ownership afterwards. */
  themes: { theme: ThemeEntry; ownership: Ownership }[];
}

/**
 * Confirms in every theme what the site shows by itself from the day a company has left: its deputy takes over, else
 * the theme seeks an owner. Before that day the themes stay as they are. Credit for what the company wrote stays, and
 * so does what it once owned and was retired.
 */
export function departure(library: Library, company: CompanyEntry, left: Day): Departure {
  if (left > library.today) return { company, left, themes: [] };
  const themes = [...library.themes.values()].flatMap((theme) => {
    const { ownership } = theme.data;
    const deputy = library.companies.get(ownership.deputy ?? '');
    const isPresent = deputy !== undefined && deputy.id !== company.id && isMemberOn(deputy.data, library.today);
    const successor = isPresent ? deputy : undefined;
    const changed = afterwards(ownership, { leaver: company.id, successor, left });
    return changed === undefined ? [] : [{ theme, ownership: changed }];
  });
  return { company, left, themes };
}

/** The library as it is when the departure has been written down. */
export function withDeparture(library: Library, { company, left, themes }: Departure): Library {
  const changed = new Map(themes.map(({ theme, ownership }) => [theme.id, ownership]));
  const leaver = { ...company, data: { ...company.data, left } };
  return makeLibrary({
    ...library,
    companies: [...library.companies.values()].map((entry) => (entry.id === company.id ? leaver : entry)),
    themes: [...library.themes.values()].map((theme) => {
      const ownership = changed.get(theme.id);
      return ownership === undefined ? theme : { ...theme, data: { ...theme.data, ownership } };
    }),
  });
}

function afterwards(
  ownership: Ownership,
  { leaver, successor, left }: { leaver: string; successor: CompanyEntry | undefined; left: Day },
): Ownership | undefined {
  const { company, deputy, since: ownedSince, ...others } = ownership;
  const isActive = ownership.state === 'owned' || ownership.state === 'proposed';
  if (!isActive || company !== leaver) {
    if (deputy !== leaver) return undefined;
    return {
      ...others,
      ...(company !== undefined && { company }),
      ...(ownedSince !== undefined && { since: ownedSince }),
    };
  }
  // Only an owner can be succeeded: what was merely proposed, nobody had yet.
  if (ownership.state === 'owned' && successor !== undefined) {
    const joined = successor.data.joined ?? left;
    return {
      ...others,
      company: successor.id,
      ...(ownedSince !== undefined && { since: joined > left ? joined : left }),
    };
  }
  return { ...others, state: 'seeking', ...(successor !== undefined && { deputy: successor.id }) };
}

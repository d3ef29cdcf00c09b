import { makeLibrary, type ChapterEntry, type Library, type ThemeEntry } from './library.ts';
import { visibilitySchema, type Visibility } from './visibility.ts';

/** Which site is made: the one that everyone may read, or the members' own, which has everything. */
export type Edition = Visibility;

/** An `EDITION` that does not exist. */
export class InvalidEditionError extends Error {
  override name = 'InvalidEditionError';
}

/**
 * The edition that `EDITION` names, else the public one: whoever forgets to say it shows too little, never too much.
 *
 * @throws InvalidEditionError when there is no such edition.
 */
export function readEdition(environment: Record<string, string | undefined>): Edition {
  const given = environment['EDITION'];
  if (given === undefined || given === '') return 'public';
  const { data } = visibilitySchema.safeParse(given);
  if (data !== undefined) return data;
  const accepted = visibilitySchema.options.join(' or ');
  throw new InvalidEditionError(`there is no edition \`${given}\`; EDITION can be ${accepted}`);
}

/** Whether everyone may read a chapter: its theme and every file of it must be public. The strictest counts. */
export function isPublic(library: Library, chapter: string): boolean {
  const files = [...(library.chaptersById.get(chapter)?.values() ?? [])];
  const theme = library.themes.get(chapter.split('/')[0] ?? '');
  return theme?.data.visibility !== 'members' && files.every((file) => file.data.visibility === 'public');
}

/** A library as an edition of the site shows it. It says which edition it is. */
export function editionOf(library: Library, edition: Edition): Library {
  return edition === 'members' ? { ...library, edition } : publicEdition(library);
}

/**
 * What everyone may read of a library. The rest is gone, so that no page, list or count can show it. What could not be
 * read might have said that it is for members, so its chapter is left out too.
 *
 * A company, a page of the city's or a path is public where it stands in a public place. One that only a members'
 * folder knows is left out, whatever it did; a rule sees to it that nothing public names it.
 */
function publicEdition(library: Library): Library {
  const { today, site, unreadable, files } = library;
  const isShownTheme = ({ data }: Pick<ThemeEntry, 'data'>) => data.visibility === 'public';
  const themes = [...library.themes.values()].filter(isShownTheme);
  const shown = new Set(themes.map(({ id }) => id));
  const isShown = ({ id, theme }: ChapterEntry) =>
    shown.has(theme) && isPublic(library, id) && !unreadable.chapters.has(id);
  const isOpen = ({ isForMembers }: { isForMembers?: boolean }) => isForMembers !== true;
  const companies = [...library.companies.values()].filter((company) => isOpen(company));
  const logos = new Set(companies.flatMap(({ data }) => data.logo ?? []));
  return makeLibrary({
    today,
    site,
    edition: 'public',
    companies,
    themes,
    chapters: library.chapters.filter(isShown),
    pages: library.pages.filter(isOpen),
    paths: library.paths.filter(isOpen),
    glossary: library.glossary,
    slots: library.slots,
    images: new Set([...library.images].filter((image) => shown.has(image.split('/')[0] ?? ''))),
    logos: new Map([...library.logos].filter(([logo]) => logos.has(logo))),
    unreadable,
    files,
  });
}

import { makeLibrary, type Library } from './library.ts';

/** Whether everyone may read a chapter: its theme and every file of it must be public. The strictest counts. */
export function isPublic(library: Library, chapter: string): boolean {
  const files = [...(library.chaptersById.get(chapter)?.values() ?? [])];
  const theme = library.themes.get(chapter.split('/')[0] ?? '');
  return theme?.data.visibility !== 'members' && files.every((file) => file.data.visibility === 'public');
}

/** What everyone may read of a library. The rest is gone, so that no page, list or count can show it. */
export function publicEdition(library: Library): Library {
  const { today, site, companies, themes, chapters, images, unreadable } = library;
  return makeLibrary({
    today,
    site,
    companies: [...companies.values()],
    themes: [...themes.values()].filter((theme) => theme.data.visibility === 'public'),
    chapters: chapters.filter((chapter) => isPublic(library, chapter.id)),
    images,
    unreadable,
  });
}

import { originalLanguage, type ChapterEntry, type Library } from '../domain/library.ts';

/** A translation that the site publishes, with the original it renders. */
export interface Translated {
  translation: ChapterEntry;
  original: ChapterEntry;
}

/** Every translation whose original could be read. */
export function translated(library: Library): Translated[] {
  if (library.unreadable.site) return [];
  const { languages } = library.site.data;
  const first = originalLanguage(library);
  return library.chapters.flatMap((translation) => {
    const { id, language } = translation;
    const original = library.chaptersById.get(id)?.get(first);
    return original === undefined || language === first || !languages.includes(language)
      ? []
      : [{ translation, original }];
  });
}

import { makeLibrary, type ChapterEntry, type Library, type Origin } from '../domain/library.ts';

/**
 * A library for pages: without the places in files, which no page shows and which hold on to everything that was read.
 *
 * @param chapters the chapters that pages may show
 */
export function pageLibrary(library: Library, chapters: readonly ChapterEntry[] = library.chapters): Library {
  const { today, site, edition, glossary, slots } = library;
  return makeLibrary({
    today,
    site: withoutPlaces(site),
    ...(edition && { edition }),
    companies: [...library.companies.values()].map(withoutPlaces),
    themes: [...library.themes.values()].map(withoutPlaces),
    chapters: chapters.map((chapter) => ({ ...withoutPlaces(chapter), links: [], images: [], anchors: [], avoided: [] })),
    pages: library.pages.map((page) => ({ ...withoutPlaces(page), links: [], anchors: [] })),
    paths: library.paths.map(withoutPlaces),
    glossary: glossary && withoutPlaces(glossary),
    slots: slots && withoutPlaces(slots),
    logos: library.logos,
  });
}

function withoutPlaces<Entry extends { origin: Origin }>(entry: Entry): Entry {
  return { ...entry, origin: { path: entry.origin.path } };
}

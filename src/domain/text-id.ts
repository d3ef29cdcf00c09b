import type { ChapterEntry, CityPageEntry } from './library.ts';
import type { SpokenText } from './text.ts';

/** The id of the text of a chapter in a language: `chapters/nl/energie/opslag`. */
export function chapterTextId({ language, id }: Pick<ChapterEntry, 'language' | 'id'>): string {
  return `chapters/${language}/${id}`;
}

/** The id of the text that the page of a chapter or of the city's own shows: that of its language, or the original. */
export function shownTextId(page: { title: SpokenText } & ({ id: string } | { slug: string })): string {
  const { language } = page.title;
  return 'id' in page ? chapterTextId({ language, id: page.id }) : pageTextId({ language, slug: page.slug });
}

/** The id under which Astro knows the logo of a company: `logos/kanaalcode`. */
export function logoId(company: string): string {
  return `logos/${company}`;
}

/** The id of the text of a page of the city's own in a language: `pages/nl/calamiteiten`. */
export function pageTextId({ language, slug }: Pick<CityPageEntry, 'language' | 'slug'>): string {
  return `pages/${language}/${slug}`;
}

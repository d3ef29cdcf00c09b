import { addressOf } from './address.ts';
import { editors } from './identifier.ts';
import type { Language } from './language.ts';
import { originalLanguage, type ChapterEntry, type Library } from './library.ts';
import { paths } from './address.ts';
import { textIn, type SpokenText } from './text.ts';

/** A link to a page of this site. */
export interface PageLink {
  title: SpokenText;
  /** The path without language and base, as the sidebar wants it. */
  path: string;
  /** The address from the root of the host, as a link in the page wants it. */
  address: string;
}

/** Whoever wrote or reviewed: a company with a page, or the editors, who have none. */
export type ContributorLink = PageLink | 'editors';

/** Makes a link to a path, in a language. */
export function pageLink(library: Library, language: Language, path: string, title: SpokenText): PageLink {
  return { title, path, address: addressOf(library.site.data, language, path) };
}

/** A link to a company. Its name is in no language; an unknown company keeps its id. */
export function companyLink(library: Library, language: Language, id: string): PageLink {
  const text = library.companies.get(id)?.data.name ?? id;
  return pageLink(library, language, paths.company(id), { text, language });
}

/** A link to whoever wrote or reviewed. */
export function contributorLink(library: Library, language: Language, id: string): ContributorLink {
  return id === editors ? 'editors' : companyLink(library, language, id);
}

/** A link to a theme. */
export function themeLink(library: Library, language: Language, id: string): PageLink {
  const title = library.themes.get(id)?.data.title ?? {};
  return pageLink(library, language, paths.theme(id), textIn(title, language, library.site.data.languages));
}

/** A chapter in a language, or its original where it was not translated. */
export function chapterIn(
  library: Library,
  language: Language,
  id: string,
): { entry: ChapterEntry; isFallback: boolean } | undefined {
  const files = library.chaptersById.get(id);
  const own = files?.get(language);
  if (own !== undefined) return { entry: own, isFallback: false };
  const original = files?.get(originalLanguage(library));
  return original && { entry: original, isFallback: true };
}

/** A link to a chapter, or `undefined` when there is no such chapter. */
export function chapterLink(library: Library, language: Language, id: string): PageLink | undefined {
  const entry = chapterIn(library, language, id)?.entry;
  return entry && pageLink(library, language, paths.chapter(id), { text: entry.data.title, language: entry.language });
}

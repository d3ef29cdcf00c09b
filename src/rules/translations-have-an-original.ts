import { finding, type Finding } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import { originalLanguage, type Library } from '../domain/library.ts';

/** Every translation renders an original of the same name, of a chapter and of a page of the city's own. */
export function translationsHaveAnOriginal(library: Library): Finding[] {
  if (library.unreadable.site) return [];
  const language = originalLanguage(library);
  const isMissing = (own: Language, hasOriginal: boolean) =>
    own !== language && !hasOriginal && library.site.data.languages.includes(own);
  const told = (path: string, slug: string) =>
    finding('original-missing', { path }, { original: `${language}/${slug}.mdx`, language });
  const chapters = library.chapters.flatMap(({ id, slug, language: own, origin }) => {
    const hasOriginal = library.chaptersById.get(id)?.has(language) === true || library.unreadable.chapters.has(id);
    return isMissing(own, hasOriginal) ? [told(origin.path, slug)] : [];
  });
  const originals = new Set(library.pages.filter((page) => page.language === language).map(({ slug }) => slug));
  const pages = library.pages.flatMap(({ slug, language: own, origin }) =>
    isMissing(own, originals.has(slug)) ? [told(origin.path, slug)] : [],
  );
  return [...chapters, ...pages];
}

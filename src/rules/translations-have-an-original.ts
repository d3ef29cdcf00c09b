import { finding, type Finding } from '../domain/finding.ts';
import { originalLanguage, type Library } from '../domain/library.ts';

/** Every translation renders an original of the same name. */
export function translationsHaveAnOriginal(library: Library): Finding[] {
  if (library.unreadable.site) return [];
  const language = originalLanguage(library);
  return library.chapters.flatMap(({ id, slug, language: own, origin }) => {
    const hasOriginal = library.chaptersById.get(id)?.has(language) === true || library.unreadable.chapters.has(id);
    const isPublished = library.site.data.languages.includes(own);
    if (own === language || hasOriginal || !isPublished) return [];
    return [finding('original-missing', { path: origin.path }, { original: `${language}/${slug}.mdx`, language })];
  });
}

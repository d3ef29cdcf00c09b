import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';

/** Every folder with chapters is in a language of the site. One finding a folder, at its first chapter. */
export function languagesAreUsed(library: Library): Finding[] {
  if (library.unreadable.site) return [];
  const used = library.site.data.languages;
  return [...library.chaptersByTheme.values()].flatMap((chapters) => {
    const first = chapters.find(({ language }) => !used.includes(language));
    return first ? [finding('language-unused', { path: first.origin.path }, { language: first.language })] : [];
  });
}

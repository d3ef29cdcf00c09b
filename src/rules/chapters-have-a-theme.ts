import { finding, type Finding } from '../domain/finding.ts';
import { knowsTheme, type Library } from '../domain/library.ts';

/** Every folder with chapters has a theme.yaml. One finding a folder, at its first chapter. */
export function chaptersHaveATheme(library: Library): Finding[] {
  return [...library.chaptersByTheme].flatMap(([theme, chapters]) => {
    const first = chapters[0];
    if (first === undefined || knowsTheme(library, theme)) return [];
    return [finding('theme-missing', { path: first.origin.path }, { theme })];
  });
}

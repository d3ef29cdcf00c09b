import { finding, type Finding } from '../domain/finding.ts';
import { knowsChapter, knowsTheme, type KeyPath, type Library, type Origin } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { stepsOf } from '../domain/path-steps.ts';

/** Every chapter that another chapter presumes, or that a path leads along, is there. */
export function chaptersExist(library: Library): Finding[] {
  return [
    ...library.chapters.flatMap(({ data, origin }) =>
      data.presumes.flatMap((chapter, index) => judge(library, chapter, origin, ['presumes', index])),
    ),
    ...library.paths.flatMap((path) =>
      stepsOf(path).flatMap(({ chapter, keyPath }) => judge(library, chapter, path.origin, keyPath)),
    ),
  ];
}

function judge(library: Library, chapter: string, origin: Origin, keyPath: KeyPath): Finding[] {
  if (knowsChapter(library, chapter)) return [];
  const place = { path: origin.path, position: origin.locate?.(keyPath) };
  const theme = chapter.split('/')[0] ?? '';
  if (!knowsTheme(library, theme)) {
    return [finding('theme-unknown', place, { theme, near: nearest(theme, library.themes.keys()) })];
  }
  return [finding('chapter-unknown', place, { chapter, near: nearest(chapter, library.chaptersById.keys()) })];
}

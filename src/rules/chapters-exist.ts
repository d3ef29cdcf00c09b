import { finding, type Finding } from '../domain/finding.ts';
import { knowsChapter, knowsTheme, type Library } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';

/** Every chapter that another chapter presumes is there. */
export function chaptersExist(library: Library): Finding[] {
  return library.chapters.flatMap(({ data, origin }) =>
    data.presumes.flatMap((chapter, index) => {
      if (knowsChapter(library, chapter)) return [];
      const place = { path: origin.path, position: origin.locate?.(['presumes', index]) };
      const theme = chapter.split('/')[0] ?? '';
      if (!knowsTheme(library, theme)) {
        return [finding('theme-unknown', place, { theme, near: nearest(theme, library.themes.keys()) })];
      }
      return [finding('chapter-unknown', place, { chapter, near: nearest(chapter, library.chaptersById.keys()) })];
    }),
  );
}

import { finding, type Finding } from '../domain/finding.ts';
import { originalLanguage, type ChapterEntry, type Library } from '../domain/library.ts';

/** Within a theme no two chapters have the same title in a language, and no two originals the same place. */
export function chaptersAreDistinct(library: Library): Finding[] {
  return [...library.chaptersByTheme.values()].flatMap((chapters) => {
    const originals = chapters.filter(({ language }) => language === originalLanguage(library));
    return [...sameTitle(chapters), ...sameOrder(originals)];
  });
}

function sameTitle(chapters: readonly ChapterEntry[]): Finding[] {
  const titles = new Map<string, string>();
  return chapters.flatMap(({ data: { title }, language, origin }) => {
    const key = `${language} ${title.toLowerCase()}`;
    const other = titles.get(key);
    if (other !== undefined) {
      return [
        finding('title-duplicate', { path: origin.path, position: origin.locate?.(['title']) }, { title, other }),
      ];
    }
    titles.set(key, origin.path);
    return [];
  });
}

/** Chapters that name no place all have the last one; their slugs put them in order. */
const noPlace = 1000;

function sameOrder(originals: readonly ChapterEntry[]): Finding[] {
  const places = new Map<number, string>();
  return originals.flatMap(({ data: { order }, origin }) => {
    const other = places.get(order);
    if (other !== undefined && order !== noPlace) {
      return [
        finding('order-duplicate', { path: origin.path, position: origin.locate?.(['order']) }, { order, other }),
      ];
    }
    places.set(order, origin.path);
    return [];
  });
}

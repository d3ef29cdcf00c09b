import { finding, type Finding } from '../domain/finding.ts';
import type { ChapterEntry, Library, Reference } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { pictureFile } from '../domain/picture.ts';

/** Every picture in a chapter is there, in its theme's own folder. The policy saw that it can lie nowhere else. */
export function imagesExist(library: Library): Finding[] {
  return library.chapters.flatMap((chapter) => chapter.images.flatMap((image) => judge(image, chapter, library)));
}

function judge(image: Reference, chapter: ChapterEntry, library: Library): Finding[] {
  if (library.images.has(`${chapter.theme}/${pictureFile(image.target) ?? ''}`)) return [];
  const ofTheme = [...library.images]
    .filter((known) => known.startsWith(`${chapter.theme}/`))
    .map((known) => `../images/${known.slice(chapter.theme.length + 1)}`);
  const place = { path: chapter.origin.path, position: image.position };
  return [finding('image-unknown', place, { image: image.target, near: nearest(image.target, ofTheme) })];
}

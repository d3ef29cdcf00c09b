import { finding, type Finding } from '../domain/finding.ts';
import type { ChapterEntry, Library, Reference } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';

/** Every picture is a file in the theme's own folder, and it is there. */
export function imagesExist(library: Library): Finding[] {
  return library.chapters.flatMap((chapter) => chapter.images.flatMap((image) => judge(image, chapter, library)));
}

const folder = '../images/';

function judge(image: Reference, chapter: ChapterEntry, library: Library): Finding[] {
  const place = { path: chapter.origin.path, position: image.position };
  const name = image.target.startsWith(folder) ? image.target.slice(folder.length) : '';
  if (!/^[\w.-]+$/.test(name)) return [finding('image-outside', place, { image: image.target })];
  if (library.images.has(`${chapter.theme}/${name}`)) return [];
  const ofTheme = [...library.images]
    .filter((known) => known.startsWith(`${chapter.theme}/`))
    .map((known) => folder + known.slice(chapter.theme.length + 1));
  return [finding('image-unknown', place, { image: image.target, near: nearest(image.target, ofTheme) })];
}

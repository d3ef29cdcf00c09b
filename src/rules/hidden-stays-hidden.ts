import { paths } from '../domain/address.ts';
import { isPublic } from '../domain/edition.ts';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { ChapterEntry, Library } from '../domain/library.ts';

/** A chapter that everyone may read does not refer to one that only members may. */
export function hiddenStaysHidden(library: Library): Finding[] {
  return library.chapters
    .filter((chapter) => isPublic(library, chapter.id))
    .flatMap((chapter) =>
      [...references(chapter)].flatMap(({ chapter: target, position }) => {
        if (!library.chaptersById.has(target) || isPublic(library, target)) return [];
        return [finding('chapter-hidden', { path: chapter.origin.path, position }, { chapter: target })];
      }),
    );
}

const host = 'https://site.invalid';

function* references(entry: ChapterEntry): Generator<{ chapter: string; position: Position | undefined }> {
  for (const [index, chapter] of entry.data.presumes.entries()) {
    yield { chapter, position: entry.origin.locate?.(['presumes', index]) };
  }
  for (const { target, position } of entry.links) {
    const page = `${host}${paths.chapter(entry.id)}`;
    if (!URL.canParse(target, page)) continue;
    const chapter = /^\/themas\/(?<id>[^/]+\/[^/]+)\/$/.exec(new URL(target, page).pathname)?.groups?.['id'];
    if (chapter !== undefined) yield { chapter, position };
  }
}

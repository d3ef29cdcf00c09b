import { isPublic } from '../domain/edition.ts';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { ChapterEntry, Library } from '../domain/library.ts';
import { aliasesOf, chapterBehind, linkTarget } from './link-target.ts';

/** A chapter that everyone may read does not refer to one, or to a theme, that only members may. */
export function hiddenStaysHidden(library: Library): Finding[] {
  const aliases = aliasesOf(library);
  const isHidden = (id: string) => {
    const chapter = chapterBehind(library, id, aliases);
    if (chapter !== undefined) return !isPublic(library, chapter);
    return library.themes.get(id)?.data.visibility === 'members';
  };
  return library.chapters
    .filter((chapter) => isPublic(library, chapter.id))
    .flatMap((chapter) =>
      [...references(chapter)]
        .filter(({ id }) => isHidden(id))
        .map(({ id, position }) =>
          finding('chapter-hidden', { path: chapter.origin.path, position: position() }, { chapter: id }),
        ),
    );
}

/** The chapters and themes that a chapter refers to, by id. */
function* references(entry: ChapterEntry): Generator<{ id: string; position: () => Position | undefined }> {
  for (const [index, id] of entry.data.presumes.entries()) {
    yield { id, position: () => entry.origin.locate?.(['presumes', index]) };
  }
  for (const { target, position } of entry.links) {
    const found = linkTarget(target, entry);
    if (found.kind === 'chapter') yield { id: found.chapter, position: () => position };
    if (found.kind === 'theme') yield { id: found.theme, position: () => position };
  }
}

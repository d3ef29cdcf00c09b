import { paths } from '../domain/address.ts';
import { isPublic } from '../domain/edition.ts';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { ChapterEntry, Library, PathEntry } from '../domain/library.ts';
import { stepsOf } from '../domain/path-steps.ts';
import { aliasesOf, chapterBehind, linkTarget, targetFrom, type LinkTarget } from './link-target.ts';

/**
 * What everyone may read does not refer to a chapter, a theme or a path that only members may: chapters, pages and
 * paths.
 */
export function hiddenStaysHidden(library: Library): Finding[] {
  const aliases = aliasesOf(library);
  const isHidden = (id: string) => {
    const chapter = chapterBehind(library, id, aliases);
    if (chapter !== undefined) return !isPublic(library, chapter);
    return library.themes.get(id)?.data.visibility === 'members';
  };
  const told = (id: string, path: string, position: Position | undefined) =>
    isHidden(id) ? [finding('chapter-hidden', { path, position }, { chapter: id })] : [];
  const chapters = library.chapters
    .filter((chapter) => isPublic(library, chapter.id))
    .flatMap((chapter) =>
      [...references(chapter)]
        .filter(({ id }) => isHidden(id))
        .flatMap(({ id, position }) => told(id, chapter.origin.path, position())),
    );
  const pages = library.pages
    .filter(({ isForMembers }) => isForMembers !== true)
    .flatMap(({ slug, links, origin }) =>
      links.flatMap(({ target, position }) => {
        const id = idOf(targetFrom(target, paths.page(slug)));
        return id === undefined ? [] : told(id, origin.path, position);
      }),
    );
  const inPaths = library.paths
    .filter(({ isForMembers }) => isForMembers !== true)
    .flatMap((path) =>
      stepsOf(path)
        .filter(({ chapter }) => isHidden(chapter))
        .flatMap(({ chapter, keyPath }) => told(chapter, path.origin.path, path.origin.locate?.(keyPath))),
    );
  return [...chapters, ...pages, ...inPaths, ...membersPathsBefore(library)];
}

/** The paths for members that a path for everyone comes after. */
function membersPathsBefore(library: Library): Finding[] {
  const isOpen = ({ isForMembers }: PathEntry) => isForMembers !== true;
  const hidden = new Set(library.paths.filter((path) => !isOpen(path)).map(({ id }) => id));
  return library.paths.filter(isOpen).flatMap(({ data, origin }) =>
    data.after.flatMap((id, index) => {
      const position = origin.locate?.(['after', index]);
      return hidden.has(id) ? [finding('chapter-hidden', { path: origin.path, position }, { chapter: id })] : [];
    }),
  );
}

/** The chapter or theme that a link leads to, by id. */
function idOf(target: LinkTarget): string | undefined {
  return target.kind === 'chapter' ? target.chapter : target.kind === 'theme' ? target.theme : undefined;
}

/** The chapters and themes that a chapter refers to, by id. */
function* references(entry: ChapterEntry): Generator<{ id: string; position: () => Position | undefined }> {
  for (const [index, id] of entry.data.presumes.entries()) {
    yield { id, position: () => entry.origin.locate?.(['presumes', index]) };
  }
  for (const { target, position } of entry.links) {
    const id = idOf(linkTarget(target, entry));
    if (id !== undefined) yield { id, position: () => position };
  }
}

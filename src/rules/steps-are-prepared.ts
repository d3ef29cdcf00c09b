import { isPublic } from '../domain/edition.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { originalLanguage, type Library, type PathEntry } from '../domain/library.ts';
import { effectiveOwnership } from '../domain/ownership.ts';
import { stepsOf } from '../domain/path-steps.ts';
import { aliasesOf, chapterBehind } from './link-target.ts';

/**
 * What a chapter presumes comes earlier in the same path, or stands in a path that comes before it. What the path
 * cannot mend is not told here: a circle, a chapter that is not there or only for members, a theme that is retired.
 */
export function stepsArePrepared(library: Library): Finding[] {
  const aliases = aliasesOf(library);
  const behind = (id: string) => chapterBehind(library, id, aliases);
  const presumedBy = (id: string) => {
    const original = library.chaptersById.get(id)?.get(originalLanguage(library));
    return (original?.data.presumes ?? []).flatMap((presumed) => behind(presumed) ?? []);
  };
  const paths = new Map(library.paths.map((path) => [path.id, path]));
  return library.paths.flatMap((path) => {
    const before = pathsBefore(path, paths);
    // Nobody knows what is taught by a path that cannot be found.
    if (before === undefined) return [];
    const taught = new Set(before.flatMap((entry) => stepsOf(entry).flatMap(({ chapter }) => behind(chapter) ?? [])));
    const steps = stepsOf(path);
    const inPath = new Set(steps.flatMap(({ chapter }) => behind(chapter) ?? []));
    return steps.flatMap(({ chapter, keyPath }) => {
      const missing = presumedBy(chapter).filter(
        (presumed) =>
          !taught.has(presumed) && canMend(library, path, chapter, presumed) && !leadsTo(presumed, chapter, presumedBy),
      );
      const isTaught = taught.has(chapter);
      taught.add(behind(chapter) ?? chapter);
      if (isTaught) return [];
      const place = { path: path.origin.path, position: path.origin.locate?.(keyPath) };
      return missing.map((presumes) =>
        finding('step-unprepared', place, { chapter, presumes, isLater: inPath.has(presumes) }),
      );
    });
  });
}

/** The paths that come before a path, directly or further back; `undefined` when one of them is not there. */
function pathsBefore(path: PathEntry, paths: ReadonlyMap<string, PathEntry>): PathEntry[] | undefined {
  const found = new Map([[path.id, path]]);
  // A map goes on with what is added on the way.
  for (const { data } of found.values()) {
    for (const id of data.after) {
      const before = paths.get(id);
      if (before === undefined) return undefined;
      found.set(id, before);
    }
  }
  found.delete(path.id);
  return [...found.values()];
}

/** Whether this path could have both chapters: each of them may stand in it. */
function canMend(library: Library, path: PathEntry, ...chapters: readonly string[]): boolean {
  return chapters.every((id) => {
    const theme = library.themes.get(id.split('/')[0] ?? '');
    const isRetired = theme !== undefined && effectiveOwnership(library, theme).state === 'retired';
    return !isRetired && (path.isForMembers === true || isPublic(library, id));
  });
}

/** Whether what a chapter presumes leads to another, directly or further back. */
function leadsTo(from: string, to: string, presumedBy: (id: string) => readonly string[]): boolean {
  const found = new Set([from]);
  for (const id of found) {
    if (id === to) return true;
    for (const presumed of presumedBy(id)) found.add(presumed);
  }
  return false;
}

import { paths } from '../domain/address.ts';
import type { ChapterEntry, Library } from '../domain/library.ts';

/** What a link in a chapter leads to, judged by its address alone. */
export type LinkTarget =
  | { kind: 'theme'; theme: string }
  | { kind: 'chapter'; theme: string; chapter: string }
  | { kind: 'company'; company: string }
  | { kind: 'page'; path: string }
  | { kind: 'nowhere' };

/** Not a host that exists; links that keep it stay on the site. */
const host = 'https://site.invalid';

/** Resolves a link as a browser does on the chapter's own page. */
export function linkTarget(link: string, chapter: Pick<ChapterEntry, 'id'>): LinkTarget {
  return targetFrom(link, paths.chapter(chapter.id));
}

/** Resolves a link as a browser does on a page of this site. */
export function targetFrom(link: string, path: string): LinkTarget {
  const page = `${host}${path}`;
  if (!URL.canParse(link, page)) return { kind: 'nowhere' };
  const { origin, pathname } = new URL(link, page);
  if (origin !== host || !pathname.endsWith('/')) return { kind: 'nowhere' };
  const [room, first, second, ...deeper] = pathname.split('/').slice(1, -1);
  if (room === undefined || first === undefined) return { kind: 'page', path: pathname };
  if (room === 'themas' && second === undefined) return { kind: 'theme', theme: first };
  if (room === 'themas' && second !== undefined && deeper.length === 0) {
    return { kind: 'chapter', theme: first, chapter: `${first}/${second}` };
  }
  if (room === 'bedrijven' && second === undefined) return { kind: 'company', company: first };
  return { kind: 'page', path: pathname };
}

/** The chapter that an id or an old id stands for. */
export function chapterBehind(library: Library, id: string, aliases: ReadonlyMap<string, string>): string | undefined {
  return library.chaptersById.has(id) ? id : aliases.get(id);
}

/** Every old id with the chapter it belongs to now; an alias in any language counts. */
export function aliasesOf(library: Library): Map<string, string> {
  return new Map(library.chapters.flatMap(({ id, data }) => data.aliases.map((alias) => [alias, id] as const)));
}

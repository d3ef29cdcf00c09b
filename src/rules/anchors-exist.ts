import { finding, type Finding } from '../domain/finding.ts';
import type { ChapterEntry, Library, Reference } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { chapterIn } from '../domain/page-link.ts';
import { aliasesOf, chapterBehind, linkTarget } from './link-target.ts';

/** Every link to a place in a chapter leads to a heading that its text has, in the language the reader gets to see. */
export function anchorsExist(library: Library): Finding[] {
  const aliases = aliasesOf(library);
  return library.chapters.flatMap((chapter) =>
    chapter.links.flatMap((link) => {
      const anchor = anchorOf(link.target);
      const target = anchor === '' ? undefined : pointedAt(link, chapter, { library, aliases });
      if (target === undefined || target.anchors.includes(anchor) || ofEveryPage.has(anchor)) return [];
      const accepted = target.anchors.filter((known) => known !== '');
      const place = { path: chapter.origin.path, position: link.position };
      return [finding('anchor-unknown', place, { anchor, near: nearest(anchor, accepted), accepted })];
    }),
  );
}

/** Places that the page of every chapter has, beside the headings of its text. */
const ofEveryPage: ReadonlySet<string> = new Set(['_top']);

function pointedAt(
  { target }: Reference,
  chapter: ChapterEntry,
  { library, aliases }: { library: Library; aliases: ReadonlyMap<string, string> },
): ChapterEntry | undefined {
  if (target.startsWith('#')) return chapter;
  if (target.startsWith('/')) return undefined;
  const found = linkTarget(target, chapter);
  const id = found.kind === 'chapter' ? chapterBehind(library, found.chapter, aliases) : undefined;
  return id === undefined ? undefined : chapterIn(library, chapter.language, id)?.entry;
}

/** What a browser looks for on the page. */
function anchorOf(link: string): string {
  const hash = link.indexOf('#');
  const written = hash === -1 ? '' : link.slice(hash + 1);
  try {
    return decodeURIComponent(written);
  } catch {
    // A stray `%` is no encoding; a browser takes it as it is.
    return written;
  }
}

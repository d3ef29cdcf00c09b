import { finding, type Finding } from '../domain/finding.ts';
import {
  knowsChapter,
  knowsCompany,
  knowsTheme,
  type ChapterEntry,
  type Library,
  type Reference,
} from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { paths } from '../domain/address.ts';

/** Every link in a chapter to this site leads to a page, and is counted from the chapter's own page. */
export function linksLeadSomewhere(library: Library): Finding[] {
  const aliases = new Set(library.chapters.flatMap((chapter) => chapter.data.aliases));
  return library.chapters.flatMap((chapter) =>
    chapter.links.flatMap((link) => {
      const fault = judge(link, chapter, { library, aliases });
      return fault === undefined ? [] : [fault];
    }),
  );
}

const host = 'https://site.invalid';

function judge(
  link: Reference,
  chapter: ChapterEntry,
  known: { library: Library; aliases: ReadonlySet<string> },
): Finding | undefined {
  const { library } = known;
  const place = { path: chapter.origin.path, position: link.position };
  if (link.target.startsWith('#')) return undefined;
  if (link.target.startsWith('/')) {
    return finding('link-absolute', place, { link: link.target, relative: relativeTo(link.target) });
  }
  const page = `${host}${paths.chapter(chapter.id)}`;
  if (!URL.canParse(link.target, page)) return finding('page-unknown', place, { link: link.target, near: undefined });
  const { pathname } = new URL(link.target, page);
  if (fixedPages.has(pathname) || pathname.startsWith(paths.handbook)) return undefined;

  const [room, first = '', second] = pathname.split('/').filter((part) => part !== '');
  const isPage = pathname.endsWith('/');
  if (room === 'bedrijven' && isPage && second === undefined && knowsCompany(library, first)) return undefined;
  if (room === 'themas' && isPage && first !== '') {
    const chapterId = `${first}/${second}`;
    if (!knowsTheme(library, first)) {
      return finding('theme-unknown', place, { theme: first, near: nearest(first, library.themes.keys()) });
    }
    if (second === undefined || knowsChapter(library, chapterId) || known.aliases.has(chapterId)) return undefined;
    const near = nearest(chapterId, library.chaptersById.keys());
    return finding('chapter-unknown', place, { chapter: chapterId, near });
  }
  return finding('page-unknown', place, { link: link.target, near: guess(link.target, chapter, library) });
}

const fixedPages: ReadonlySet<string> = new Set([paths.home, paths.themes, paths.companies]);

/** `/themas/a/b/` as it is written in a chapter, whose own page lies three folders deep. */
function relativeTo(link: string): string {
  const inThemes = /^(?:\/en)?\/themas\/(?<rest>.+)$/.exec(link)?.groups?.['rest'];
  return inThemes === undefined ? `../../..${link}` : `../../${inThemes}`;
}

/** What an author probably meant who linked to a file, or left out the slash at the end. */
function guess(link: string, chapter: ChapterEntry, library: Library): string | undefined {
  const file = /(?<slug>[a-z0-9-]+)(?:\.mdx?)?(?:#.*)?$/.exec(link)?.groups?.['slug'];
  return file !== undefined && knowsChapter(library, `${chapter.theme}/${file}`) ? `../${file}/` : undefined;
}

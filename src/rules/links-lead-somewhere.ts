import { handbookPages, paths } from '../domain/address.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { isLanguage } from '../domain/language.ts';
import {
  knowsChapter,
  knowsCompany,
  knowsTheme,
  type ChapterEntry,
  type Library,
  type Reference,
} from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { aliasesOf, linkTarget } from './link-target.ts';
import { families } from './messages.ts';

/** Every link in a chapter to this site leads to a page, and is counted from the chapter's own page. */
export function linksLeadSomewhere(library: Library): Finding[] {
  const aliases = aliasesOf(library);
  return library.chapters.flatMap((chapter) =>
    chapter.links.flatMap((link) => judge(link, chapter, { library, aliases })),
  );
}

function judge(
  link: Reference,
  chapter: ChapterEntry,
  known: { library: Library; aliases: ReadonlyMap<string, string> },
): Finding[] {
  const { library } = known;
  const place = { path: chapter.origin.path, position: link.position };
  if (link.target.startsWith('#')) return [];
  if (link.target.startsWith('/')) {
    return [finding('link-absolute', place, { link: link.target, relative: relativeTo(link.target) })];
  }
  const target = linkTarget(link.target, chapter);
  switch (target.kind) {
    case 'theme':
    case 'chapter': {
      const { theme } = target;
      if (!knowsTheme(library, theme)) {
        return [finding('theme-unknown', place, { theme, near: nearest(theme, library.themes.keys()) })];
      }
      if (target.kind === 'theme') return [];
      const id = target.chapter;
      if (knowsChapter(library, id) || known.aliases.has(id)) return [];
      return [finding('chapter-unknown', place, { chapter: id, near: nearest(id, library.chaptersById.keys()) })];
    }
    case 'company': {
      const { company } = target;
      if (knowsCompany(library, company)) return [];
      return [finding('company-unknown', place, { company, near: nearest(company, library.companies.keys()) })];
    }
    case 'page':
      if (fixedPages.has(target.path)) return [];
      break;
    case 'nowhere':
      break;
  }
  return [finding('page-unknown', place, { link: link.target, near: guess(link.target, chapter, library) })];
}

const fixedPages: ReadonlySet<string> = new Set([
  paths.home,
  paths.themes,
  paths.companies,
  paths.ownership,
  paths.write,
  paths.handbook,
  paths.language,
  ...handbookPages.map((page) => paths.handbookPage(page)),
  ...Object.keys(families).map((family) => paths.rules(family)),
]);

/** An address from the root, as it is written in a chapter, whose own page lies three folders deep. */
function relativeTo(link: string): string {
  const [first = '', ...rest] = link.slice(1).split('/');
  const path = isLanguage(first) ? rest.join('/') : link.slice(1);
  return path.startsWith('themas/') ? `../../${path.slice('themas/'.length)}` : `../../../${path}`;
}

/** What an author probably meant who linked to a file, or left out the slash at the end. */
function guess(link: string, chapter: ChapterEntry, library: Library): string | undefined {
  const file = /(?<slug>[a-z0-9-]+)(?:\.mdx?)?(?:#.*)?$/.exec(link)?.groups?.['slug'];
  return file !== undefined && knowsChapter(library, `${chapter.theme}/${file}`) ? `../${file}/` : undefined;
}

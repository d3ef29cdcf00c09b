import { handbookPages, paths } from '../domain/address.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { isLanguage } from '../domain/language.ts';
import { knowsChapter, knowsCompany, knowsTheme, type Library, type Reference } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { aliasesOf, targetFrom } from './link-target.ts';
import { families } from './messages.ts';

/** Something with links, and the page that they are counted from. */
interface Linking {
  path: string;
  page: string;
  theme?: string;
}

/** Every link in a text to this site leads to a page, and is counted from the text's own page. */
export function linksLeadSomewhere(library: Library): Finding[] {
  const aliases = aliasesOf(library);
  const ownPages = new Set(library.pages.map(({ slug }) => paths.page(slug)));
  const known = { library, aliases, ownPages };
  return [
    ...library.chapters.flatMap(({ id, theme, links, origin }) =>
      links.flatMap((link) => judge(link, { path: origin.path, page: paths.chapter(id), theme }, known)),
    ),
    ...library.pages.flatMap(({ slug, links, origin }) =>
      links.flatMap((link) => judge(link, { path: origin.path, page: paths.page(slug) }, known)),
    ),
    ...linksOfSite(library).flatMap((link) => judge(link, { path: library.site.origin.path, page: paths.home }, known)),
  ];
}

/** The page that tells how it began. */
function linksOfSite({ site: { data, origin }, unreadable }: Library): Reference[] {
  const page = data.beginning?.page;
  const position = origin.locate?.(['beginning', 'page']);
  if (page === undefined || position === undefined || unreadable.pages.has(page)) return [];
  return [{ target: `${page}/`, position }];
}

function judge(
  link: Reference,
  from: Linking,
  known: { library: Library; aliases: ReadonlyMap<string, string>; ownPages: ReadonlySet<string> },
): Finding[] {
  const { library } = known;
  const place = { path: from.path, position: link.position };
  if (link.target.startsWith('#')) return [];
  if (link.target.startsWith('/')) {
    return [finding('link-absolute', place, { link: link.target, relative: relativeTo(link.target, from) })];
  }
  const target = targetFrom(link.target, from.page);
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
      if (fixedPages.has(target.path) || known.ownPages.has(target.path)) return [];
      break;
    case 'nowhere':
      break;
  }
  return [finding('page-unknown', place, { link: link.target, near: guess(link.target, from, library) })];
}

const fixedPages: ReadonlySet<string> = new Set([
  paths.home,
  paths.themes,
  paths.companies,
  paths.ownership,
  paths.write,
  paths.glossary,
  paths.learningPaths,
  paths.ownPath,
  paths.progress,
  paths.teamProgress,
  paths.ask,
  paths.handbook,
  paths.language,
  paths.identity,
  ...handbookPages.map((page) => paths.handbookPage(page)),
  ...Object.keys(families).map((family) => paths.rules(family)),
]);

/** An address from the root, as it is written on a page: a chapter's lies three folders deep, the city's own one. */
function relativeTo(link: string, { theme }: Linking): string {
  const [first = '', ...rest] = link.slice(1).split('/');
  const path = isLanguage(first) ? rest.join('/') : link.slice(1);
  if (theme === undefined) return `../${path}`;
  return path.startsWith('themas/') ? `../../${path.slice('themas/'.length)}` : `../../../${path}`;
}

/** What an author probably meant who linked to a file, or left out the slash at the end. */
function guess(link: string, { theme }: Linking, library: Library): string | undefined {
  const file = /(?<slug>[a-z0-9-]+)(?:\.mdx?)?(?:#.*)?$/.exec(link)?.groups?.['slug'];
  return file !== undefined && theme !== undefined && knowsChapter(library, `${theme}/${file}`)
    ? `../${file}/`
    : undefined;
}

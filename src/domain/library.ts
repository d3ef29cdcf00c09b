import type { Chapter } from './chapter.ts';
import type { CityPage } from './city-page.ts';
import type { Company } from './company.ts';
import type { Day } from './day.ts';
import { compareText, type Position } from './finding.ts';
import type { Glossary } from './glossary.ts';
import type { Language } from './language.ts';
import type { Path } from './path.ts';
import type { Repository, Site } from './site.ts';
import type { Slots } from './slot.ts';
import type { Theme } from './theme.ts';
import type { Visibility } from './visibility.ts';

/** The way to a value in a file: `['reviews', 0, 'date']`. */
export type KeyPath = readonly (string | number)[];

/** Where something was read. */
export interface Origin {
  /** The file as findings name it. */
  path: string;
  /** Gives the place of a value, or of the key itself; absent in libraries that come from no file. */
  locate?: (keyPath: KeyPath, part?: 'key' | 'value') => Position | undefined;
}

/** A link or picture in a chapter's text that points to something of this site. */
export interface Reference {
  target: string;
  position: Position;
}

export interface SiteEntry {
  data: Site;
  origin: Origin;
}

export interface CompanyEntry {
  id: string;
  data: Company;
  origin: Origin;
  /** Lies in a members' folder: one beside the site's own whose site.yaml does not say that its repository is public. */
  isForMembers?: boolean;
}

export interface ThemeEntry {
  id: string;
  data: Theme;
  origin: Origin;
  /** The repository that its content folder lies in, where the site.yaml of that folder names one. */
  repository?: Repository | undefined;
}

export interface ChapterEntry {
  /** `<theme>/<slug>`, the same in every language. */
  id: string;
  theme: string;
  slug: string;
  language: Language;
  data: Chapter;
  origin: Origin;
  /** How many words the text has. */
  words: number;
  /** Says what the text says, whatever the reviews: a translation names the digest of the original it renders. */
  digest: string;
  /** Links to this site that stand in the text; empty in libraries that come from no file. */
  links: readonly Reference[];
  /** Pictures that stand in the text; empty in libraries that come from no file. */
  images: readonly Reference[];
  /** The anchors of the headings in the text, as the page has them; empty in libraries that come from no file. */
  anchors: readonly string[];
  /** Words in the text that the city's glossary asks to avoid; empty in libraries that come from no file. */
  avoided?: readonly Reference[];
  /** The slots that stand in the text, by id. */
  slots?: readonly Reference[];
  /** Ids of the terms of the glossary that the text uses, in the order in which they first occur. */
  terms?: readonly string[];
  /** The page in the repository that edits this file; absent where no repository is set. */
  editAddress?: string | undefined;
  /** The repository that its content folder lies in, where the site.yaml of that folder names one. */
  repository?: Repository | undefined;
}

/** A page of the city's own, in one language. */
export interface CityPageEntry {
  slug: string;
  language: Language;
  data: CityPage;
  origin: Origin;
  /** Links to this site that stand in the text; empty in libraries that come from no file. */
  links: readonly Reference[];
  /** The anchors of the headings in the text; empty in libraries that come from no file. */
  anchors: readonly string[];
  /** The slots that stand in the text, by id. */
  slots?: readonly Reference[];
  /** The page in the repository that edits this file; absent where no repository is set. */
  editAddress?: string | undefined;
  /** Lies in a members' folder, as a company can. */
  isForMembers?: boolean;
}

/** A learning path. */
export interface PathEntry {
  id: string;
  data: Path;
  origin: Origin;
  /** Lies in a members' folder, as a company can. */
  isForMembers?: boolean;
}

/** The words of the city's chapters. */
export interface GlossaryEntry {
  data: Glossary;
  origin: Origin;
}

/** What general chapters cannot know. */
export interface SlotsEntry {
  data: Slots;
  origin: Origin;
}

/** Names of what exists but could not be read: one cause gives one finding, so nothing else is said about them. */
export interface Unreadable {
  site: boolean;
  companies: ReadonlySet<string>;
  themes: ReadonlySet<string>;
  chapters: ReadonlySet<string>;
  paths: ReadonlySet<string>;
  /** Pages of the city's own, by slug. */
  pages: ReadonlySet<string>;
  slots: boolean;
}

/** Everything that was read, with the indexes that rules and pages need. */
export interface Library {
  today: Day;
  site: SiteEntry;
  /** Which edition of the site this is; absent of all that was read. */
  edition?: Visibility;
  companies: ReadonlyMap<string, CompanyEntry>;
  /** In the order in which they are shown. */
  themes: ReadonlyMap<string, ThemeEntry>;
  /** Every file of every chapter, by theme, order and slug. */
  chapters: readonly ChapterEntry[];
  /** The files of a chapter by language, by chapter id. */
  chaptersById: ReadonlyMap<string, ReadonlyMap<Language, ChapterEntry>>;
  /** The files of a theme's chapters in order, all languages together. */
  chaptersByTheme: ReadonlyMap<string, readonly ChapterEntry[]>;
  /** The city's own pages, in every language, in their order. */
  pages: readonly CityPageEntry[];
  /** The learning paths, in their order. */
  paths: readonly PathEntry[];
  glossary?: GlossaryEntry | undefined;
  slots?: SlotsEntry | undefined;
  /** Picture files, as `<theme>/<file>`. */
  images: ReadonlySet<string>;
  /** The digests of the logo files beside the companies, by file name. */
  logos: ReadonlyMap<string, string>;
  unreadable: Unreadable;
  /** How many files were looked at. */
  files: number;
}

export interface LibraryParts {
  today: Day;
  site: SiteEntry;
  edition?: Visibility;
  companies: readonly CompanyEntry[];
  themes: readonly ThemeEntry[];
  chapters: readonly ChapterEntry[];
  pages?: readonly CityPageEntry[];
  paths?: readonly PathEntry[];
  glossary?: GlossaryEntry | undefined;
  slots?: SlotsEntry | undefined;
  images?: ReadonlySet<string>;
  logos?: ReadonlyMap<string, string>;
  unreadable?: Unreadable;
  files?: number;
}

/** Puts what was read in order and makes the indexes, once. */
export function makeLibrary(parts: LibraryParts): Library {
  const themes = new Map(
    [...parts.themes]
      .sort((a, b) => a.data.order - b.data.order || compareText(a.id, b.id))
      .map((theme) => [theme.id, theme] as const),
  );
  const rank = new Map([...themes.keys()].map((id, index) => [id, index]));
  const chapters = [...parts.chapters].sort(
    (a, b) =>
      (rank.get(a.theme) ?? Infinity) - (rank.get(b.theme) ?? Infinity) ||
      compareText(a.theme, b.theme) ||
      a.data.order - b.data.order ||
      compareText(a.slug, b.slug) ||
      compareText(a.language, b.language),
  );
  const chaptersById = new Map<string, Map<Language, ChapterEntry>>();
  const chaptersByTheme = new Map<string, ChapterEntry[]>();
  for (const chapter of chapters) {
    getOrInsert(chaptersById, chapter.id, () => new Map<Language, ChapterEntry>()).set(chapter.language, chapter);
    getOrInsert(chaptersByTheme, chapter.theme, () => []).push(chapter);
  }
  return {
    today: parts.today,
    site: parts.site,
    ...(parts.edition && { edition: parts.edition }),
    companies: new Map(parts.companies.map((company) => [company.id, company])),
    themes,
    chapters,
    chaptersById,
    chaptersByTheme,
    pages: [...(parts.pages ?? [])].sort((a, b) => a.data.order - b.data.order || compareText(a.slug, b.slug)),
    paths: [...new Map(parts.paths?.map((path) => [path.id, path])).values()].sort(
      (a, b) => a.data.order - b.data.order || compareText(a.id, b.id),
    ),
    ...(parts.glossary && { glossary: parts.glossary }),
    ...(parts.slots && { slots: parts.slots }),
    images: parts.images ?? new Set(),
    logos: parts.logos ?? new Map(),
    unreadable: parts.unreadable ?? {
      site: false,
      companies: new Set(),
      themes: new Set(),
      chapters: new Set(),
      paths: new Set(),
      pages: new Set(),
      slots: false,
    },
    files: parts.files ?? 0,
  };
}

/** Whether a company is registered, readable or not. */
export function knowsCompany(library: Library, id: string): boolean {
  return library.companies.has(id) || library.unreadable.companies.has(id);
}

/** Whether a theme exists, readable or not. */
export function knowsTheme(library: Library, id: string): boolean {
  return library.themes.has(id) || library.unreadable.themes.has(id);
}

/** Whether a chapter exists in any language, readable or not. */
export function knowsChapter(library: Library, id: string): boolean {
  if (library.chaptersById.has(id) || library.unreadable.chapters.has(id)) return true;
  // A theme whose folder was refused as a whole: nobody knows which chapters are in it.
  const theme = id.split('/')[0] ?? '';
  return library.unreadable.themes.has(theme) && !library.chaptersByTheme.has(theme);
}

/** The site's first language, in which originals are written. */
export function originalLanguage(library: Pick<Library, 'site'>): Language {
  return library.site.data.languages[0] ?? 'nl';
}

/** The originals of a theme's chapters, in order. */
export function originalsOf(library: Library, theme: string): ChapterEntry[] {
  const language = originalLanguage(library);
  return (library.chaptersByTheme.get(theme) ?? []).filter((chapter) => chapter.language === language);
}

/**
 * The page of the repository where a file can be edited in the browser.
 *
 * @example
 * editAddress({ url: 'https://host.example/city/site', branch: 'main', folder: 'content', public: true }, 'site.yaml')
 * // => 'https://host.example/city/site/edit/main/content/site.yaml'
 */
export function editAddress(repository: Repository, pathInRoot: string): string {
  const folder = repository.folder.replace(/^\/+|\/+$/g, '');
  const path = [folder, pathInRoot].filter((part) => part !== '').join('/');
  return `${repository.url.replace(/\/+$/, '')}/edit/${repository.branch}/${path}`;
}

function getOrInsert<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

import type { z } from 'zod';
import { readChapter, readText, type ReadBody, type ReadChapter } from '../chapter/read-chapter.ts';
import { readPage, type ReadPage } from '../chapter/read-page.ts';
import { companySchema } from '../domain/company.ts';
import { emergencySlug } from '../domain/city-page.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { glossarySchema } from '../domain/glossary.ts';
import { isSlug, reservedSlugs, toSlug } from '../domain/identifier.ts';
import { isLanguage, type Language } from '../domain/language.ts';
import {
  editAddress,
  type ChapterEntry,
  type CityPageEntry,
  type CompanyEntry,
  type GlossaryEntry,
  type PathEntry,
  type SiteEntry,
  type SlotsEntry,
  type ThemeEntry,
} from '../domain/library.ts';
import { pathSchema } from '../domain/path.ts';
import { siteSchema } from '../domain/site.ts';
import { slotsSchema } from '../domain/slot.ts';
import { themeSchema } from '../domain/theme.ts';
import { listFolder, readBytes, type FolderItem } from './folder.ts';
import { imagePattern, judgeImage } from './image-file.ts';
import { readLogoFile, type LogoFile } from './logo-file.ts';
import { noMemo, type ReadMemo } from './read-memo.ts';
import type { Root } from './roots.ts';
import { readYamlFile, textLimit } from './yaml-file.ts';

/** A chapter as it lies on disk: its entry and its text. */
export interface StoredChapter {
  entry: ChapterEntry;
  body: string;
  /** The line of the file on which the text begins. */
  bodyLine: number;
  /** Its running text, without code. */
  prose: string;
  /** The file itself. */
  location: string;
}

/** A page of the city's own as it lies on disk. */
export interface StoredPage {
  entry: CityPageEntry;
  body: string;
  location: string;
}

/** What one content folder holds. Nothing here has been held against anything else yet. */
export interface RootContent {
  /** Reads the text of a chapter. */
  readBody: ReadBody;
  /** What earlier readings left. */
  memo: ReadMemo;
  site?: SiteEntry;
  siteFound: boolean;
  companies: CompanyEntry[];
  themes: ThemeEntry[];
  chapters: StoredChapter[];
  pages: StoredPage[];
  paths: PathEntry[];
  glossary?: GlossaryEntry;
  slots?: SlotsEntry;
  images: Set<string>;
  /** Logo files beside the companies, by name. */
  logos: Map<string, LogoFile>;
  unreadable: Record<'companies' | 'themes' | 'chapters' | 'paths' | 'pages', Set<string>> & { slots: boolean };
  findings: Finding[];
  /** How many files were looked at. */
  files: number;
}

/** Files that belong to a repository and not to the content; they may lie at the top of a content folder. */
export const repositoryFiles = /^(?:\..+|README(?:\..+)?|LICEN[CS]E(?:\..+)?|CODEOWNERS|CONTRIBUTING(?:\..+)?)$/;

/**
 * Reads one content folder and goes on after every fault.
 *
 * @param options.readBody reads the text of a chapter
 * @param options.memo what earlier readings left: a file that did not change is not opened again
 */
export function readRoot(root: Root, options: { readBody?: ReadBody; memo?: ReadMemo } = {}): RootContent {
  const content: RootContent = {
    readBody: options.readBody ?? readText,
    memo: options.memo ?? noMemo,
    siteFound: false,
    companies: [],
    themes: [],
    chapters: [],
    pages: [],
    paths: [],
    images: new Set(),
    logos: new Map(),
    unreadable: {
      companies: new Set(),
      themes: new Set(),
      chapters: new Set(),
      paths: new Set(),
      pages: new Set(),
      slots: false,
    },
    findings: [],
    files: 0,
  };
  const items = listFolder({ location: root.folder, path: root.name }, content.findings);
  for (const item of items.toSorted((a, b) => Number(b.name === 'site.yaml') - Number(a.name === 'site.yaml'))) {
    readTopItem(item, content);
  }
  return content;
}

function readTopItem(item: FolderItem, content: RootContent): void {
  if (item.kind === 'file') content.files += 1;
  if (item.kind === 'refused') {
    if (item.name === 'site.yaml') content.siteFound = true;
    if (item.name === 'slots.yaml') content.unreadable.slots = true;
    return;
  }
  if (item.name === 'site.yaml') {
    content.siteFound = true;
    const site = readYaml(item, siteSchema, content);
    if (site !== undefined) content.site = site;
  } else if (item.name === 'companies' && item.kind === 'folder') {
    for (const file of listFolder(item, content.findings)) readCompany(file, content);
  } else if (item.name === 'themes' && item.kind === 'folder') {
    for (const folder of listFolder(item, content.findings)) readTheme(folder, content);
  } else if (item.name === 'pages' && item.kind === 'folder') {
    for (const folder of listFolder(item, content.findings)) readPages(folder, content);
  } else if (item.name === 'paths' && item.kind === 'folder') {
    for (const file of listFolder(item, content.findings)) readPath(file, content);
  } else if (item.name === 'glossary.yaml') {
    const glossary = readYaml(item, glossarySchema, content);
    if (glossary !== undefined) content.glossary = glossary;
  } else if (item.name === 'slots.yaml') {
    const slots = readYaml(item, slotsSchema, content);
    if (slots === undefined) content.unreadable.slots = true;
    else content.slots = slots;
  } else if (!repositoryFiles.test(item.name)) {
    const expected = '`site.yaml`, `companies/`, `themes/`, `paths/`, `pages/`, `glossary.yaml`, `slots.yaml`';
    content.findings.push(finding('file-stray', { path: item.path }, { name: item.name, expected }));
  }
}

function readCompany(item: FolderItem, content: RootContent): void {
  if (item.kind === 'file' && imagePattern.test(item.name)) {
    readLogo(item, content);
  }
  const { id, isUsable } = nameOf(item, { ending: '.yaml', also: imagePattern, expected: '`<company>.yaml`' }, content);
  if (id === undefined) return;
  const company = isUsable ? readYaml(item, companySchema, content) : undefined;
  if (company === undefined) content.unreadable.companies.add(id);
  else content.companies.push({ id, ...company });
}

function readLogo(item: FolderItem, { memo, findings, logos }: RootContent): void {
  const logo = memo.recall(readLogoFile, item, findings, (found) => readLogoFile(item, found));
  if (logo !== undefined) logos.set(item.name, logo);
}

function readTheme(folder: FolderItem, content: RootContent): void {
  const { findings } = content;
  if (folder.kind === 'refused') {
    content.unreadable.themes.add(folder.name);
    return;
  }
  if (folder.kind !== 'folder') {
    findings.push(finding('file-stray', { path: folder.path }, { name: folder.name, expected: '`<theme>/`' }));
    return;
  }
  if (!isGoodName(folder.name, folder.path, findings)) {
    content.unreadable.themes.add(toSlug(folder.name) ?? folder.name);
    return;
  }
  for (const item of listFolder(folder, findings)) {
    if (item.kind === 'refused') {
      if (item.name === 'theme.yaml') content.unreadable.themes.add(folder.name);
      continue;
    }
    if (item.name === 'theme.yaml') {
      content.files += 1;
      const theme = readYaml(item, themeSchema, content);
      if (theme === undefined) content.unreadable.themes.add(folder.name);
      else content.themes.push({ id: folder.name, ...theme, ...repositoryOf(content) });
    } else if (item.name === 'images' && item.kind === 'folder') {
      for (const image of listFolder(item, findings)) readImage(image, folder.name, content);
    } else if (isLanguage(item.name) && item.kind === 'folder') {
      const place = { theme: folder.name, language: item.name };
      for (const file of listFolder(item, findings)) readChapterFile(file, place, content);
    } else {
      const expected = '`theme.yaml`, `nl/`, `en/`, `images/`';
      findings.push(finding('file-stray', { path: item.path }, { name: item.name, expected }));
    }
  }
}

function readImage(item: FolderItem, theme: string, content: RootContent): void {
  if (item.kind === 'refused') return;
  content.files += 1;
  if (item.kind === 'file' && imagePattern.test(item.name)) {
    content.images.add(`${theme}/${item.name}`);
    readPicture(item, content);
  } else {
    const expected = '`.png`, `.jpg`, `.webp`, `.avif`, `.gif`';
    content.findings.push(finding('file-stray', { path: item.path }, { name: item.name, expected }));
  }
}

function readChapterFile(
  item: FolderItem,
  place: { theme: string; language: Language },
  content: RootContent,
): void {
  const { findings } = content;
  const { id: slug, isUsable } = nameOf(item, { ending: '.mdx', expected: '`<chapter>.mdx`' }, content);
  if (slug === undefined) return;
  const id = `${place.theme}/${slug}`;
  const read = isUsable
    ? content.memo.recall(readChapterBytes, item, findings, (found) => readChapterBytes(item, content.readBody, found))
    : undefined;
  if (read === undefined) {
    content.unreadable.chapters.add(id);
    return;
  }
  const { body, bodyLine, prose, ...chapter } = read;
  const repository = content.site?.data.repository;
  const pathInRoot = `themes/${place.theme}/${place.language}/${item.name}`;
  content.chapters.push({
    entry: {
      ...{ id, slug, ...place, ...chapter, ...repositoryOf(content) },
      ...(repository && { editAddress: editAddress(repository, pathInRoot) }),
    },
    body,
    bodyLine,
    prose,
    location: item.location,
  });
}

function readChapterBytes(item: FolderItem, readBody: ReadBody, findings: Finding[]): ReadChapter | undefined {
  const bytes = readBytes(item, textLimit, findings);
  if (bytes === undefined) return undefined;
  const read = readChapter(bytes, item.path, readBody);
  findings.push(...read.findings);
  return read.chapter;
}

function readPath(item: FolderItem, content: RootContent): void {
  const { id, isUsable } = nameOf(item, { ending: '.yaml', expected: '`<path>.yaml`' }, content);
  if (id === undefined) return;
  const path = isUsable ? readYaml(item, pathSchema, content) : undefined;
  if (path === undefined) content.unreadable.paths.add(id);
  else content.paths.push({ id, ...path });
}

function readPages(folder: FolderItem, content: RootContent): void {
  const { findings } = content;
  if (folder.kind === 'refused') return;
  const language = folder.name;
  if (folder.kind !== 'folder' || !isLanguage(language)) {
    findings.push(finding('file-stray', { path: folder.path }, { name: folder.name, expected: '`nl/`, `en/`' }));
    return;
  }
  for (const item of listFolder(folder, findings)) readPageFile(item, language, content);
}

function readPageFile(item: FolderItem, language: Language, content: RootContent): void {
  const names = { ending: '.mdx', expected: '`<page>.mdx`', allowed: emergencySlug };
  const { id: slug, isUsable } = nameOf(item, names, content);
  if (slug === undefined) return;
  const read = isUsable
    ? content.memo.recall(readPageBytes, item, content.findings, (found) => readPageBytes(item, found))
    : undefined;
  if (read === undefined) {
    content.unreadable.pages.add(slug);
    return;
  }
  const { body, ...page } = read;
  const repository = content.site?.data.repository;
  const address = repository && { editAddress: editAddress(repository, `pages/${language}/${item.name}`) };
  content.pages.push({ entry: { slug, language, ...page, ...address }, body, location: item.location });
}

function readPageBytes(item: FolderItem, findings: Finding[]): ReadPage | undefined {
  const bytes = readBytes(item, textLimit, findings);
  if (bytes === undefined) return undefined;
  const read = readPage(bytes, item.path);
  findings.push(...read.findings);
  return read.page;
}

function readPicture(item: FolderItem, { memo, findings }: RootContent): void {
  memo.recall(judgeImage, item, findings, (found) => judgeImage(item, found));
}

function readYaml<Schema extends z.ZodType>(item: FolderItem, schema: Schema, { memo, findings }: RootContent) {
  return memo.recall(schema, item, findings, (found) => readYamlFile(item, schema, found));
}

/** The repository that this folder lies in, for what is read from it: site.yaml is read first. */
function repositoryOf({ site }: RootContent): Pick<ThemeEntry, 'repository'> {
  const repository = site?.data.repository;
  return repository === undefined ? {} : { repository };
}

/**
 * The id that a file's name gives, and whether the file may be opened. When it may not, there is a finding that says
 * why, and the id is the one it probably should have had, so that nothing else is said about its absence.
 */
function nameOf(
  item: FolderItem,
  names: { ending: string; also?: RegExp; expected: string; allowed?: string },
  content: RootContent,
): { id?: string; isUsable: boolean } {
  const { findings } = content;
  const isExpected = item.name.endsWith(names.ending);
  const name = isExpected ? item.name.slice(0, -names.ending.length) : item.name;
  if (item.kind === 'file') content.files += 1;
  if (!isExpected) {
    const isKnown = item.kind === 'refused' || (item.kind === 'file' && names.also?.test(item.name) === true);
    if (!isKnown) findings.push(finding('file-stray', { path: item.path }, { name: item.name, expected: names.expected }));
    return { isUsable: false };
  }
  if (item.kind === 'folder') findings.push(finding('file-directory', { path: item.path }, { name: item.name }));
  if (item.kind !== 'file') return { id: toSlug(name) ?? name, isUsable: false };
  const isUsable = name === names.allowed || isGoodName(name, item.path, findings);
  return { id: isUsable ? name : (toSlug(name) ?? name), isUsable };
}

function isGoodName(name: string, path: string, findings: Finding[]): boolean {
  if (!isSlug(name)) {
    findings.push(finding('name-invalid', { path }, { name, suggestion: toSlug(name) }));
    return false;
  }
  if (reservedSlugs.includes(name)) {
    findings.push(finding('name-reserved', { path }, { name }));
    return false;
  }
  return true;
}

import { findWords } from '../chapter/avoided-words.ts';
import { readText } from '../chapter/read-chapter.ts';
import type { TextMemory } from '../chapter/text-memory.ts';
import { paths } from '../domain/address.ts';
import type { Day } from '../domain/day.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { wordsToAvoid, type Glossary } from '../domain/glossary.ts';
import type { Language } from '../domain/language.ts';
import { findableTerms, termFinder } from '../domain/term-finder.ts';
import { makeLibrary, type GlossaryEntry, type Library, type SiteEntry } from '../domain/library.ts';
import { siteSchema } from '../domain/site.ts';
import type { LogoFile } from './logo-file.ts';
import { noMemo, type ReadMemo } from './read-memo.ts';
import { readRoot, type RootContent, type StoredChapter, type StoredPage } from './read-root.ts';
import type { Root } from './roots.ts';
import { startTextHelper } from './text-helper.ts';

/** The whole of the content: the library that rules and pages know, the chapters' texts, and what went wrong. */
export interface ReadLibrary {
  library: Library;
  stored: StoredChapter[];
  pages: StoredPage[];
  /** The logo files, by name. */
  logos: ReadonlyMap<string, LogoFile>;
  findings: Finding[];
}

/**
 * Reads content folders into one library. The first that has a `site.yaml` says what is true of the whole site; the
 * others add companies, themes and chapters. Never stops at a fault: what can be read is read.
 *
 * @param options.hasHelp whether a second thread may read texts too, for a folder that is large
 * @param options.memo what earlier readings of these folders left, so that only files that changed are read again; it
 *   never changes what comes out
 * @param options.texts the texts that are known already; it changes nothing either
 */
export function readLibrary(
  roots: readonly Root[],
  today: Day,
  { hasHelp = false, memo = noMemo, texts }: { hasHelp?: boolean; memo?: ReadMemo; texts?: TextMemory } = {},
): ReadLibrary {
  const helper = hasHelp && texts?.isEmpty() !== false ? startTextHelper(roots) : undefined;
  const readNew = helper?.readBody ?? readText;
  const readBody = texts?.around(readNew) ?? readNew;
  const contents = roots.map((root) => readRoot(root, { readBody, memo }));
  helper?.stop();
  memo.settle();
  const findings = contents.flatMap((content) => content.findings);
  const own = contents.find((content) => content.site !== undefined);
  const site = own?.site;
  const siteFound = contents.some((content) => content.siteFound);
  const firstRoot = roots[0]?.name ?? '.';
  if (!siteFound) findings.push(finding('site-missing', { path: firstRoot }, { file: `${firstRoot}/site.yaml` }));

  for (const { glossary, slots } of contents.filter((content) => content !== own)) {
    if (glossary !== undefined) findings.push(strayFile('glossary.yaml', glossary));
    if (slots !== undefined) findings.push(strayFile('slots.yaml', slots));
  }
  findings.push(...duplicates('companies', contents), ...duplicates('themes', contents), ...duplicates('paths', contents));

  const stored = contents.flatMap((content) => withWords(content.chapters, own?.glossary, memo));
  const pages = contents.flatMap((content) =>
    content.pages.map((page) => ({ ...page, entry: audienced(content, own, [page.entry])[0] ?? page.entry })),
  );
  // Reversed, as below.
  const logos = new Map(contents.toReversed().flatMap((content) => [...content.logos]));
  const library = makeLibrary({
    today,
    site: site ?? standIn(firstRoot),
    // Reversed, because of two with one id the last would win.
    companies: contents.flatMap((content) => audienced(content, own, content.companies)).reverse(),
    themes: contents.flatMap((content) => content.themes).reverse(),
    chapters: stored.map((chapter) => chapter.entry),
    pages: pages.map((page) => page.entry),
    paths: contents.flatMap((content) => audienced(content, own, content.paths)).reverse(),
    glossary: own?.glossary,
    slots: own?.slots,
    files: contents.reduce((sum, content) => sum + content.files, 0),
    images: union(contents.map((content) => content.images)),
    logos: new Map([...logos].map(([name, { digest }]) => [name, digest])),
    unreadable: {
      site: site === undefined,
      companies: union(contents.map((content) => content.unreadable.companies)),
      themes: union(contents.map((content) => content.unreadable.themes)),
      chapters: union(contents.map((content) => content.unreadable.chapters)),
      paths: union(contents.map((content) => content.unreadable.paths)),
      pages: union(contents.map((content) => content.unreadable.pages)),
      slots: contents.some((content) => content.unreadable.slots),
    },
  });
  return { library, stored, pages, logos, findings };
}

/** The words and the slots of the site are those of the folder that its site.yaml stands in. */
function strayFile(name: string, { origin }: Pick<GlossaryEntry, 'origin'>): Finding {
  const expected = '`companies/`, `themes/`, `paths/`, `pages/`';
  return finding('file-stray', { path: origin.path }, { name, expected });
}

/** Chapters with the terms that their texts use, and the places of the words that the glossary asks to avoid. */
function withWords(
  chapters: readonly StoredChapter[],
  glossary: GlossaryEntry | undefined,
  memo: ReadMemo,
): StoredChapter[] {
  if (glossary === undefined) return [...chapters];
  const { data } = glossary;
  const finders = { nl: findersOf(data, 'nl'), en: findersOf(data, 'en') };
  return chapters.map((chapter) => {
    const { findTerms, findAvoided } = finders[chapter.entry.language];
    const words = memo.derive(chapter.entry.data, data, () => {
      const avoided = findAvoided(chapter);
      return { ...(avoided.length > 0 && { avoided }), terms: findTerms(chapter) };
    });
    return { ...chapter, entry: { ...chapter.entry, ...words } };
  });
}

function findersOf(glossary: Glossary, language: Language) {
  const words = [...wordsToAvoid(glossary, language).keys()];
  const find = termFinder(findableTerms(glossary, language), language);
  return {
    findAvoided: ({ body, bodyLine }: StoredChapter) => findWords(body, words, bodyLine),
    findTerms: ({ entry, prose }: StoredChapter) => [
      ...new Set(find(`${entry.data.title} | ${prose}`).map(({ id }) => id)),
    ],
  };
}

/**
 * What a root has, with for whom it is. What stands in a root beside the site's own is for members only, unless its
 * site.yaml says that its repository is public: of a folder that says nothing, nobody knows who may read it.
 */
function audienced<Entry extends object>(
  content: RootContent,
  own: RootContent | undefined,
  entries: readonly Entry[],
): (Entry & { isForMembers?: boolean })[] {
  const isOpen = own === undefined || content === own || content.site?.data.repository?.public === true;
  return isOpen ? [...entries] : entries.map((entry) => ({ ...entry, isForMembers: true }));
}

/** A company, theme or path that two roots have: the first stays, as pages of the second could not be told apart from it. */
function duplicates(kind: 'companies' | 'themes' | 'paths', contents: readonly RootContent[]): Finding[] {
  const first = new Map<string, string>();
  const addressOf = { companies: paths.company, themes: paths.theme, paths: paths.learningPath }[kind];
  return contents.flatMap((content) =>
    content[kind].flatMap(({ id, origin }) => {
      const other = first.get(id);
      if (other !== undefined) return [finding('address-duplicate', origin, { address: addressOf(id), other })];
      first.set(id, origin.path);
      return [];
    }),
  );
}

/** Stands in for a site.yaml that is missing or faulty, so that the rest can still be checked. */
function standIn(root: string): SiteEntry {
  const data = siteSchema.parse({ version: 1, name: {}, publisher: 'unknown', languages: ['nl', 'en'] });
  return { data, origin: { path: `${root}/site.yaml` } };
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

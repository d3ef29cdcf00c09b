import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Glossary } from '../src/domain/glossary.ts';
import { isLanguage, type Language } from '../src/domain/language.ts';
import { packCard, type PackedCard } from '../src/search/card.ts';
import { forPagefind, readIndexedPage, type IndexedPage } from '../src/search/index-page.ts';
import { lexiconFile } from '../src/search/lexicon.ts';
import { seamer } from '../src/search/seams.ts';
import { glossaryWords, synonymsOf } from '../src/search/synonyms.ts';
import { makeVocabulary, type Vocabulary } from '../src/search/vocabulary.ts';
import { siteFiles } from './site-files.ts';

/** Pagefind's own interfaces, which nobody fetches: ours is in src/shell/Search.astro. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

const entryName = 'pagefind-entry.json';

/** What lies in the output, as the search reads it. */
interface FoundPage {
  file: string;
  page: IndexedPage;
}

/**
 * Makes the search index of a built site, and beside it a lexicon for each language: what the browser needs to understand
 * a question. Pagefind reads the pages with seams in their compounds; the pages themselves stay as they are.
 */
export async function writeSearchIndex(folder: string, glossary: Glossary): Promise<void> {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = siteFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file): FoundPage[] => {
      const page = readIndexedPage(read(file));
      return page === undefined ? [] : [{ file, page }];
    });
  const vocabularies = new Map<Language, Vocabulary>();
  const sewers = new Map<string, (text: string) => string>();
  for (const language of new Set(pages.map(({ page }) => page.language))) {
    if (!isLanguage(language)) continue;
    const texts = pages.map(({ page }) => page).filter((page) => page.language === language);
    const vocabulary = makeVocabulary(language, texts, glossaryWords(glossary, language));
    vocabularies.set(language, vocabulary);
    // English does not write its compounds as one word.
    if (language === 'nl') sewers.set(language, seamer(vocabulary));
  }
  const files = await pagefindFiles(
    pages.values().map(({ file, page }) => ({
      sourcePath: file,
      content: forPagefind(page, sewers.get(page.language) ?? ((text) => text)),
    })),
  );
  for (const { path, content } of files) write(folder, `pagefind/${path}`, content);
  const ids = idsByAddress(files);
  for (const [language, vocabulary] of vocabularies) {
    const own = pages.filter(({ page }) => page.language === language);
    const cards = own.flatMap(({ file, page: { card } }): [string, PackedCard][] => {
      const id = ids.get(addressOf(file));
      return card === undefined || id === undefined ? [] : [[id, packCard(card)]];
    });
    const synonyms = synonymsOf(glossary, vocabulary);
    const lexicon = lexiconFile(vocabulary, { synonyms, themes: themesOf(own), cards: Object.fromEntries(cards) });
    write(folder, lexiconName(language), JSON.stringify(lexicon));
  }
}

/** How many pages are under way to Pagefind at once: enough that it never waits for one. */
const underWay = 16;

/**
 * How much goes into one file of the index, as Pagefind counts it; by itself it takes 20,000. A question of three words
 * looks for some six, so with small files a reader fetches less. Pagefind promises nothing about this setting: a test
 * says so when it no longer works.
 */
const pieceSize = '4000';

/**
 * What Pagefind makes of pages. They go to it in their order, and it takes them one by one: in another order the files would
 * differ. Its list of languages is in another order every time; ours is not.
 */
async function pagefindFiles(pages: Iterable<{ sourcePath: string; content: string }>): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = pieceSize;
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`the search index could not be made: ${errors.join(', ')}`);
  const rest = Iterator.from(pages);
  const addRest = async () => {
    for (const page of rest) {
      const added = await index.addHTMLFile(page);
      if (added.errors.length > 0)
        throw new Error(`${page.sourcePath} is not in the index: ${added.errors.join(', ')}`);
    }
  };
  await Promise.all(Array.from({ length: underWay }, addRest));
  const { files } = await index.getFiles();
  await close();
  return files
    .filter(({ path }) => !unused.test(path))
    .map((file) => (file.path === entryName ? { ...file, content: inOrder(file.content) } : file));
}

function inOrder(content: Uint8Array): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Buffer.from(JSON.stringify({ ...entry, languages }));
}

/** The ids of pages by their addresses: a fragment is called by the id of its page, and holds the address. */
function idsByAddress(files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/(?<id>.+)\.pf_fragment$/.exec(path)?.groups?.['id'];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids.set(url, id);
  }
  return ids;
}

/** The address that Pagefind gives to the page in a file. */
function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** The themes of the chapters, in the order in which their folders lie; a chapter lies in the folder of its theme. */
function themesOf(pages: readonly FoundPage[]): { title: string; path: string }[] {
  const themes = new Map<string, string>();
  for (const { file, page } of pages) {
    const [title] = page.card?.filters.theme ?? [];
    if (title !== undefined) themes.set(file.split('/').slice(0, -2).join('/'), title);
  }
  return [...themes].map(([folder, title]) => ({ title, path: `${folder}/` }));
}

/** Where the lexicon of a language lies in the site; the browser knows the same. */
function lexiconName(language: Language): string {
  return `pagefind/lexicon.${language}.json`;
}

function write(folder: string, file: string, content: string | Uint8Array): void {
  const place = join(folder, file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}

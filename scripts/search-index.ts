import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Glossary } from '../src/domain/glossary.ts';
import { isLanguage, type Language } from '../src/domain/language.ts';
import { forPagefind, readIndexedPage, type IndexedPage } from '../src/search/index-page.ts';
import { lexiconFile } from '../src/search/lexicon.ts';
import { seamer } from '../src/search/seams.ts';
import { glossaryWords, synonymsOf } from '../src/search/synonyms.ts';
import { makeVocabulary } from '../src/search/vocabulary.ts';
import { siteFiles } from './site-files.ts';

/** Pagefind's own interfaces, which nobody fetches: ours is in src/shell/Search.astro. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

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
  const sewers = new Map<string, (text: string) => string>();
  for (const language of new Set(pages.map(({ page }) => page.language))) {
    if (!isLanguage(language)) continue;
    const own = pages.filter(({ page }) => page.language === language);
    const texts = own.map(({ page }) => page);
    const vocabulary = makeVocabulary(language, texts, glossaryWords(glossary, language));
    const lexicon = lexiconFile(vocabulary, synonymsOf(glossary, vocabulary), themesOf(own));
    write(folder, lexiconName(language), JSON.stringify(lexicon));
    // English does not write its compounds as one word.
    if (language === 'nl') sewers.set(language, seamer(vocabulary));
  }
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`the search index could not be made: ${errors.join(', ')}`);
  for (const { file, page } of pages) {
    const content = forPagefind(read(file), page, sewers.get(page.language) ?? ((text) => text));
    const added = await index.addHTMLFile({ sourcePath: file, content });
    if (added.errors.length > 0)
      throw new Error(`${file} could not be put into the search index: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) if (!unused.test(path)) write(folder, `pagefind/${path}`, content);
  await close();
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

import { makeEngine, type Pagefind, type SearchEngine } from '../../search/engine.ts';
import { openLexicon, type LexiconFile } from '../../search/lexicon.ts';
import type { ThemePlace } from './help.ts';

/** What the search runs on. */
export interface Loaded {
  engine: SearchEngine;
  themes: readonly ThemePlace[];
}

/** Fetches Pagefind and the lexicon of the page's language. */
export async function load(base: string, language: string): Promise<Loaded> {
  const lexicon = fetch(`${base}pagefind/lexicon.${language}.json`, { cache: 'no-cache' }).then((answer) => {
    if (!answer.ok) throw new Error(`the lexicon of ${language} is not there`);
    return answer.json() as Promise<LexiconFile>;
  });
  const pagefind = import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>;
  const [file, module] = await Promise.all([lexicon, pagefind]);
  return { engine: await makeEngine(module, openLexicon(file), base), themes: file.themes };
}

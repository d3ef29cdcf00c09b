import { glob, type Loader } from 'astro/loaders';
import type { Language } from '../domain/language.ts';

/**
 * Loads the handbook of the software from `src/content/docs/<language>/`. The site's first language stands at the
 * root of the site, and a language that the site does not have is left out.
 */
export function handbookLoader(languages: readonly Language[]): Loader {
  const files = glob({
    base: './src/content/docs',
    pattern: `{${languages.join(',')},}/**/*.{md,mdx}`,
    generateId: ({ entry }) => handbookId(entry, languages[0] ?? 'nl'),
  });
  return {
    name: 'handbook',
    async load(context) {
      // What was rendered is kept by the text alone and would outlive a change of the renderer; these pages are few.
      context.store.clear();
      await files.load(context);
    },
  };
}

/**
 * The id of a page of the handbook, which is its address.
 *
 * @example
 * handbookId('nl/handboek/index.md', 'nl') // => 'handboek'
 * handbookId('en/handboek/thema.md', 'nl') // => 'en/handboek/thema'
 */
export function handbookId(file: string, first: Language): string {
  const id = file.replace(/\.mdx?$/, '').replace(/\/index$/, '');
  return id.startsWith(`${first}/`) ? id.slice(first.length + 1) : id;
}

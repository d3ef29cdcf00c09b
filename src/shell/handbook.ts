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
  return afresh('handbook', files);
}

/**
 * Loads the examples of the handbook's page on the chapter language from `src/content/language/<language>/`. Each is a
 * chapter of its own; its id is its language and the name of what it shows, such as `nl/Steps`.
 */
export function exampleLoader(): Loader {
  const files = glob({
    base: './src/content/language',
    pattern: '*/*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  });
  return afresh('examples', files);
}

/** What was rendered is kept by the text alone and would outlive a change of the renderer; these files are few. */
function afresh(name: string, files: Loader): Loader {
  return {
    name,
    async load(context) {
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

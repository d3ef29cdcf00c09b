import { getCollection, getEntry } from 'astro:content';
import { fromRecords, siteId } from '../content/records.ts';
import type { Language } from '../domain/language.ts';
import type { Library } from '../domain/library.ts';

/** The library, from the collections. Ask for it once a route, in `getStaticPaths`, never once a page. */
export async function loadLibrary(): Promise<Library> {
  const [site, companies, themes, chapters, pages, learningPaths, glossary, slots] = await Promise.all([
    getEntry('site', siteId),
    getCollection('companies'),
    getCollection('themes'),
    getCollection('chapters'),
    getCollection('pages'),
    getCollection('paths'),
    getCollection('glossary'),
    getCollection('slots'),
  ]);
  if (site === undefined) throw new Error('the content was not read; see what is said above');
  return fromRecords({
    site: site.data,
    companies: companies.map((entry) => entry.data),
    themes: themes.map((entry) => entry.data),
    chapters: chapters.map((entry) => entry.data),
    pages: pages.map((entry) => entry.data),
    paths: learningPaths.map((entry) => entry.data),
    glossary: glossary[0]?.data,
    slots: slots[0]?.data,
  });
}

/** The languages of the site with the route parameter of each: the first stands at the root. */
export function languageParams(library: Library): { language: Language; lang: string | undefined }[] {
  return library.site.data.languages.map((language, index) => ({
    language,
    lang: index === 0 ? undefined : language,
  }));
}

import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { defineCollection } from 'astro:content';
import { libraryLoaders } from './content/library-loader.ts';
import { readSite } from './content/read-site.ts';
import { records } from './content/records.ts';
import { readRoots } from './content/roots.ts';
import { readToday } from './content/today.ts';
import { chapterSchema } from './domain/chapter.ts';
import { readEdition } from './domain/edition.ts';
import { exampleLoader, handbookLoader } from './shell/handbook.ts';
import { interfaceSchema } from './shell/interface.ts';

const roots = readRoots(process.env['CONTENT_DIR'], process.cwd());
const loaders = libraryLoaders({ roots, edition: readEdition(process.env), today: () => readToday(process.env) });

export const collections = {
  /** The handbook of the software, in Starlight's own collection. */
  docs: defineCollection({ loader: handbookLoader(readSite(roots)?.languages ?? ['nl', 'en']), schema: docsSchema() }),
  /** What the handbook shows of the chapter language. */
  examples: defineCollection({ loader: exampleLoader(), schema: chapterSchema }),
  /** The wording of the site's interface. */
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: interfaceSchema }) }),
  /** The library: what companies wrote. */
  site: defineCollection({ loader: loaders.site, schema: records.site }),
  companies: defineCollection({ loader: loaders.companies, schema: records.companies }),
  themes: defineCollection({ loader: loaders.themes, schema: records.themes }),
  chapters: defineCollection({ loader: loaders.chapters, schema: records.chapters }),
  pages: defineCollection({ loader: loaders.pages, schema: records.pages }),
  paths: defineCollection({ loader: loaders.paths, schema: records.paths }),
  glossary: defineCollection({ loader: loaders.glossary, schema: records.glossary }),
  slots: defineCollection({ loader: loaders.slots, schema: records.slots }),
};

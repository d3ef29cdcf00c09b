import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'zod';
import { libraryLoader } from './content/library-loader.ts';
import { readSite } from './content/read-site.ts';
import { readRoots } from './content/roots.ts';
import { readToday } from './content/today.ts';
import { chapterSchema } from './domain/chapter.ts';
import { readEdition } from './domain/edition.ts';
import { exampleLoader, handbookLoader } from './shell/handbook.ts';
import { interfaceSchema } from './shell/interface.ts';

const roots = readRoots(process.env['CONTENT_DIR'], process.cwd());
const library = libraryLoader({
  roots,
  edition: readEdition(process.env),
  today: () => readToday(process.env),
  isFresh: process.env['BUILD_FRESH'] !== undefined,
});

const makeHandbookSchema = docsSchema();
let madeHandbookSchema: ReturnType<typeof makeHandbookSchema> | undefined;

/** Starlight asks for this schema at every page that it frames; to make it takes longer than to use it. */
function handbookSchema(context: SchemaContext): ReturnType<typeof makeHandbookSchema> {
  return (madeHandbookSchema ??= makeHandbookSchema(context));
}

export const collections = {
  /** The handbook of the software, in Starlight's own collection. */
  docs: defineCollection({
    loader: handbookLoader(readSite(roots)?.languages ?? ['nl', 'en']),
    schema: handbookSchema,
  }),
  /** What the handbook shows of the chapter language. */
  examples: defineCollection({ loader: exampleLoader(), schema: chapterSchema }),
  /** The wording of the site's interface. */
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: interfaceSchema }) }),
  /** What Astro must know of the texts that companies wrote; the library itself goes past it, see content/reading.ts. */
  texts: defineCollection({
    loader: library,
    schema: ({ image }) => z.object({ reading: z.number().optional(), logo: image().optional() }),
  }),
};

import { z } from 'zod';
import { chapterSchema } from '../domain/chapter.ts';
import { cityPageSchema } from '../domain/city-page.ts';
import { companySchema } from '../domain/company.ts';
import { glossarySchema } from '../domain/glossary.ts';
import { languageSchema } from '../domain/language.ts';
import { makeLibrary, type ChapterEntry, type CityPageEntry, type Library, type Reference } from '../domain/library.ts';
import { pathSchema } from '../domain/path.ts';
import { repositorySchema, siteSchema } from '../domain/site.ts';
import { slotsSchema } from '../domain/slot.ts';
import { themeSchema } from '../domain/theme.ts';
import { visibilitySchema } from '../domain/visibility.ts';

/** How the library lies in Astro's content collections: plain data, without positions. */
export const records = {
  site: z.object({ today: z.string(), edition: visibilitySchema, path: z.string(), data: siteSchema }),
  companies: z.object({ id: z.string(), path: z.string(), data: companySchema }),
  themes: z.object({ id: z.string(), path: z.string(), repository: repositorySchema.optional(), data: themeSchema }),
  chapters: z.object({
    id: z.string(),
    theme: z.string(),
    slug: z.string(),
    language: languageSchema,
    path: z.string(),
    words: z.number(),
    digest: z.string(),
    slots: z.array(z.string()),
    terms: z.array(z.string()),
    editAddress: z.string().optional(),
    repository: repositorySchema.optional(),
    data: chapterSchema,
  }),
  pages: z.object({
    slug: z.string(),
    language: languageSchema,
    path: z.string(),
    slots: z.array(z.string()),
    editAddress: z.string().optional(),
    data: cityPageSchema,
  }),
  paths: z.object({ id: z.string(), path: z.string(), data: pathSchema }),
  glossary: z.object({ path: z.string(), data: glossarySchema }),
  slots: z.object({ path: z.string(), data: slotsSchema }),
} as const;

export type Collection = keyof typeof records;
export type Records = { [Name in Collection]: z.output<(typeof records)[Name]> };

/** The one entry of the collection `site`. */
export const siteId = 'site';

/** The one entry of the collection `glossary`, where there is one. */
export const glossaryId = 'glossary';

/** The one entry of the collection `slots`, where there is one. */
export const slotsId = 'slots';

/** The id of a file of the city's own pages in its collection. */
export function pageRecordId({ slug, language }: Pick<CityPageEntry, 'slug' | 'language'>): string {
  return `${language}/${slug}`;
}

/** The id of a chapter's file in its collection. */
export function chapterRecordId(chapter: Pick<ChapterEntry, 'language' | 'id'>): string {
  return `${chapter.language}/${chapter.id}`;
}

/** The records of a library, by collection and id. */
export function toRecords(library: Library): { [Name in Collection]: Map<string, Records[Name]> } {
  const { site, today, edition = 'public' } = library;
  return {
    site: new Map([[siteId, { today, edition, path: site.origin.path, data: site.data }]]),
    companies: new Map([...library.companies].map(([id, { data, origin }]) => [id, { id, path: origin.path, data }])),
    themes: new Map(
      [...library.themes].map(([id, { data, origin, repository }]) => {
        return [id, { id, path: origin.path, ...(repository && { repository }), data }];
      }),
    ),
    chapters: new Map(library.chapters.map((chapter) => [chapterRecordId(chapter), toChapterRecord(chapter)])),
    pages: new Map(library.pages.map((page) => [pageRecordId(page), toPageRecord(page)])),
    paths: new Map(library.paths.map(({ id, data, origin }) => [id, { id, path: origin.path, data }])),
    glossary: new Map(
      library.glossary ? [[glossaryId, { path: library.glossary.origin.path, data: library.glossary.data }]] : [],
    ),
    slots: new Map(library.slots ? [[slotsId, { path: library.slots.origin.path, data: library.slots.data }]] : []),
  };
}

/** Puts a library together again from its records. */
export function fromRecords(all: {
  site: Records['site'];
  companies: readonly Records['companies'][];
  themes: readonly Records['themes'][];
  chapters: readonly Records['chapters'][];
  pages: readonly Records['pages'][];
  paths: readonly Records['paths'][];
  glossary: Records['glossary'] | undefined;
  slots: Records['slots'] | undefined;
}): Library {
  const withOrigin = <Entry extends { path: string }>({ path, ...entry }: Entry) => ({ ...entry, origin: { path } });
  return makeLibrary({
    today: all.site.today,
    edition: all.site.edition,
    site: withOrigin({ path: all.site.path, data: all.site.data }),
    companies: all.companies.map(withOrigin),
    themes: all.themes.map(withOrigin),
    chapters: all.chapters.map((chapter) => ({
      ...withOrigin(chapter),
      ...{ links: [], images: [], anchors: [], slots: withoutPlace(chapter.slots) },
    })),
    pages: all.pages.map((page) => ({ ...withOrigin(page), links: [], anchors: [], slots: withoutPlace(page.slots) })),
    paths: all.paths.map(withOrigin),
    glossary: all.glossary && withOrigin(all.glossary),
    slots: all.slots && withOrigin(all.slots),
  });
}

function toPageRecord(page: CityPageEntry): Records['pages'] {
  const { slug, language, editAddress, data, origin } = page;
  return { slug, language, path: origin.path, slots: targetsOf(page.slots), ...(editAddress && { editAddress }), data };
}

function toChapterRecord(chapter: ChapterEntry): Records['chapters'] {
  const { id, theme, slug, language, words, digest, terms = [], data, origin } = chapter;
  const { editAddress, repository } = chapter;
  const inText = { slots: targetsOf(chapter.slots), terms: [...terms] };
  const inRepository = { ...(editAddress && { editAddress }), ...(repository && { repository }) };
  const { path } = origin;
  return { id, theme, slug, language, path, words, digest, ...inText, ...inRepository, data };
}

function targetsOf(references: readonly Reference[] = []): string[] {
  return references.map(({ target }) => target);
}

/** Nobody asks where in a file a page's words stood. */
function withoutPlace(targets: readonly string[]): Reference[] {
  return targets.map((target) => ({ target, position: { line: 1, column: 1 } }));
}

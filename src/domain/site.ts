import { z } from 'zod';
import { companyKinds } from './company.ts';
import { identifierSchema } from './identifier.ts';
import { languageSchema } from './language.ts';
import { teamSchema, webAddressSchema } from './link.ts';
import { eachOnce } from './list.ts';
import { lineSchema, localizedTextSchema } from './text.ts';

const licenceSchema = z.strictObject({
  /** The name people know it by, such as `CC BY-SA 4.0`. */
  name: lineSchema,
  url: webAddressSchema.optional(),
});

/** Where a content folder lies with a host of repositories. */
export const repositorySchema = z.strictObject({
  /** The repository's page, without a slash at the end. */
  url: webAddressSchema,
  branch: lineSchema.default('main'),
  /** The folder in that repository that this content folder is; empty when it is the whole repository. */
  folder: z
    .string()
    .regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\\s?#%]*$/)
    .default(''),
  /** Whether everyone can read the repository. Members' chapters must not lie in a public one. */
  public: z.boolean().default(true),
});

/** How the knowledge base of a city began. What was said once is dated, so it names its source. */
const beginningSchema = z.strictObject({
  title: localizedTextSchema,
  text: localizedTextSchema,
  /** Who told it, and when. */
  source: localizedTextSchema,
  /** The page of the city's own that tells it at length, by its file name. */
  page: identifierSchema.optional(),
});

/** `site.yaml`: what is true of the whole site. A fact nobody has given is absent, never invented. */
export const siteSchema = z.strictObject({
  /** The version of this content model. */
  version: z.literal(1),
  name: localizedTextSchema,
  /** One or two sentences for the home page and for search engines. */
  summary: localizedTextSchema.optional(),
  /** The name of the city, for sentences on the home page that name it. */
  city: localizedTextSchema.optional(),
  /** How it began, in short, for the home page. */
  beginning: beginningSchema.optional(),
  /** A sentence at the head of every page, for a site that must say what it is ("everything here is invented"). */
  notice: localizedTextSchema.optional(),
  /** The company that publishes the site. */
  publisher: identifierSchema,
  /** The first language is the original, the second a translation. */
  languages: z.array(languageSchema).min(1).max(2).superRefine(eachOnce),
  /** How many months a review holds, unless the theme says otherwise. */
  reviewMonths: z.int().min(1).max(60).default(12),
  /** How many days before it is due a chapter counts as due soon. */
  dueSoonDays: z.int().min(1).max(365).default(30),
  /** The kinds of organisation that can own a theme; without it every kind. The publisher can always own one. */
  ownerKinds: z.array(z.enum(companyKinds)).min(1).superRefine(eachOnce).optional(),
  /** What the city wants no more of. */
  limits: z
    .strictObject({
      /** More themes than this for one company ask for a second look. */
      themesPerCompany: z.int().min(1).optional(),
    })
    .default({}),
  licences: z
    .strictObject({
      /** Under which licence chapters are published. */
      content: licenceSchema.optional(),
    })
    .default({}),
  /** The address the site is served from, such as `https://kennis.example`. Without one there are no canonical links. */
  address: webAddressSchema.optional(),
  /** The path under that address, such as `/kennis/`. */
  basePath: z
    .string()
    .regex(/^\/((?!\.\.?\/)[\w.-]+\/)*$/)
    .default('/'),
  repository: repositorySchema.optional(),
  /** The board's team on the repository's host, such as `@city/board`. */
  boardTeam: teamSchema.optional(),
});

export type Site = z.output<typeof siteSchema>;
export type Beginning = z.output<typeof beginningSchema>;
export type Repository = z.output<typeof repositorySchema>;

import { z } from 'zod';
import { chapterSchema } from '../domain/chapter.ts';
import { companySchema } from '../domain/company.ts';
import { daySchema } from '../domain/day.ts';
import { glossarySchema } from '../domain/glossary.ts';
import { chapterIdSchema, identifierSchema } from '../domain/identifier.ts';
import { contactSchema, memberSchema, teamSchema, webAddressSchema } from '../domain/link.ts';
import { pathSchema } from '../domain/path.ts';
import { siteSchema } from '../domain/site.ts';
import { slotsSchema } from '../domain/slot.ts';
import { lineSchema } from '../domain/text.ts';
import { themeSchema } from '../domain/theme.ts';
import { keyDescriptions } from './key-descriptions.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The kinds of file that editors can complete and judge. */
export const schemas = {
  site: siteSchema,
  company: companySchema,
  theme: themeSchema,
  chapter: chapterSchema,
  path: pathSchema,
  glossary: glossarySchema,
  slots: slotsSchema,
} as const;

export type SchemaName = keyof typeof schemas;

/**
 * The text of a JSON Schema for what a person writes. Draft 7, because every editor knows it. It accepts all that the
 * check accepts; what one file cannot say, such as whether a company exists, stays with the check.
 */
export function jsonSchemaText(name: SchemaName): string {
  const schema = z.toJSONSchema(schemas[name], {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, beyondTypes.get(zodSchema)),
  });
  for (const [key, { nl, en }] of Object.entries(keyDescriptions[name])) {
    const property = schema.properties?.[key];
    if (typeof property === 'object') property.description = `${nl}\n\n${en}`;
  }
  return `${JSON.stringify({ title: titles[name], ...schema }, null, 2)}\n`;
}

const titles: Record<SchemaName, string> = {
  site: 'site.yaml',
  company: 'companies/<company>.yaml',
  theme: 'themes/<theme>/theme.yaml',
  chapter: 'themes/<theme>/<language>/<chapter>.mdx',
  path: 'paths/<path>.yaml',
  glossary: 'glossary.yaml',
  slots: 'slots.yaml',
};

const slug = '[a-z0-9]+(-[a-z0-9]+)*';

/** What our own judgements mean in JSON Schema, as far as it can say so: those in zod stay the truth. */
const beyondTypes: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [lineSchema, { pattern: '\\S' }],
  [daySchema, { pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' }],
  [identifierSchema, { pattern: `^${slug}$`, maxLength: 64 }],
  [chapterIdSchema, { pattern: `^${slug}/${slug}$` }],
  [webAddressSchema, { pattern: '^[hH][tT][tT][pP][sS]?:' }],
  [contactSchema, { pattern: '^[hH][tT][tT][pP][sS]?:|^[^\\s@]+@[^\\s@]+$' }],
  [teamSchema, { pattern: '^@[^/\\s]+/[^/\\s]+$' }],
  [memberSchema, { pattern: '^[A-Za-z0-9-]+$' }],
  [siteSchema.shape.languages, { uniqueItems: true }],
]);

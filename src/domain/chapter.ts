import { z } from 'zod';
import { daySchema } from './day.ts';
import { chapterIdSchema, contributorSchema, identifierSchema } from './identifier.ts';
import { webAddressSchema } from './link.ts';
import { eachOnce } from './list.ts';
import { questionSchema } from './question.ts';
import { reviewSchema } from './review.ts';
import { lineSchema } from './text.ts';
import { visibilitySchema } from './visibility.ts';

/** How much a reader must know already. */
export const chapterLevels = ['basic', 'intermediate', 'advanced'] as const;

/** For whom a chapter was written. */
export const readerRoles = ['everyone', 'developer', 'administrator', 'lead', 'security', 'people'] as const;

const objectiveSchema = z.strictObject({
  /** The same id in both languages. */
  id: identifierSchema,
  /** What the reader can do afterwards, as the end of "after this chapter you can". */
  text: lineSchema,
  /** What the reader does to show it, where no question tests it; the reader says when it is done. */
  task: lineSchema.optional(),
});

const sourceSchema = z.strictObject({
  title: lineSchema,
  /** Who answers for the text: the legislator, the standards body, the authority. */
  authority: lineSchema.optional(),
  /** The part of it, such as an article or a section. */
  section: lineSchema.optional(),
  url: webAddressSchema.optional(),
  /** The day on which the text itself was read. */
  checked: daySchema.optional(),
});

/** The frontmatter of a chapter, `themes/<theme>/<language>/<chapter>.mdx`. */
export const chapterSchema = z.strictObject({
  title: lineSchema,
  /** One sentence for lists and search engines. */
  description: lineSchema,
  /** Ids of companies, or `redactie`. */
  authors: z.array(contributorSchema).min(1).superRefine(eachOnce),
  /** Chapters stand in ascending order; ties by slug. */
  order: z.number().default(1000),
  level: z.enum(chapterLevels).default('basic'),
  roles: z.array(z.enum(readerRoles)).superRefine(eachOnce).default(['everyone']),
  /** Reading time in minutes; reckoned from the words where it is absent. */
  minutes: z.int().min(1).max(120).optional(),
  objectives: z.array(objectiveSchema).default([]),
  /** Ids of chapters that a reader should have read before. */
  presumes: z.array(chapterIdSchema).superRefine(eachOnce).default([]),
  questions: z.array(questionSchema).default([]),
  reviews: z.array(reviewSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  /** What the owner still has to confirm; for the owner, not for readers. */
  toConfirm: z.array(lineSchema).superRefine(eachOnce).default([]),
  /** Words that readers type and the text does not contain. */
  searchWords: z.array(lineSchema).superRefine(eachOnce).default([]),
  /** The company that wrote this chapter in another company's theme. */
  guest: identifierSchema.optional(),
  /** The digest of the original that this translation renders. */
  translation: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  visibility: visibilitySchema.default('public'),
  /** Ids under which this chapter was found before. */
  aliases: z.array(chapterIdSchema).superRefine(eachOnce).default([]),
});

export type Chapter = z.output<typeof chapterSchema>;
export type ChapterLevel = Chapter['level'];
export type ReaderRole = Chapter['roles'][number];
export type Objective = Chapter['objectives'][number];
export type Source = Chapter['sources'][number];

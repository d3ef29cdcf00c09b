import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { eachOnce } from './list.ts';
import { lineSchema } from './text.ts';

const wordsSchema = z.array(lineSchema).superRefine(eachOnce).default([]);

const termSchema = z.strictObject({
  /** The word that chapters use. */
  term: lineSchema,
  /** Its abbreviation, as chapters write it. */
  short: lineSchema.optional(),
  /** Other words for the same that readers type or meet elsewhere. */
  also: wordsSchema,
  /** Words that a chapter should not use for it; the check says so. */
  avoid: wordsSchema,
  /** What it means, in one or two sentences that a newcomer understands. */
  meaning: lineSchema,
});

/** `glossary.yaml`: the words of the city's chapters, once for each language. */
export const glossarySchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      id: identifierSchema,
      nl: termSchema.optional(),
      en: termSchema.optional(),
    }),
  ),
});

export type Glossary = z.output<typeof glossarySchema>;
export type GlossaryTerm = Glossary['terms'][number];

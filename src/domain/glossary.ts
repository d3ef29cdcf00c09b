import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import type { Language } from './language.ts';
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
      /** A word that everyone knows: it stands in the glossary, and chapters do not explain it where it first occurs. */
      everyday: z.boolean().default(false),
      nl: termSchema.optional(),
      en: termSchema.optional(),
    }),
  ),
});

export type Glossary = z.output<typeof glossarySchema>;
export type GlossaryTerm = Glossary['terms'][number];

/** The words that chapters in a language should not use, in lower case, each with the word to use instead. */
export function wordsToAvoid({ terms }: Glossary, language: Language): Map<string, string> {
  return new Map(
    terms.flatMap((term) => {
      const words = term[language];
      return (words?.avoid ?? []).map((word) => [word.toLowerCase(), words?.term ?? ''] as const);
    }),
  );
}

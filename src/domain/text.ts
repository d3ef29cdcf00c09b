import { z } from 'zod';
import type { Language } from './language.ts';

/** A line of text: not empty once the spaces around it are gone, and of one line. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n\r\v\f\u0085\u2028\u2029]*$/);

/** A text once for each language of the site. Which languages are needed is for a rule, not for the schema. */
export const localizedTextSchema = z.strictObject({
  nl: lineSchema.optional(),
  en: lineSchema.optional(),
});

export type LocalizedText = z.output<typeof localizedTextSchema>;

/** A text together with the language it is really in, so that a page can mark a fallback with `lang`. */
export interface SpokenText {
  text: string;
  language: Language;
}

/**
 * The text in the language asked for, else in the first of `fallbacks` that has it.
 *
 * @example
 * textIn({ nl: 'Uitgever' }, 'en', ['nl', 'en']) // => { text: 'Uitgever', language: 'nl' }
 */
export function textIn(text: LocalizedText, language: Language, fallbacks: readonly Language[]): SpokenText {
  for (const candidate of [language, ...fallbacks]) {
    const found = text[candidate];
    if (found !== undefined) return { text: found, language: candidate };
  }
  return { text: '', language };
}

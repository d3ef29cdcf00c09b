import { z } from 'zod';
import { isSlug, toSlug } from './slug.ts';

// In a file of their own, because what runs in a browser must not bring zod along.
export { isSlug, toSlug } from './slug.ts';

/** Names that addresses of the site's own pages use, so that no theme, chapter or company can take them. */
export const reservedSlugs: readonly string[] = [
  'index',
  'nl',
  'en',
  '404',
  'images',
  'afbeeldingen',
  'pagefind',
  'print',
  'themas',
  'bedrijven',
  'handboek',
  'schrijven',
  'eigenaarschap',
  'leerpaden',
  'voortgang',
  'inwerkpad',
  'vraag',
  'behoeften',
  'bezoeken',
  'begrippen',
  'nood',
];

/**
 * The chapter id nearest to what was typed, or `undefined` when it does not have the two parts of one.
 *
 * @example
 * toChapterId('Energie/Warmte Net') // => 'energie/warmte-net'
 */
export function toChapterId(typed: string): string | undefined {
  const parts = typed.split('/').map(toSlug);
  return parts.length === 2 && parts.every((part) => part !== undefined) ? parts.join('/') : undefined;
}

/** The id of a company, a theme, an objective or a question: a slug. */
export const identifierSchema = z.string().superRefine((value, context) => {
  if (!isSlug(value)) context.addIssue({ code: 'custom', message: 'no slug', params: { code: 'id-invalid' } });
});

/** The id of a chapter, without language: `<theme>/<slug>`. */
export const chapterIdSchema = z.string().superRefine((value, context) => {
  const parts = value.split('/');
  if (parts.length !== 2 || !parts.every(isSlug)) {
    context.addIssue({ code: 'custom', message: 'no chapter id', params: { code: 'chapter-id-invalid' } });
  }
});

/** The hand that writes and reviews for the publisher where no company does. It is not a company. */
export const editors = 'redactie';

/** Who wrote or reviewed: a company's id, or `redactie`. */
export const contributorSchema = identifierSchema;

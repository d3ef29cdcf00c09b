import { z } from 'zod';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestSlug = 64;

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
  'eigenaarschap',
  'leerpaden',
  'voortgang',
  'behoeften',
  'bezoeken',
  'begrippen',
  'nood',
];

/** Whether a name is a slug: lower-case letters, digits and single hyphens, at most 64 characters. */
export function isSlug(name: string): boolean {
  return name.length <= longestSlug && slugPattern.test(name);
}

/**
 * The slug nearest to a name, or `undefined` when nothing of the name can stay.
 *
 * @example
 * toSlug('Eén Sterk Wachtwoord') // => 'een-sterk-wachtwoord'
 */
export function toSlug(name: string): string | undefined {
  const slug = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? undefined : slug;
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

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestSlug = 64;

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

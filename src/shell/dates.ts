import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';

/** Made once: to make one takes a hundred times as long as to use it. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/**
 * A day in words, in UTC so that no time zone moves it.
 *
 * @example
 * dayInWords('2026-11-24', 'nl') // => '24 november 2026'
 */
export function dayInWords(day: Day, language: Language): string {
  return formatFor(language).format(new Date(`${day}T00:00:00Z`));
}

function formatFor(language: Language): Intl.DateTimeFormat {
  const made = formats.get(language);
  if (made !== undefined) return made;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

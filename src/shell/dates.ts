import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';

/**
 * A day in words, in UTC so that no time zone moves it.
 *
 * @example
 * dayInWords('2026-11-24', 'nl') // => '24 november 2026'
 */
export function dayInWords(day: Day, language: Language): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

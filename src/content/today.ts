import { isDay, type Day } from '../domain/day.ts';

/** A day that does not exist, or in another notation than `YYYY-MM-DD`. */
export class InvalidDayError extends Error {
  override name = 'InvalidDayError';
}

/**
 * Today, the one value that check and build share: `SITE_TODAY`, else the date in Europe/Amsterdam.
 *
 * @throws InvalidDayError when `SITE_TODAY` is no day.
 */
export function readToday(environment: Record<string, string | undefined>): Day {
  const given = environment['SITE_TODAY'];
  if (given === undefined || given === '') return dateInAmsterdam();
  if (!isDay(given)) throw new InvalidDayError(`today cannot be \`${given}\`; expected a day such as 2026-11-24`);
  return given;
}

function dateInAmsterdam(): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

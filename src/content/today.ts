import { isDay, type Day } from '../domain/day.ts';

/**
 * Today, the one value that check and build share: `SITE_TODAY`, else the date in Europe/Amsterdam.
 *
 * @throws when `SITE_TODAY` is no day.
 */
export function readToday(environment: Record<string, string | undefined>): Day {
  const given = environment['SITE_TODAY'];
  if (given === undefined || given === '') return dateInAmsterdam();
  if (!isDay(given)) throw new RangeError(`SITE_TODAY is \`${given}\`; expected a day such as 2026-11-24`);
  return given;
}

function dateInAmsterdam(): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

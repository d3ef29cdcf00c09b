import type { Day } from './day.ts';

/** A number of days on end; the first and the last are in it. */
export interface Period {
  from: Day;
  to: Day;
}

/** Whether a day lies in a period. */
export function isWithin({ from, to }: Period, day: Day): boolean {
  return from <= day && day <= to;
}

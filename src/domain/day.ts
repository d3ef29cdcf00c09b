import { z } from 'zod';

/**
 * A calendar day as `YYYY-MM-DD`. Days are strings and are compared as strings, so no time zone can move them.
 * What is wrong with a day travels in the issue's `params.code`, for a finding of its own.
 */
export const daySchema = z.string().superRefine((value, context) => {
  if (!dayPattern.test(value)) {
    context.addIssue({ code: 'custom', message: 'not YYYY-MM-DD', params: { code: 'date-notation' } });
  } else if (!isCalendarDay(value)) {
    context.addIssue({ code: 'custom', message: 'no such day', params: { code: 'date-impossible' } });
  }
});

export type Day = z.output<typeof daySchema>;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a string is a day that exists, written as `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  return dayPattern.test(value) && isCalendarDay(value);
}

/**
 * The same day some months later; the last day of the month where that day does not exist.
 *
 * @example
 * addMonths('2026-01-31', 1) // => '2026-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = split(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return join(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/**
 * The day some days later, or earlier when `days` is negative.
 *
 * @example
 * addDays('2026-12-31', 1) // => '2027-01-01'
 */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days);
}

/** How many days lie between two days; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}

function isCalendarDay(value: string): boolean {
  const { year, month, date } = split(value);
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

function split(day: Day) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function join(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 0000-03-01 in the Gregorian calendar: years that begin in March have their leap day at the end. */
function toDayNumber(day: Day): number {
  const { year, month, date } = split(day);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  return (
    365 * marchYear +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    Math.floor((153 * marchMonth + 2) / 5) +
    (date - 1)
  );
}

function fromDayNumber(number: number): Day {
  let year = Math.floor((10_000 * number + 14_780) / 3_652_425);
  let dayOfYear = number - yearStart(year);
  if (dayOfYear < 0) {
    year -= 1;
    dayOfYear = number - yearStart(year);
  }
  const marchMonth = Math.floor((100 * dayOfYear + 52) / 3060);
  const date = dayOfYear - Math.floor((marchMonth * 306 + 5) / 10) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  return join(month <= 2 ? year + 1 : year, month, date);
}

function yearStart(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

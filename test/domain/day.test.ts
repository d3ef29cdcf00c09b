import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, daySchema, isDay } from '../../src/domain/day.ts';

describe('isDay', () => {
  it.each([
    ['2026-11-24', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['1-3-2026', false],
    ['2026-1-3', false],
    ['2026-11-24T00:00', false],
    ['', false],
  ])('%s: %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });
});

describe('daySchema', () => {
  it.each([
    ['1-3-2026', 'date-notation'],
    ['2026-02-30', 'date-impossible'],
  ])('%s names the finding %s', (value, code) => {
    const issue = daySchema.safeParse(value).error?.issues[0];
    expect(issue).toMatchObject({ code: 'custom', params: { code } });
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-24', 12, '2027-11-24'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2000-01-01', -1, '1999-12-31'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  it('agrees with the calendar of the platform for every day of four hundred years', () => {
    let day = '1900-01-01';
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2300, 0, 1); time += 86_400_000) {
      if (day !== new Date(time).toISOString().slice(0, 10))
        expect(day).toBe(new Date(time).toISOString().slice(0, 10));
      day = addDays(day, 1);
    }
    expect(day).toBe('2300-01-01');
  });
});

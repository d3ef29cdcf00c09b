import { describe, expect, it } from 'vitest';
import { addMonths, daysBetween } from '../../src/domain/day.ts';
import { dueDate, reviewStatus } from '../../src/domain/due.ts';
import { chapter, readChanged } from '../content-folder.ts';

describe('dueDate', () => {
  it('never stretches the promise and never shortens it by more than a tenth', () => {
    for (let number = 0; number < 500; number += 1) {
      const due = dueDate(`thema/hoofdstuk-${number}`, '2026-01-01', 12);
      const early = daysBetween(due, addMonths('2026-01-01', 12));
      expect(early).toBeGreaterThanOrEqual(0);
      expect(early).toBeLessThanOrEqual(36);
    }
  });

  it('spreads: no day of the month and a bit gets more than a tenth of five hundred chapters', () => {
    const perDay = new Map<string, number>();
    for (let number = 0; number < 500; number += 1) {
      const due = dueDate(`thema/hoofdstuk-${number}`, '2026-01-01', 12);
      perDay.set(due, (perDay.get(due) ?? 0) + 1);
    }
    expect(Math.max(...perDay.values())).toBeLessThan(50);
    expect(perDay.size).toBeGreaterThan(30);
  });

  it('is the same every time', () => {
    expect(dueDate('energie/opslag', '2026-01-31', 1)).toBe(dueDate('energie/opslag', '2026-01-31', 1));
  });
});

describe('reviewStatus', () => {
  const statusOn = (day: string, review: string) => {
    const reviews = `\n  - { date: ${review}, by: redactie, outcome: written }`;
    const { library } = readChanged({ 'themes/energie/nl/opslag.mdx': chapter({ reviews }) }, day);
    const [entry] = library.chapters;
    if (entry === undefined) throw new Error('the basic chapter is gone');
    return reviewStatus(library, entry);
  };
  const { due = '', soonFrom = '' } = { ...(readStatusLimits() ?? {}) };

  it.each([
    ['2025-11-24', 'fresh'],
    [soonFrom, 'soon'],
    [due, 'soon'],
    ['2026-11-25', 'due'],
    ['2027-11-23', 'due'],
    ['2027-11-24', 'long-due'],
  ])('on %s a chapter reviewed on 2025-11-24 is %s', (day, freshness) => {
    expect(statusOn(day, '2025-11-24').freshness).toBe(freshness);
  });

  it('says so when nobody ever looked', () => {
    const { library } = readChanged({ 'themes/energie/nl/opslag.mdx': chapter({ reviews: null }) });
    const [entry] = library.chapters;
    expect(entry && reviewStatus(library, entry)).toEqual({ freshness: 'unreviewed' });
  });

  it('takes the period of the theme before that of the site', () => {
    const theme = 'title: { nl: E }\nsummary: { nl: E. }\nreviewMonths: 3\nownership: { state: seeking }\n';
    const { library } = readChanged({ 'themes/energie/theme.yaml': theme });
    const [entry] = library.chapters;
    expect(entry && (reviewStatus(library, entry).due ?? '') <= '2027-02-01').toBe(true);
  });

  function readStatusLimits() {
    const last = '2025-11-24';
    const end = dueDate('energie/opslag', last, 12);
    return { due: end, soonFrom: addMonthsMinusThirty(end) };
  }
});

function addMonthsMinusThirty(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 30 * 86_400_000).toISOString().slice(0, 10);
}

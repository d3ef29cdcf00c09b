import { describe, expect, it } from 'vitest';
import { dueCalendar } from '../../src/domain/due-calendar.ts';
import { addDays, addMonths } from '../../src/domain/day.ts';
import { dueDate } from '../../src/domain/due.ts';
import { chapter, readChanged, today, type Files } from '../content-folder.ts';

const reviewed = (date: string | null) =>
  chapter({ reviews: date && `\n  - { date: ${date}, by: kanaalcode, outcome: confirmed }` });
const theme = (ownership: string) => `title: { nl: E }\nsummary: { nl: E. }\nownership: { ${ownership} }\n`;

/** The periods that have chapters, as their kind or first day with the chapters' addresses. */
const periodsOf = (changes: Files, day = today) =>
  dueCalendar(readChanged(changes, day).library, 'nl')
    .periods.filter(({ chapters }) => chapters.length > 0)
    .map(({ kind, from, chapters }) => [from ?? kind, chapters.map(({ link }) => link.path.split('/')[3])]);

describe('on a day around the date of a chapter', () => {
  const due = dueDate('energie/opslag', '2026-01-10', 12);
  const changes = { 'themes/energie/nl/opslag.mdx': reviewed('2026-01-10') };
  const monthsBefore = (months: number) => addMonths(due, -months);

  it.each([
    ['the day itself', due, [[due, ['opslag']]]],
    ['the day after', addDays(due, 1), [['due', ['opslag']]]],
    ['twice the period after the review', '2028-01-10', [['long-due', ['opslag']]]],
    ['a month before', monthsBefore(1), [[due, ['opslag']]]],
    ['the last day of the first month', addDays(monthsBefore(1), 1), [[addDays(monthsBefore(1), 1), ['opslag']]]],
    ['a day less than three months before', addDays(monthsBefore(3), 1), [[addDays(monthsBefore(1), 1), ['opslag']]]],
    ['three months before', monthsBefore(3), []],
  ])('%s', (_name, day, expected) => {
    expect(periodsOf(changes, day)).toEqual(expected);
  });
});

it('lists what nobody ever looked at, without a date', () => {
  const { library } = readChanged({ 'themes/energie/nl/opslag.mdx': reviewed(null) });
  const unreviewed = dueCalendar(library, 'nl').periods.find(({ kind }) => kind === 'unreviewed');
  expect(unreviewed?.chapters).toMatchObject([{ link: { path: '/themas/energie/opslag/' } }]);
  expect(unreviewed?.chapters[0]).not.toHaveProperty('due');
});

it('sorts by date within a period', () => {
  const changes = {
    'themes/energie/nl/opslag.mdx': reviewed('2025-06-01'),
    'themes/energie/nl/meten.mdx': reviewed('2025-03-01'),
    'themes/energie/nl/zon.mdx': reviewed('2025-09-01'),
  };
  expect(periodsOf(changes)).toEqual([['due', ['meten', 'opslag', 'zon']]]);
});

it('asks nothing of a retired theme', () => {
  const { library } = readChanged({
    'themes/energie/theme.yaml': theme('state: retired, reason: { nl: Klaar. }'),
    'themes/energie/nl/opslag.mdx': reviewed('2020-01-01'),
  });
  expect(dueCalendar(library, 'nl')).toMatchObject({ listed: 0, kept: 0, inTime: 0 });
});

it('counts what is in time, and says until when it looks', () => {
  const { library } = readChanged({
    'themes/energie/nl/meten.mdx': reviewed('2020-01-01'),
    'themes/energie/nl/zon.mdx': reviewed('2025-12-24'),
  });
  expect(dueCalendar(library, 'nl')).toMatchObject({ kept: 3, inTime: 2, listed: 2, until: '2027-02-24' });
});

it.each([
  ['the owner', 'state: owned, company: kanaalcode', '/bedrijven/kanaalcode/'],
  ['the deputy of an owner that left', 'state: owned, company: weg, deputy: kanaalcode', '/bedrijven/kanaalcode/'],
  ['nobody of a theme that seeks', 'state: seeking', undefined],
])('names %s', (_name, ownership, path) => {
  const { library } = readChanged({
    'companies/weg.yaml': 'name: Weg\nkind: company\nsummary: { nl: Weg. }\nleft: 2026-01-01\n',
    'themes/energie/theme.yaml': theme(ownership),
    'themes/energie/nl/opslag.mdx': reviewed('2020-01-01'),
  });
  const [late] = dueCalendar(library, 'nl').periods;
  expect(late?.chapters.map(({ owner }) => owner?.path)).toEqual([path]);
});

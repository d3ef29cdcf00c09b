import { expect, it } from 'vitest';
import { statement, withoutRecord, type StatementRow } from '../../src/domain/statement.ts';
import { chapter, readChanged, type Files } from '../content-folder.ts';

const period = { from: '2026-01-01', to: '2026-12-31' };
const review = (date: string, by: string, outcome: string) => `\n  - { date: ${date}, by: ${by}, outcome: ${outcome} }`;
const company = (more: string) => `name: Naam\nkind: company\nsummary: { nl: S. }\n${more}`;
const nothing = { written: [], changed: [], confirmed: [], translated: [] };
const opslag = 'energie/opslag';
const nl = (reviews: string, authors = '[redactie]') => ({
  'themes/energie/nl/opslag.mdx': chapter({ reviews, authors }),
});
/** What was done in the period with a chapter that was written before it. */
const rows = (changes: Files) =>
  statement(readChanged({ ...nl(review('2025-01-01', 'redactie', 'written')), ...changes }).library, period).rows;
const en = (reviews: string, authors: string) => ({ 'themes/energie/en/opslag.mdx': chapter({ reviews, authors }) });
const rowOf = (changes: Files, contributor: string): Partial<StatementRow> => {
  const row: Partial<StatementRow> = { ...rows(changes).find((candidate) => candidate.contributor === contributor) };
  delete row.name;
  return row;
};

it.each<[name: string, changes: Files, contributor: string, expected: Partial<StatementRow>]>([
  ['written', nl(review('2026-03-01', 'kanaalcode', 'written')), 'kanaalcode', { written: [opslag] }],
  ['changed', nl(review('2026-03-01', 'kanaalcode', 'changed')), 'kanaalcode', { changed: [opslag] }],
  ['confirmed', nl(review('2026-03-01', 'kanaalcode', 'confirmed')), 'kanaalcode', { confirmed: [opslag] }],
  ['by the editors', nl(review('2026-03-01', 'redactie', 'changed')), 'redactie', { changed: [opslag] }],
  ['on the first day', nl(review('2026-01-01', 'kanaalcode', 'changed')), 'kanaalcode', { changed: [opslag] }],
  ['on the last day', nl(review('2026-12-31', 'kanaalcode', 'changed')), 'kanaalcode', { changed: [opslag] }],
  ['the day before', nl(review('2025-12-31', 'kanaalcode', 'changed')), 'kanaalcode', {}],
  ['the day after', nl(review('2027-01-01', 'kanaalcode', 'changed')), 'kanaalcode', {}],
  [
    'twice, which is one chapter',
    nl(review('2026-03-01', 'kanaalcode', 'changed') + review('2026-04-01', 'kanaalcode', 'changed')),
    'kanaalcode',
    { changed: [opslag] },
  ],
  [
    'by an author who did nothing in the period',
    nl(review('2026-03-01', 'redactie', 'changed'), '[kanaalcode]'),
    'kanaalcode',
    {},
  ],
  [
    'translated',
    en(review('2026-03-01', 'kanaalcode', 'written'), '[kanaalcode]'),
    'kanaalcode',
    { translated: [opslag] },
  ],
  [
    'a translation changed',
    en(review('2026-03-01', 'kanaalcode', 'changed'), '[kanaalcode]'),
    'kanaalcode',
    { translated: [opslag] },
  ],
  [
    'translated, by one of its authors',
    en(review('2026-03-01', 'redactie', 'changed'), '[redactie, kanaalcode]'),
    'kanaalcode',
    {},
  ],
  [
    'translated, noted by somebody else',
    en(review('2026-03-01', 'redactie', 'written'), '[kanaalcode]'),
    'kanaalcode',
    { translated: [opslag] },
  ],
  [
    'a translation confirmed',
    en(review('2026-03-01', 'kanaalcode', 'confirmed'), '[redactie]'),
    'kanaalcode',
    { confirmed: [opslag] },
  ],
])('%s', (_name, changes, contributor, expected) => {
  expect(rowOf(changes, contributor)).toEqual({ contributor, ...nothing, ...expected });
});

it('lists who was a member in the period or did something in it, and the editors last', () => {
  const changes = {
    ...nl(review('2026-03-01', 'oud', 'written')),
    'companies/zuid.yaml': company('joined: 2026-12-31\n'),
    'companies/later.yaml': company('joined: 2027-01-01\n'),
    'companies/eerder.yaml': company('left: 2026-01-01\n'),
    'companies/net.yaml': company('left: 2026-01-02\n'),
    'companies/oud.yaml': company('left: 2025-01-01\n'),
  };
  expect(rows(changes).map(({ contributor }) => contributor)).toEqual([
    'kanaalcode',
    'net',
    'netwerk',
    'oud',
    'zuid',
    'redactie',
  ]);
});

it.each([
  ['changed, and no review at all in the period', '2025-03-01', 'nl/opslag.mdx', ['energie/opslag']],
  ['changed, and a review that says so', '2026-03-01', 'nl/opslag.mdx', []],
  ['another file changed', '2025-03-01', 'en/opslag.mdx', []],
])('without a record: %s', (_name, date, file, expected) => {
  const { library } = readChanged(nl(review(date, 'redactie', 'written')));
  const changed = new Set([`content/themes/energie/${file}`, 'content/site.yaml']);
  expect(withoutRecord(library, period, changed).map(({ id }) => id)).toEqual(expected);
});

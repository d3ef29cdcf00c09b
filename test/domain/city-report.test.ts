import { describe, expect, it } from 'vitest';
import { cityReport, shareFresh } from '../../src/domain/city-report.ts';
import { chapter, readChanged, type Files } from '../content-folder.ts';

const period = { from: '2026-01-01', to: '2026-12-31' };
const report = (changes: Files) => cityReport(readChanged(changes).library, 'nl', period);
const theme = (ownership: string, more = '') =>
  `title: { nl: Data }\nsummary: { nl: S. }\nownership: ${ownership}\n${more}`;
const company = (more: string) => `name: Torenlicht\nkind: company\nsummary: { nl: S. }\n${more}`;
const reviewed = (date: string, by: string, outcome = 'changed') =>
  chapter({ reviews: `\n  - { date: ${date}, by: ${by}, outcome: ${outcome} }` });
const opslag = 'themes/energie/nl/opslag.mdx';

it('puts every theme under the state it is in today', () => {
  const { themes } = report({
    'companies/torenlicht.yaml': company('left: 2026-06-01\n'),
    'themes/data/theme.yaml': theme('{ state: owned, company: torenlicht }'),
    'themes/oud/theme.yaml': theme('{ state: retired, reason: { nl: R. } }'),
    'themes/plan/theme.yaml': theme('{ state: proposed, company: kanaalcode }'),
  });
  const data = { title: { text: 'Data', language: 'nl' }, chapters: 0 };
  expect(themes).toEqual({
    owned: [{ title: { text: 'Energie', language: 'nl' }, company: 'Kanaalcode', chapters: 1 }],
    proposed: [{ ...data, company: 'Kanaalcode' }],
    seeking: [data],
    retired: [data],
  });
});

describe('how fresh chapters are', () => {
  it.each([
    ['2026-11-01', 'fresh', 1],
    ['2025-01-01', 'due', 0],
    ['2024-01-01', 'long-due', 0],
  ] as const)('last reviewed on %s', (date, state, share) => {
    const { freshness } = report({ [opslag]: reviewed(date, 'redactie') });
    expect(freshness[state]).toBe(1);
    expect(shareFresh(freshness)).toBe(share);
  });

  it('does not count what has retired', () => {
    const { freshness } = report({ 'themes/energie/theme.yaml': theme('{ state: retired, reason: { nl: R. } }') });
    expect(shareFresh(freshness)).toBeUndefined();
  });
});

describe('what companies did in the themes of others', () => {
  const torenlicht = { 'companies/torenlicht.yaml': company('left: 2026-10-01\n') };
  it.each<[name: string, changes: Files, visits: number]>([
    ['another company', { [opslag]: reviewed('2026-03-01', 'torenlicht', 'confirmed') }, 1],
    ['outside the period', { [opslag]: reviewed('2025-03-01', 'torenlicht') }, 0],
    ['the owner', { [opslag]: reviewed('2026-03-01', 'kanaalcode') }, 0],
    ['the editors', { [opslag]: reviewed('2026-03-01', 'redactie') }, 0],
    [
      'a theme without an owner',
      { 'themes/energie/theme.yaml': theme('{ state: seeking }'), [opslag]: reviewed('2026-03-01', 'torenlicht') },
      0,
    ],
    [
      'the owner that left since',
      {
        'themes/energie/theme.yaml': theme('{ state: owned, company: torenlicht, deputy: kanaalcode }'),
        [opslag]: reviewed('2026-03-01', 'torenlicht'),
      },
      0,
    ],
    [
      'a translation, which is another record of the same',
      { 'themes/energie/en/opslag.mdx': reviewed('2026-03-01', 'torenlicht') },
      0,
    ],
  ])('%s', (_name, changes, visits) => {
    expect(report({ ...torenlicht, ...changes }).visits.named).toHaveLength(visits);
  });
});

it('lists what was written and changed, the latest first, and not what was confirmed', () => {
  const { changes } = report({
    [opslag]: reviewed('2026-03-01', 'kanaalcode', 'written'),
    'themes/energie/nl/b.mdx': reviewed('2026-05-01', 'redactie'),
    'themes/energie/nl/c.mdx': reviewed('2026-06-01', 'kanaalcode', 'confirmed'),
  });
  expect(changes.named.map(({ date, company: by, outcome }) => [date, by, outcome])).toEqual([
    ['2026-05-01', undefined, 'changed'],
    ['2026-03-01', 'Kanaalcode', 'written'],
  ]);
});

it('counts what only members may read, and does not name it', () => {
  const { themes, changes } = report({
    'themes/energie/theme.yaml': theme('{ state: owned, company: kanaalcode }', 'visibility: members\n'),
    [opslag]: reviewed('2026-03-01', 'kanaalcode'),
  });
  expect(themes.owned).toEqual([{ company: 'Kanaalcode', chapters: 1 }]);
  expect(changes).toEqual({ named: [], membersOnly: 1 });
});

it('says who joined and who left in the period', () => {
  const { joined, left } = report({
    'companies/torenlicht.yaml': company('joined: 2026-01-01\nleft: 2026-12-31\n'),
    'companies/brugwerk.yaml': company('joined: 2025-12-31\nleft: 2027-01-01\n'),
  });
  expect({ joined, left }).toEqual({ joined: ['Torenlicht'], left: ['Torenlicht'] });
});

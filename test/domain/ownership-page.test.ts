import { expect, it } from 'vitest';
import { ownershipPage } from '../../src/domain/ownership-page.ts';
import { chapter, readChanged, type Files } from '../content-folder.ts';

const company = (more = '') => `name: Bedrijf\nkind: company\nsummary: { nl: Een bedrijf. }\n${more}`;
const theme = (ownership: string) => `title: { nl: T }\nsummary: { nl: T. }\nownership: { ${ownership} }\n`;
const statesOf = (changes: Files) =>
  ownershipPage(readChanged(changes).library, 'nl').states.map(({ state, themes }) => [
    state,
    themes.map(({ id }) => id),
  ]);

it('has every theme once, by the state of today, what is wanted first', () => {
  expect(
    statesOf({
      'companies/weg.yaml': company('left: 2026-06-01\n'),
      'themes/oud/theme.yaml': theme('state: retired, reason: { nl: Klaar. }'),
      'themes/verlaten/theme.yaml': theme('state: owned, company: weg'),
      'themes/vervangen/theme.yaml': theme('state: owned, company: weg, deputy: kanaalcode'),
      'themes/aanvraag/theme.yaml': theme('state: proposed, company: kanaalcode'),
      'themes/zoekt/theme.yaml': theme('state: seeking'),
    }),
  ).toEqual([
    ['seeking', ['verlaten', 'zoekt']],
    ['proposed', ['aanvraag']],
    ['owned', ['energie', 'vervangen']],
    ['retired', ['oud']],
  ]);
});

it('has every state when there are no themes', () => {
  const changes = { 'themes/energie/theme.yaml': null, 'themes/energie/nl/opslag.mdx': null };
  expect(statesOf(changes)).toEqual([
    ['seeking', []],
    ['proposed', []],
    ['owned', []],
    ['retired', []],
  ]);
});

it('says who left and who stands in', () => {
  const { states } = ownershipPage(
    readChanged({
      'companies/kanaalcode.yaml': company('left: 2026-06-01\n'),
      'companies/torenlicht.yaml': company(),
      'themes/energie/theme.yaml': theme('state: owned, company: kanaalcode, deputy: torenlicht, since: 2025-01-01'),
    }).library,
    'nl',
  );
  const [energie] = states.flatMap(({ themes }) => themes);
  expect(energie?.owner).toMatchObject({
    state: 'owned',
    company: { path: '/bedrijven/torenlicht/' },
    departed: { path: '/bedrijven/kanaalcode/' },
  });
  expect(energie?.owner).not.toHaveProperty('since');
});

const late = { 'themes/energie/nl/opslag.mdx': chapter({ reviews: null }) };

it.each([
  ['a theme that seeks', 'state: seeking', { late: 1, demand: { chapters: 1, reviewsAYear: 1 } }],
  ['an owned theme', 'state: owned, company: kanaalcode', { late: 1 }],
  ['a retired theme', 'state: retired, reason: { nl: Klaar. }', { late: 0 }],
])('of %s it has what is late, and only of one that seeks what it asks', (_name, ownership, expected) => {
  const { library } = readChanged({ ...late, 'themes/energie/theme.yaml': theme(ownership) });
  const [energie] = ownershipPage(library, 'nl').states.flatMap(({ themes }) => themes);
  expect(energie).toMatchObject(expected);
  expect(energie !== undefined && 'demand' in energie).toBe('demand' in expected);
});

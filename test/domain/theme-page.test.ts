import { expect, it } from 'vitest';
import { themeGroups, themePage } from '../../src/domain/theme-page.ts';
import { chapter, readChanged, translation, type Files } from '../content-folder.ts';

const theme = (ownership: string, more = '') =>
  `title: { nl: T }\nsummary: { nl: T. }\nownership: { ${ownership} }\n${more}`;
const pageOf = (changes: Files, language: 'nl' | 'en' = 'nl') =>
  themePage(readChanged(changes).library, language, 'energie');
const objectives = (...texts: string[]) => texts.map((text, i) => `\n  - { id: doel-${i}, text: ${text} }`).join('');
const reviewed = (date: string, by = 'kanaalcode') => `\n  - { date: ${date}, by: ${by}, outcome: written }`;
const seeking = { 'themes/energie/theme.yaml': theme('state: seeking') };
const retired = { 'themes/energie/theme.yaml': theme('state: retired, reason: { nl: Klaar. }') };
const empty = { 'themes/energie/nl/opslag.mdx': null };

it.each([
  ['all in time', {}, { inTime: 1, soon: 0, late: 0, starters: 0 }],
  [
    'one that falls due soon, which is in time',
    { 'themes/energie/nl/opslag.mdx': chapter({ reviews: reviewed('2025-12-31') }) },
    { inTime: 1, soon: 1, late: 0, starters: 0 },
  ],
  [
    'one late and one not',
    { 'themes/energie/nl/meten.mdx': chapter({ title: 'Meten', reviews: reviewed('2023-01-01') }) },
    { inTime: 1, soon: 0, late: 1, starters: 0 },
  ],
  [
    'one that nobody ever reviewed, which is late and a starter version',
    { 'themes/energie/nl/opslag.mdx': chapter({ reviews: null }) },
    { inTime: 0, soon: 0, late: 1, starters: 1 },
  ],
  [
    'one that only the editors reviewed',
    { ...seeking, 'themes/energie/nl/opslag.mdx': chapter({ reviews: reviewed('2026-11-01', 'redactie') }) },
    { inTime: 1, soon: 0, late: 0, starters: 1 },
  ],
  ['no chapters', empty, undefined],
  ['a retired theme, which nobody keeps up', retired, undefined],
] as [string, Files, object | undefined][])('says how fresh a theme is: %s', (_name, changes, expected) => {
  expect(pageOf(changes)?.freshness).toEqual(expected);
});

it.each([
  ['its own', { 'themes/energie/theme.yaml': theme('state: seeking', 'drawing: bridge\n') }, 'bridge'],
  ['without one that of its state', seeking, 'seeking'],
  [
    'that of the state of today, where its owner left',
    {
      'companies/kanaalcode.yaml': 'name: K\nkind: company\nsummary: { nl: K. }\nleft: 2026-01-01\n',
      'themes/energie/theme.yaml': theme('state: owned, company: kanaalcode'),
    },
    'seeking',
  ],
])('has a drawing: %s', (_name, changes, expected) => {
  expect(pageOf(changes)?.drawing).toBe(expected);
});

it.each([
  ['of every chapter something before more of any', ['a', 'b', 'c'], ['a', 'b', 'c', 'x', 'y'], 0],
  ['no more than eight, and how many more', [...'abcdefg'], ['a', 'b', 'c', 'd', 'e', 'f', 'x', 'y'], 1],
])('says what one can do afterwards: %s', (_name, first, expected, more) => {
  const page = pageOf({
    'themes/energie/nl/opslag.mdx': chapter({ objectives: objectives(...first), order: '1' }),
    'themes/energie/nl/meten.mdx': chapter({ title: 'Meten', objectives: objectives('x', 'y'), order: '2' }),
  });
  expect(page?.objectives.map(({ text }) => text)).toEqual(expected);
  expect(page?.moreObjectives).toBe(more);
});

it('counts what has no translation, and says in which language its objectives are', () => {
  const opslag = chapter({ objectives: objectives('opslaan') });
  const changes = {
    'themes/energie/nl/opslag.mdx': opslag,
    'themes/energie/nl/meten.mdx': chapter({ title: 'Meten', objectives: objectives('meten') }),
    'themes/energie/en/opslag.mdx': translation(opslag, { objectives: objectives('store') }),
  };
  const page = pageOf(changes, 'en');
  expect(page?.untranslated).toBe(1);
  expect(page?.objectives).toEqual([
    { text: 'meten', language: 'nl' },
    { text: 'store', language: 'en' },
  ]);
  expect(pageOf(changes)?.untranslated).toBe(0);
});

it.each([
  ['a theme without chapters', empty, []],
  ['no objectives', {}, []],
])('has nothing to say of what one can do with %s', (_name, changes, expected) => {
  expect(pageOf(changes)).toMatchObject({ objectives: expected, moreObjectives: 0 });
});

it('has the summary of the other language, marked, where there is one only', () => {
  expect(pageOf({}, 'en')?.summary).toEqual({ text: 'Over energie.', language: 'nl' });
});

it.each([
  [
    'what is owned first, what is done with last, no state without themes',
    {
      'themes/oud/theme.yaml': theme('state: retired, reason: { nl: Klaar. }'),
      'themes/zoekt/theme.yaml': theme('state: seeking'),
    },
    [
      ['owned', ['energie']],
      ['seeking', ['zoekt']],
      ['retired', ['oud']],
    ],
  ],
  ['none where there are no themes', { ...empty, 'themes/energie/theme.yaml': null }, []],
] as [string, Files, unknown][])('has the themes by state: %s', (_name, changes, expected) => {
  const groups = themeGroups(readChanged(changes).library, 'nl');
  expect(groups.map(({ state, themes }) => [state, themes.map(({ id }) => id)])).toEqual(expected);
});

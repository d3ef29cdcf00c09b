import { expect, it } from 'vitest';
import { ownershipMatrix } from '../../src/domain/ownership-matrix.ts';
import { chapter, readChanged, type Files } from '../content-folder.ts';

const company = (name: string, more = '') => `name: ${name}\nkind: company\nsummary: { nl: Een bedrijf. }\n${more}`;
/** A chapter that only the editors wrote and reviewed, so that companies have no roles but those a test gives. */
const ofTheEditors = chapter({ reviews: '\n  - { date: 2026-11-01, by: redactie, outcome: written }' });
const theme = (ownership: string) => `title: { nl: T }\nsummary: { nl: T. }\nownership: { ${ownership} }\n`;

/** Every row as the name and its cells: roles by their first letters, and how many themes an empty cell covers. */
const rowsOf = (changes: Files) =>
  ownershipMatrix(readChanged(changes).library, 'nl').rows.map(({ who, hasLeft, cells }) => [
    `${who === 'editors' ? who : who.title.text}${hasLeft ? ' (left)' : ''}`,
    cells.map(({ roles, span }) => (roles.length > 0 ? roles.map((role) => role[0]).join('') : span)).join(' '),
  ]);

it('has a row for who has a role, companies by name and the editors last', () => {
  expect(
    rowsOf({
      'companies/torenlicht.yaml': company('Torenlicht'),
      'companies/anker.yaml': company('Anker'),
      'companies/zonder-rol.yaml': company('Zonder rol'),
      'themes/energie/theme.yaml': theme('state: owned, company: kanaalcode, deputy: torenlicht'),
      'themes/energie/nl/opslag.mdx': chapter({
        authors: '[redactie, kanaalcode]',
        reviews: '\n  - { date: 2026-11-01, by: anker, outcome: confirmed }',
      }),
      'themes/water/theme.yaml': theme('state: proposed, company: anker'),
    }),
  ).toEqual([
    ['Anker', 'r p'],
    ['Kanaalcode', 'ow 1'],
    ['Torenlicht', 'd 1'],
    ['editors', 'w 1'],
  ]);
});

it('gives the deputy of an owner that left the theme, and leaves the credit for what was written', () => {
  expect(
    rowsOf({
      'companies/kanaalcode.yaml': company('Kanaalcode', 'left: 2026-06-01\n'),
      'companies/torenlicht.yaml': company('Torenlicht'),
      'themes/energie/theme.yaml': theme('state: owned, company: kanaalcode, deputy: torenlicht'),
      'themes/energie/nl/opslag.mdx': ofTheEditors.replace('[redactie]', '[kanaalcode]'),
    }),
  ).toEqual([
    ['Kanaalcode (left)', 'w'],
    ['Torenlicht', 'o'],
    ['editors', 'r'],
  ]);
});

it('counts no owner of a retired theme', () => {
  const changes = {
    'themes/energie/theme.yaml': theme('state: retired, company: kanaalcode, reason: { nl: Klaar. }'),
    'themes/energie/nl/opslag.mdx': ofTheEditors,
  };
  expect(rowsOf(changes)).toEqual([['editors', 'wr']]);
});

it('has no rows without roles', () => {
  const changes = { 'themes/energie/theme.yaml': theme('state: seeking'), 'themes/energie/nl/opslag.mdx': null };
  expect(rowsOf(changes)).toEqual([]);
});

it.each([
  [11, Array.from({ length: 11 }, () => '1').join(' ')],
  [12, '12'],
])('shows %i themes without a role in a row as %s', (number, expected) => {
  const others = Array.from({ length: number }, (_, index) => [
    `themes/t${String(index).padStart(2, '0')}/theme.yaml`,
    theme('state: seeking'),
  ]);
  const changes = {
    'themes/energie/theme.yaml': theme('state: owned, company: kanaalcode'),
    'themes/energie/nl/opslag.mdx': ofTheEditors,
  };
  const [kanaalcode] = rowsOf({ ...changes, ...(Object.fromEntries(others) as Files) });
  expect(kanaalcode).toEqual(['Kanaalcode', `o ${expected}`]);
});

it('does not grow with members that have no role', () => {
  const members = Array.from({ length: 300 }, (_, index) => [`companies/lid-${index}.yaml`, company(`Lid ${index}`)]);
  expect(rowsOf(Object.fromEntries(members) as Files)).toEqual(rowsOf({}));
});

import { expect, it } from 'vitest';
import { companyGroups, companyPage } from '../../src/domain/company-page.ts';
import { contributions } from '../../src/domain/contributions.ts';
import { editionOf } from '../../src/domain/edition.ts';
import { chapter, picture, readChanged, type Files } from '../content-folder.ts';

const company = (more = '') => `name: Bedrijf\nkind: company\nsummary: { nl: Een bedrijf. }\n${more}`;
const theme = (ownership: string) => `title: { nl: T }\nsummary: { nl: T. }\nownership: { ${ownership} }\n`;
const pageOf = (changes: Files, id = 'kanaalcode', edition: 'public' | 'members' = 'public') => {
  const library = editionOf(readChanged(changes).library, edition);
  return companyPage(library, 'nl', id, contributions(library, 'nl'));
};
const titles = (cards: readonly { link: { path: string } }[] | undefined) => cards?.map(({ link }) => link.path);
const seeking = { 'themes/energie/theme.yaml': theme('state: seeking') };
const written = {
  'themes/energie/nl/opslag.mdx': chapter({ authors: '[kanaalcode]' }),
  'themes/energie/nl/meten.mdx': chapter({ title: 'Meten', authors: '[kanaalcode, redactie]', reviews: null }),
};

it('has what a company owns, and where it steps in', () => {
  const more = { 'themes/bouw/theme.yaml': theme('state: owned, company: netwerk, deputy: kanaalcode') };
  expect(titles(pageOf(more)?.owns)).toEqual(['/themas/energie/']);
  expect(titles(pageOf(more)?.deputyOf)).toEqual(['/themas/bouw/']);
});

it('has what it wrote by theme, with the day where that is known', () => {
  const [group, ...others] = pageOf(written)?.wrote ?? [];
  expect(others).toEqual([]);
  expect(group?.theme.path).toBe('/themas/energie/');
  expect(group?.chapters.map(({ link, date }) => [link.title.text, date])).toEqual([
    ['Meten', undefined],
    ['Opslag', '2026-11-01'],
  ]);
});

it.each([
  ['of what it did not write', '[redactie]', 'written', 1],
  ['that it changed what it wrote', '[kanaalcode]', 'changed', 1],
  ['that it wrote it is none', '[kanaalcode]', 'written', 0],
])('counts a review %s', (_name, authors, outcome, expected) => {
  const reviews = `\n  - { date: 2026-11-01, by: kanaalcode, outcome: ${outcome} }`;
  expect(pageOf({ 'themes/energie/nl/opslag.mdx': chapter({ authors, reviews }) })?.reviewed).toHaveLength(expected);
});

it('leaves a company that left what it wrote, and not what it owned', () => {
  const page = pageOf({ ...written, 'companies/kanaalcode.yaml': company('left: 2026-11-10\n') });
  expect(page).toMatchObject({ hasLeft: true, left: '2026-11-10', owns: [], badge: { claim: 'wrote', number: 2 } });
  expect(page?.wrote[0]?.chapters).toHaveLength(2);
});

it.each([
  ['owns one theme', {}, { claim: 'owns', number: 1, theme: 'Energie' }],
  [
    'owns two',
    { 'themes/bouw/theme.yaml': theme('state: owned, company: kanaalcode') },
    { claim: 'owns', number: 2, theme: undefined },
  ],
  [
    'asked for a theme, which is not yet its own, and reviewed',
    { 'themes/energie/theme.yaml': theme('state: proposed, company: kanaalcode') },
    { claim: 'reviewed', number: 1, theme: undefined },
  ],
  ['wrote', { ...seeking, ...written }, { claim: 'wrote', number: 2, theme: undefined }],
])('has a badge with the most that is true: %s', (_name, changes, { theme: title, ...expected }) => {
  const badge = pageOf(changes)?.badge;
  expect(badge).toMatchObject({ ...expected, company: 'Kanaalcode', address: '/bedrijven/kanaalcode/badge.svg' });
  expect(badge?.theme).toBe(title);
});

it.each([
  ['a company that did nothing yet', { 'companies/nieuw.yaml': company() }, 'nieuw', 'public'],
  ['the edition for members, which nobody else can see', {}, 'kanaalcode', 'members'],
] as [string, Files, string, 'public' | 'members'][])('has no badge for %s', (_name, changes, id, edition) => {
  expect(pageOf(changes, id, edition)).not.toHaveProperty('badge');
});

it('says of the publisher alone what its editors wrote', () => {
  expect(pageOf({}, 'netwerk')?.editorsWrote).toBe(1);
  expect(pageOf({})).not.toHaveProperty('editorsWrote');
});

it('says where a summary comes from', () => {
  const source = pageOf({ 'companies/kanaalcode.yaml': company('source: { nl: een interview }\n') })?.source;
  expect(source).toEqual({ text: 'een interview', language: 'nl' });
  expect(pageOf({})).not.toHaveProperty('source');
});

it.each([
  ['no logo', {}, false],
  ['a logo', { 'companies/kanaalcode.yaml': company('logo: k.png\n'), 'companies/k.png': picture }, true],
  ['a logo that is not there', { 'companies/kanaalcode.yaml': company('logo: k.png\n') }, false],
] as [string, Files, boolean][])('with %s', (_name, changes, expected) => {
  expect(pageOf(changes)?.mark.logo !== undefined).toBe(expected);
});

it('is another page when the bytes of a logo are others', () => {
  const yaml = { 'companies/kanaalcode.yaml': company('logo: k.png\n') };
  const other = Buffer.concat([picture.subarray(0, -12), picture.subarray(-12)]);
  other[41] = 1;
  const marks = [picture, other].map((bytes) => pageOf({ ...yaml, 'companies/k.png': bytes })?.mark.logo);
  expect(new Set(marks).size).toBe(2);
});

it.each([
  [
    'by kind, and those that left last',
    {
      'companies/school.yaml': company().replace('kind: company', 'kind: knowledge-institution'),
      'companies/weg.yaml': company('left: 2026-01-01\n'),
    },
    [
      ['company', ['kanaalcode']],
      ['knowledge-institution', ['school']],
      ['network', ['netwerk']],
      ['left', ['weg']],
    ],
  ],
  ['none', { 'companies/kanaalcode.yaml': null, 'companies/netwerk.yaml': null }, []],
] as [string, Files, unknown][])('has the companies in groups: %s', (_name, changes, expected) => {
  const groups = companyGroups(readChanged(changes).library, 'nl');
  expect(groups.map(({ kind, companies }) => [kind, companies.map(({ id }) => id)])).toEqual(expected);
});

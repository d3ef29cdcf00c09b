import { expect, it } from 'vitest';
import { chapterPage } from '../../src/domain/chapter-page.ts';
import { basic, chapter, readChanged, type Files } from '../content-folder.ts';

const company = (name: string, more = '') => `name: ${name}\nkind: company\nsummary: { nl: Een bedrijf. }\n${more}`;
const theme = (ownership: string) => `title: { nl: E }\nsummary: { nl: E. }\nownership: { ${ownership} }\n`;
const invitation = (changes: Files, language: 'nl' | 'en' = 'nl') =>
  chapterPage(readChanged(changes).library, language, 'energie/opslag')?.reviewInvitation;
const english = { 'themes/energie/en/opslag.mdx': chapter({ title: 'Storage' }) };
const [nl, en] = ['nl', 'en'].map((language) => `themes/energie/${language}/opslag.mdx`);

it.each([
  ['the original', {}, 'nl', { original: { path: nl } }],
  ['the original where there is no translation', {}, 'en', { original: { path: nl } }],
  [
    'the original, and the translation that is shown',
    english,
    'en',
    { original: { path: nl }, translation: { path: en } },
  ],
  ['the original where a translation is not shown', english, 'nl', { original: { path: nl } }],
] as const)('the record goes in %s', (_name, changes, language, expected) => {
  const { original, translation } = invitation(changes, language) ?? {};
  expect({ original, ...(translation && { translation }) }).toEqual(expected);
});

it('leads to the repository where one is set', () => {
  const repository = 'repository: { url: "https://git.example/stad", folder: content }\n';
  expect(invitation({ 'site.yaml': `${String(basic['site.yaml'])}${repository}` })?.original).toEqual({
    path: nl,
    editAddress: `https://git.example/stad/edit/main/content/${nl}`,
  });
});

it('is for those who have to do with the chapter and are members today, and for the editors', () => {
  const changes = {
    'companies/torenlicht.yaml': company('Torenlicht'),
    'companies/anker.yaml': company('Anker'),
    'companies/gast.yaml': company('Gast'),
    'companies/weg.yaml': company('Weg', 'left: 2026-01-01\n'),
    'companies/straks.yaml': company('Straks', 'joined: 2027-01-01\n'),
    'companies/buiten.yaml': company('Buiten'),
    'themes/energie/theme.yaml': theme('state: owned, company: kanaalcode, deputy: torenlicht'),
    'themes/energie/nl/opslag.mdx': chapter({
      authors: '[gast, weg, straks, kanaalcode]',
      reviews:
        '\n  - { date: 2025-01-01, by: weg, outcome: written }\n  - { date: 2026-11-01, by: anker, outcome: changed }',
    }),
  };
  const ids = invitation(changes)?.reviewers.map(({ id }) => id);
  expect(ids).toEqual(['kanaalcode', 'torenlicht', 'gast', 'anker', 'redactie']);
});

it.each([
  ['the first review', chapter({ reviews: null }), true],
  ['a later review', chapter(), false],
])('%s says whether the key is there', (_name, text, isFirst) => {
  expect(invitation({ 'themes/energie/nl/opslag.mdx': text })?.isFirst).toBe(isFirst);
});

it('is not there where nobody keeps the chapter', () => {
  expect(invitation({ 'themes/energie/theme.yaml': theme('state: retired, reason: { nl: Klaar. }') })).toBeUndefined();
});

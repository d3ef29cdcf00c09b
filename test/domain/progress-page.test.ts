import { expect, it } from 'vitest';
import { progressPage } from '../../src/domain/progress-page.ts';
import { chapter, readChanged, translation, type Files } from '../content-folder.ts';

const path = (chapters: string) =>
  `title: { nl: Week }\nsummary: { nl: De eerste week. }\ngroups:\n  - title: { nl: Dag 1 }\n    chapters: [${chapters}]\n`;
const asking = chapter({
  title: 'Meten',
  minutes: '7',
  objectives: '\n  - { id: a, text: meten }\n  - { id: b, text: noteren, task: Noteer de stand. }',
  questions: '\n  - { id: q, objective: a, kind: true-false, text: Meten is weten., answers: true, explanation: Ja. }',
  reviews:
    '\n  - { date: 2026-10-01, by: kanaalcode, outcome: written }\n  - { date: 2026-11-01, by: kanaalcode, outcome: confirmed }',
});
const files: Files = {
  'themes/energie/nl/meten.mdx': asking,
  'paths/week.yaml': path('energie/meten, energie/opslag'),
};
const page = (changes: Files = {}, language: 'nl' | 'en' = 'nl') =>
  progressPage(readChanged({ ...files, ...changes }).library, language);

it('lists every chapter once by theme, and again by path, in their own order', () => {
  const ids = (lists: ReturnType<typeof page>['themes']) =>
    lists.map(({ id, chapters }) => [id, chapters.map((each) => each.id)]);
  expect(ids(page().themes)).toEqual([['energie', ['energie/meten', 'energie/opslag']]]);
  expect(ids(page().paths)).toEqual([['week', ['energie/meten', 'energie/opslag']]]);
});

it('says of a chapter when its content last changed, how long it takes, and how much it asks', () => {
  expect(page().themes[0]?.chapters[0]).toMatchObject({ version: '2026-10-01', minutes: 7, asks: 2 });
  expect(page().themes[0]?.chapters[1]).toMatchObject({ version: '2026-11-01', minutes: 1, asks: 0 });
});

it('has the version of the original in the other language, and its own title', () => {
  const english = translation(asking, {
    title: 'Measuring',
    reviews: '\n  - { date: 2026-11-20, by: kanaalcode, outcome: written }',
  });
  expect(page({ 'themes/energie/en/meten.mdx': english }, 'en').themes[0]?.chapters[0]).toMatchObject({
    version: '2026-10-01',
    link: { title: { text: 'Measuring', language: 'en' }, address: '/en/themas/energie/meten/' },
  });
});

it.each([
  [
    'a chapter that was never reviewed has no version',
    { 'themes/energie/nl/meten.mdx': chapter({ reviews: null }) },
    { themes: [['meten', 'opslag 2026-11-01']], paths: [['meten', 'opslag 2026-11-01']] },
  ],
  [
    'a step that does not exist is no step',
    { 'paths/week.yaml': path('energie/weg, energie/meten') },
    { themes: [['meten 2026-10-01', 'opslag 2026-11-01']], paths: [['meten 2026-10-01']] },
  ],
  [
    'a path of which nothing exists is no path',
    { 'paths/week.yaml': path('energie/weg') },
    { themes: [['meten 2026-10-01', 'opslag 2026-11-01']], paths: [] },
  ],
  [
    'a theme without chapters is not listed',
    { 'themes/energie/nl/meten.mdx': null, 'themes/energie/nl/opslag.mdx': null },
    { themes: [], paths: [] },
  ],
] as [string, Files, object][])('%s', (_name, changes, expected) => {
  const { themes, paths } = page(changes);
  const shown = (lists: typeof themes) =>
    lists.map(({ chapters }) => chapters.map(({ id, version = '' }) => `${id.split('/')[1]} ${version}`.trim()));
  expect({ themes: shown(themes), paths: shown(paths) }).toEqual(expected);
});

it('belongs to a site and an edition', () => {
  expect(page()).toMatchObject({ site: 'netwerk/', edition: 'public' });
});

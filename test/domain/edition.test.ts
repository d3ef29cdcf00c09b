import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/content/read-library.ts';
import { pageLibrary } from '../../src/content/page-library.ts';
import { chapterPage } from '../../src/domain/chapter-page.ts';
import { editionOf, readEdition } from '../../src/domain/edition.ts';
import { writePage } from '../../src/domain/write-page.ts';
import { judge } from '../../src/rules/rules.ts';
import { basic, chapter, makeFolder, places, readChanged, today, translation, type Files } from '../content-folder.ts';
import { projectFolder } from '../scripts/process.ts';

const file = 'themes/energie/nl/opslag.mdx';
const english = 'themes/energie/en/opslag.mdx';
const secret = 'title: { nl: Stil }\nsummary: { nl: Stil. }\nownership: { state: seeking }\nvisibility: members\n';

describe('EDITION', () => {
  it.each([
    [undefined, 'public'],
    ['', 'public'],
    ['public', 'public'],
    ['members', 'members'],
  ])('%j is the edition %s', (given, expected) => {
    expect(readEdition({ EDITION: given })).toBe(expected);
  });

  it.each(['leden', 'Members', 'public ', 'members,public'])('%j is none, and it says which there are', (given) => {
    expect(() => readEdition({ EDITION: given })).toThrow(`\`${given}\`; EDITION can be public or members`);
  });
});

describe('who may read a chapter', () => {
  const members = { visibility: 'members' };
  it.each<[name: string, files: Files, isShown: boolean]>([
    ['nothing says otherwise', {}, true],
    ['it is for members', { [file]: chapter(members) }, false],
    [
      'its theme is',
      { 'themes/energie/theme.yaml': `${basic['themes/energie/theme.yaml'] as string}visibility: members\n` },
      false,
    ],
    ['its original is', { [file]: chapter(members), [english]: translation() }, false],
    ['its translation is', { [english]: translation(chapter(), members) }, false],
    ['its original cannot be read', { [file]: chapter({ visibility: 'ledn' }), [english]: translation() }, false],
    ['its theme cannot be read', { 'themes/energie/theme.yaml': 'visibility: ledn\n' }, false],
  ])('%s', (_name, files, isShown) => {
    const { library } = readChanged(files);
    const count = (edition: 'public' | 'members') => editionOf(library, edition).chapters.length;
    expect([count('public') > 0, count('members')]).toEqual([isShown, library.chapters.length]);
  });
});

describe('the public edition', () => {
  const fixtures = ['voorbeeldstad', 'voorbeeldstad-leden'].map((name) => ({
    folder: `${projectFolder}/test/fixtures/${name}`,
    name,
  }));
  const read = (roots: typeof fixtures) => readLibrary(roots, today).library;

  it('of a city with a members’ folder is exactly that of the city without it', () => {
    const both = pageLibrary(editionOf(read(fixtures), 'public'));
    expect(both).toEqual(pageLibrary(editionOf(read(fixtures.slice(0, 1)), 'public')));
    expect(both).not.toEqual(pageLibrary(editionOf(read(fixtures), 'members')));
  });

  it('has no theme for members in the list of the form, and no picture of it', () => {
    const { library } = readChanged({ 'themes/stil/theme.yaml': secret, 'themes/stil/images/a.png': 'x' });
    const shown = (edition: 'public' | 'members') => {
      const made = editionOf(library, edition);
      return [writePage(made, 'nl').themes.map(({ id }) => id), [...made.images]];
    };
    expect(shown('public')).toEqual([['energie'], []]);
    expect(shown('members')).toEqual([['energie', 'stil'], ['stil/a.png']]);
  });
});

describe('a company', () => {
  const private_ = 'version: 1\nname: { nl: B }\npublisher: netwerk\nlanguages: [nl]\n';
  const repository = (isPublic: boolean) => `repository: { url: https://git.example/a/b, public: ${isPublic} }\n`;
  const torenlicht = 'name: Torenlicht\nkind: company\nsummary: { nl: Beheert. }\n';
  const readBoth = (second: Files, first: Files = {}) =>
    readLibrary(
      [
        { folder: makeFolder({ ...basic, ...first }), name: 'content' },
        { folder: makeFolder({ 'companies/torenlicht.yaml': torenlicht, ...second }), name: 'leden' },
      ],
      today,
    );

  it.each<[name: string, second: Files, isShown: boolean]>([
    ['of a folder that says nothing', {}, false],
    ['of a private repository', { 'site.yaml': private_ + repository(false) }, false],
    ['of a public repository', { 'site.yaml': private_ + repository(true) }, true],
  ])('%s is shown: %#', (_name, second, isShown) => {
    const { library } = readBoth(second);
    expect(editionOf(library, 'public').companies.has('torenlicht')).toBe(isShown);
    expect(editionOf(library, 'members').companies.has('torenlicht')).toBe(true);
  });

  const owner = basic['themes/energie/theme.yaml'] as string;
  it.each<[name: string, first: Files, expected: [string, string][]]>([
    [
      'the author',
      { [file]: chapter({ authors: '[torenlicht]' }) },
      [['themes/energie/nl/opslag.mdx:4:11', 'chapter-hidden']],
    ],
    [
      'who reviewed',
      { [file]: chapter({ reviews: '\n  - { date: 2026-11-01, by: torenlicht, outcome: written }' }) },
      [['themes/energie/nl/opslag.mdx:6:29', 'chapter-hidden']],
    ],
    [
      'the deputy',
      { 'themes/energie/theme.yaml': owner.replace('deputy: netwerk', 'deputy: torenlicht') },
      [['themes/energie/theme.yaml:6:11', 'chapter-hidden']],
    ],
    [
      'a link',
      { [file]: chapter({}, '[a](../../../bedrijven/torenlicht/)\n') },
      [['themes/energie/nl/opslag.mdx:9:1', 'chapter-hidden']],
    ],
    [
      'near miss: the author of what is for members',
      { [file]: chapter({ authors: '[torenlicht]', visibility: 'members' }) },
      [],
    ],
  ])('that only members know is not named in public: %s', (_name, first, expected) => {
    const said = judge(readBoth({}, first)).filter(({ code }) => code === 'chapter-hidden');
    expect(places(said)).toEqual(expected);
  });
});

it('says of each chapter in the members’ edition whether it is public too, and in the public one nothing', () => {
  const { library } = readChanged({
    'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte', visibility: 'members' }),
  });
  const audience = (edition: 'public' | 'members', id: string) =>
    chapterPage(editionOf(library, edition), 'nl', id)?.audience;
  expect([audience('members', 'energie/opslag'), audience('members', 'energie/warmte')]).toEqual(['public', 'members']);
  expect(audience('public', 'energie/opslag')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { pathPrintPage, themePrintPage } from '../../src/domain/print-page.ts';
import { chapter, readChanged } from '../content-folder.ts';

const files = {
  'themes/energie/nl/opslag.mdx': chapter({ order: '2' }),
  'themes/energie/nl/warmte.mdx': chapter({
    title: 'Warmte',
    order: '1',
    reviews: '\n  - { date: 2026-10-01, by: kanaalcode, outcome: written }',
  }),
  'themes/water/theme.yaml': 'title: { nl: Water }\nsummary: { nl: Over water. }\nownership: { state: seeking }\n',
  'themes/water/nl/opslag.mdx': chapter({ title: 'Wateropslag' }),
  'themes/leeg/theme.yaml': 'title: { nl: Leeg }\nsummary: { nl: Nog niets. }\nownership: { state: seeking }\n',
  'paths/dag.yaml':
    'title: { nl: Dag 1 }\nsummary: { nl: Begin. }\ngroups:\n' +
    '  - { title: { nl: Eerst }, chapters: [water/opslag, energie/opslag] }\n' +
    '  - { title: { nl: Weg }, chapters: [water/weg] }\n' +
    '  - { title: { nl: Nog eens }, chapters: [water/opslag, energie/warmte] }\n',
};
const read = () => readChanged(files).library;
const anchors = (page: ReturnType<typeof themePrintPage>) =>
  page?.groups.map(({ title, chapters }) => [title?.text, ...chapters.map(({ anchor }) => anchor)]);

describe('a theme as a document', () => {
  it('has its chapters in their order, the newest version of them, and today', () => {
    const page = themePrintPage(read(), 'nl', 'energie');
    expect(anchors(page)).toEqual([[undefined, 'energie_warmte', 'energie_opslag']]);
    expect(page).toMatchObject({ version: '2026-11-01', made: '2026-11-24', back: { address: '/themas/energie/' } });
    expect(page?.themes.map(({ owner }) => owner.company?.title.text)).toEqual(['Kanaalcode']);
  });

  it('is none where there is nothing to print', () => {
    const library = read();
    expect(themePrintPage(library, 'nl', 'leeg')).toBeUndefined();
    expect(themePrintPage(library, 'nl', 'weg')).toBeUndefined();
  });
});

describe('a path as a document', () => {
  it('has each chapter once, in its order, with every theme and its owner', () => {
    const library = read();
    const [path] = library.paths;
    const page = path && pathPrintPage(library, 'nl', path);
    expect(anchors(page)).toEqual([
      ['Eerst', 'water_opslag', 'energie_opslag'],
      ['Nog eens', 'energie_warmte'],
    ]);
    expect(page?.themes.map(({ link, owner }) => [link.title.text, owner.state])).toEqual([
      ['Water', 'seeking'],
      ['Energie', 'owned'],
    ]);
    expect(page?.back.address).toBe('/leerpaden/dag/');
  });

  it('says in another language which language its words are in', () => {
    const library = read();
    const [path] = library.paths;
    const page = path && pathPrintPage(library, 'en', path);
    expect(page?.title).toEqual({ text: 'Dag 1', language: 'nl' });
    expect(page?.groups[0]?.chapters[0]?.chapter.isFallback).toBe(true);
  });
});

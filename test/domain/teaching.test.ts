import { describe, expect, it } from 'vitest';
import { homePage } from '../../src/domain/home-page.ts';
import { labelLines } from '../../src/domain/label-lines.ts';
import { teachingPicture } from '../../src/domain/teaching-picture.ts';
import { whoTeachesWhom } from '../../src/domain/teaching.ts';
import { chapter, readChanged, type Files } from '../content-folder.ts';

const company = (name: string, more = '') => `name: ${name}\nkind: company\nsummary: { nl: Doet iets. }\n${more}`;
const theme = (title: string, owner: string, order: number) =>
  `title: { nl: ${title} }\nsummary: { nl: Iets. }\nownership: { state: owned, company: ${owner} }\norder: ${order}\n`;
const companies: Files = {
  'companies/abel.yaml': company('Abel'),
  'companies/bies.yaml': company('Bies'),
  'companies/weg.yaml': company('Weg', 'left: 2026-06-01\n'),
};

/** Three themes: of Abel, of Bies, of Abel again; in the first others helped. */
const three: Files = {
  ...companies,
  'themes/energie/theme.yaml': null,
  'themes/energie/nl/opslag.mdx': null,
  'themes/een/theme.yaml': theme('Een', 'abel', 1),
  'themes/een/nl/x.mdx': chapter({
    authors: '[abel, weg, redactie]',
    reviews:
      '\n  - { date: 2026-02-01, by: abel, outcome: written }\n  - { date: 2026-03-01, by: weg, outcome: confirmed }\n  - { date: 2026-04-01, by: bies, outcome: changed }',
  }),
  'themes/twee/theme.yaml': theme('Twee', 'bies', 2),
  'themes/drie/theme.yaml': theme('Drie', 'abel', 3),
};

const taught = (changes: Files) => whoTeachesWhom(readChanged(changes).library, 'nl');

describe('who teaches whom', () => {
  it('has the owner of each theme, and who wrote or reviewed along, also after it left', () => {
    const helpers = taught(three).map(({ theme: { title }, owner, helpers: along }) => [
      title.text,
      owner.title.text,
      along.map(({ company: { title: name }, roles }) => `${name.text}: ${roles.join()}`),
    ]);
    expect(helpers).toEqual([
      ['Een', 'Abel', ['Weg: wrote,reviewed', 'Bies: reviewed']],
      ['Twee', 'Bies', []],
      ['Drie', 'Abel', []],
    ]);
  });

  it('names a few of many helpers and counts the others', () => {
    const names = Array.from({ length: 30 }, (_, index) => `hulp-${index}`);
    const [first] = taught({
      ...three,
      ...Object.fromEntries(names.map((name) => [`companies/${name}.yaml`, company(name)])),
      'themes/een/nl/x.mdx': chapter({ authors: `[${names.join()}]` }),
    });
    expect([first?.helpers.length, first?.others]).toEqual([3, 27]);
  });

  it('leaves out a theme whose owner has left', () => {
    expect(taught({ ...three, 'themes/twee/theme.yaml': theme('Twee', 'weg', 2) })).toHaveLength(2);
  });

  it.each([
    ['two owned themes', { ...three, 'themes/drie/theme.yaml': null }, 0],
    ['three', three, 3],
  ])('is on home from three owned themes on: %s', (_, changes, total) => {
    expect(homePage(readChanged(changes).library, 'nl').teaching.total).toBe(total);
  });
});

describe('the picture of who teaches whom', () => {
  it('has a line for each pair, for what asks most', () => {
    const picture = teachingPicture(taught(three));
    const at = (y: number, nodes: typeof picture.themes) => nodes.find((node) => node.y === y)?.lines.join();
    const lines = picture.ties.map(({ from, to, role }) =>
      [at(from, picture.companies), role, at(to, picture.themes)].join(' '),
    );
    expect(lines).toEqual([
      'Abel owner Een',
      'Weg wrote Een',
      'Bies reviewed Een',
      'Bies owner Twee',
      'Abel owner Drie',
    ]);
  });

  it('keeps themes in their order, puts companies near their themes, and all inside', () => {
    const picture = teachingPicture(taught(three));
    expect(picture.themes.map(({ lines }) => lines[0])).toEqual(['Een', 'Twee', 'Drie']);
    expect(picture.companies.map(({ lines }) => lines[0])).toEqual(['Weg', 'Bies', 'Abel']);
    for (const { y } of [...picture.themes, ...picture.companies]) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(picture.height);
    }
  });
});

it.each([
  ['Kanaalcode', ['Kanaalcode']],
  ['', ['']],
  ['Hogeschool Voorbeeld', ['Hogeschool', 'Voorbeeld']],
  ['Stichting tot nut van het algemeen', ['Stichting tot nut', 'van het algemeen']],
  ['Vereniging van alle bedrijven aan de kade', ['Vereniging van', 'alle bedrijven…']],
  ['Reservesleutelverantwoordelijke', ['Reservesleutelve…']],
  ['A'.repeat(80), ['AAAAAAAAAAAAAAAA…']],
  ['een ' + 'B'.repeat(80) + ' twee', ['een', 'BBBBBBBBBBBBBBB…']],
])('the name %s stands on at most two lines', (name, lines) => {
  expect(labelLines(name, 17)).toEqual(lines);
});

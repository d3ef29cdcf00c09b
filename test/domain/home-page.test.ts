import { describe, expect, it } from 'vitest';
import { homePage, type HomePage } from '../../src/domain/home-page.ts';
import { chapter, readChanged, type Files } from '../content-folder.ts';

const home = (changes: Files = {}, language: 'nl' | 'en' = 'nl'): HomePage =>
  homePage(readChanged(changes).library, language);

const many = (number: number, file: (id: string, index: number) => [path: string, text: string]): Files =>
  Object.fromEntries(Array.from({ length: number }, (_, index) => file(`nummer-${index + 1}`, index)));

const themeFile = (ownership: string, title = 'Thema') =>
  `title: { nl: ${title} }\nsummary: { nl: Over iets. }\nownership: ${ownership}\n`;
const companyFile = (name: string) => `name: ${name}\nkind: company\nsummary: { nl: Doet iets. }\n`;
const page = (title: string) =>
  `---\ntitle: ${title}\ndescription: Waarover het gaat.\nchecked: 2026-11-01\n---\n\nTekst.\n`;
const nothing: Files = { 'themes/energie/theme.yaml': null, 'themes/energie/nl/opslag.mdx': null };

describe('the doors of home', () => {
  it.each<[string, Files, string[]]>([
    ['no path and no page for students', {}, ['/themas/', '/handboek/thema-op-je-nemen/', '/bedrijven/']],
    [
      'both',
      {
        'paths/eerste-dag.yaml':
          'title: { nl: Eerste dag }\nsummary: { nl: Begin. }\ngroups:\n  - title: { nl: Vandaag }\n    chapters: [energie/opslag]\n',
        'pages/nl/studenten.mdx': page('Voor studenten'),
      },
      ['/leerpaden/', '/handboek/thema-op-je-nemen/', '/studenten/', '/bedrijven/'],
    ],
  ])('lead on with %s', (_, changes, addresses) => {
    expect(home(changes).doors.map(({ address }) => address)).toEqual(addresses);
  });

  it('lead to pages in the language of the page', () => {
    expect(home({}, 'en').doors[0]?.address).toBe('/en/themas/');
  });
});

describe('home shows some and counts all', () => {
  const ids = ({ shown }: { shown: readonly { id: string }[] }) => shown.map(({ id }) => id);

  it('of fifty themes, the retired last', () => {
    const themes = many(50, (id, index) => [
      `themes/${id}/theme.yaml`,
      themeFile(index < 2 ? '{ state: retired, reason: { nl: Klaar. } }' : '{ state: seeking }') + `order: ${index}\n`,
    ]);
    const { themes: choice, seeking } = home({ ...nothing, ...themes });
    expect(ids(choice)).toEqual([3, 4, 5, 6, 7, 8].map((number) => `nummer-${number}`));
    expect([choice.total, seeking]).toEqual([50, 48]);
  });

  it('of three hundred companies, those with a theme first and then by name', () => {
    const companies = many(300, (id, index) => [
      `companies/${id}.yaml`,
      companyFile(`A ${String(index).padStart(3, '0')}`),
    ]);
    const { companies: choice } = home(companies);
    expect(ids(choice).slice(0, 3)).toEqual(['kanaalcode', 'nummer-1', 'nummer-2']);
    expect([choice.shown.length, choice.total]).toEqual([6, 302]);
  });

  it('of nothing, nothing', () => {
    const empty = home(nothing);
    expect([empty.themes, empty.paths, empty.seeking, empty.minutes]).toEqual([
      { shown: [], total: 0 },
      { shown: [], total: 0 },
      0,
      0,
    ]);
    expect([empty.news, empty.join, empty.emergency, empty.beginning]).toEqual([
      { written: [], reviewed: [] },
      { reviewMonths: 12, keptUp: 0 },
      undefined,
      undefined,
    ]);
  });
});

describe('the beginning', () => {
  const beginning = (slug: string): Files => ({
    'site.yaml': `version: 1\nname: { nl: Stad }\npublisher: netwerk\nlanguages: [nl, en]\nbeginning:\n  title: { nl: Begin, en: Beginning }\n  text: { nl: Ooit. }\n  source: { nl: Interview }\n  page: ${slug}\n`,
    'pages/nl/over.mdx': page('Over ons'),
  });

  it('is told in the language of the page where it can be, and leads on', () => {
    expect(home(beginning('over'), 'en').beginning).toMatchObject({
      title: { text: 'Beginning', language: 'en' },
      text: { text: 'Ooit.', language: 'nl' },
      page: { address: '/en/over/', title: { text: 'Over ons', language: 'nl' } },
    });
  });

  it('that leads to a page which is not there is an error, and has no link', () => {
    const read = readChanged(beginning('oveer'));
    expect(read.all.map(({ code, position }) => [code, position?.line])).toContainEqual(['page-unknown', 9]);
    expect(homePage(read.library, 'nl').beginning?.page).toBeUndefined();
  });
});

describe('what a theme asks', () => {
  it('counts what is kept up without what was retired', () => {
    const retired = themeFile('{ state: retired, reason: { nl: Klaar. } }');
    expect(home({ 'themes/oud/theme.yaml': retired, 'themes/oud/nl/fax.mdx': chapter() }).join.keptUp).toBe(1);
  });

  const theme = (id: string, chapters: number): Files => ({
    [`themes/${id}/theme.yaml`]: themeFile('{ state: seeking }'),
    ...many(chapters, (slug) => [`themes/${id}/nl/${slug}.mdx`, chapter()]),
  });

  it.each<[string, Files, HomePage['join']['waiting']]>([
    ['no theme seeks', {}, undefined],
    ['one seeks but is empty', theme('leeg', 0), undefined],
    ['one seeks', theme('een', 4), { chapters: { least: 4, most: 4 }, hoursAYear: { least: 2, most: 2 } }],
    [
      'two seek',
      { ...theme('een', 1), ...theme('twee', 12) },
      { chapters: { least: 1, most: 12 }, hoursAYear: { least: 1, most: 6 } },
    ],
  ])('is counted where %s', (_, changes, waiting) => {
    expect(home(changes).join.waiting).toEqual(waiting);
  });
});

import { describe, expect, it } from 'vitest';
import { makeLibrary, type Library } from '../../src/domain/library.ts';
import { judge } from '../../src/rules/rules.ts';
import { basic, chapter, expectFindings, readChanged, today, type Files } from '../content-folder.ts';

const theme = (ownership: string, more = '') =>
  `title: { nl: Energie }\nsummary: { nl: Over energie. }\nownership: ${ownership}\n${more}`;
const review = (date: string, by = 'redactie') => `\n  - { date: ${date}, by: ${by}, outcome: written }`;
const company = (more = '') => `name: Torenlicht\nkind: company\nsummary: { nl: Beheert. }\n${more}`;

const themeFile = 'themes/energie/theme.yaml';
const chapterFile = 'themes/energie/nl/opslag.mdx';

type Case = [name: string, files: Files, expected: [place: string, code: string][]];

/** Each rule with what fires it and a near miss that does not. */
const cases: Record<string, Case[]> = {
  'company-unknown': [
    [
      'an owner',
      { [themeFile]: theme('{ state: owned, company: kanaalcod }') },
      [[`${themeFile}:3:37`, 'company-unknown']],
    ],
    [
      'a deputy',
      { [themeFile]: theme('{ state: seeking, deputy: kanaalcod }') },
      [[`${themeFile}:3:38`, 'company-unknown']],
    ],
    ['an author', { [chapterFile]: chapter({ authors: '[kanaalcod]' }) }, [[`${chapterFile}:4:11`, 'company-unknown']]],
    [
      'a reviewer',
      { [chapterFile]: chapter({ reviews: review('2026-11-01', 'wie') }) },
      [[`${chapterFile}:6:29`, 'company-unknown']],
    ],
    ['a guest', { [chapterFile]: chapter({ guest: 'wie' }) }, [[`${chapterFile}:7:8`, 'company-unknown']]],
    [
      'the editors as an owner',
      { [themeFile]: theme('{ state: owned, company: redactie }') },
      [[`${themeFile}:3:37`, 'company-unknown']],
    ],
    ['the publisher', { 'companies/netwerk.yaml': null }, [['site.yaml:3:12', 'company-unknown']]],
    ['near miss: the editors as an author', { [chapterFile]: chapter({ authors: '[redactie, kanaalcode]' }) }, []],
    [
      'near miss: a company that could not be read',
      { 'companies/netwerk.yaml': 'x' },
      [['companies/netwerk.yaml:1:1', 'yaml-shape']],
    ],
  ],
  'owner-required': [
    ['owned', { [themeFile]: theme('{ state: owned }') }, [[`${themeFile}:3:21`, 'owner-required']]],
    ['proposed', { [themeFile]: theme('{ state: proposed }') }, [[`${themeFile}:3:21`, 'owner-required']]],
    ['near miss: seeking', { [themeFile]: theme('{ state: seeking }') }, []],
  ],
  'owner-superfluous': [
    [
      'seeking',
      { [themeFile]: theme('{ state: seeking, company: kanaalcode }') },
      [[`${themeFile}:3:39`, 'owner-superfluous']],
    ],
    ['near miss: proposed', { [themeFile]: theme('{ state: proposed, company: kanaalcode }') }, []],
  ],
  'reason-required': [
    ['retired', { [themeFile]: theme('{ state: retired }') }, [[`${themeFile}:3:21`, 'reason-required']]],
    ['near miss: with a reason', { [themeFile]: theme('{ state: retired, reason: { nl: Voorbij. } }') }, []],
  ],
  'state-missing': [
    [
      'no ownership',
      { [themeFile]: 'title: { nl: E }\nsummary: { nl: E. }\n' },
      [[`${themeFile}:1:1`, 'state-missing']],
    ],
    ['no state', { [themeFile]: theme('{ company: kanaalcode }') }, [[`${themeFile}:3:12`, 'state-missing']]],
    [
      'near miss: an unknown state',
      { [themeFile]: theme('{ state: onwed }') },
      [[`${themeFile}:3:21`, 'value-unknown']],
    ],
  ],
  'owner-departed': [
    [
      'with a deputy',
      {
        [themeFile]: theme('{ state: owned, company: kanaalcode, deputy: torenlicht }'),
        'companies/kanaalcode.yaml': `${basic['companies/kanaalcode.yaml']}left: 2026-09-01\n`,
        'companies/torenlicht.yaml': company(),
      },
      [[`${themeFile}:3:37`, 'owner-departed']],
    ],
    [
      'without one',
      { 'companies/kanaalcode.yaml': `${basic['companies/kanaalcode.yaml']}left: 2026-11-24\n` },
      [[`${themeFile}:5:12`, 'owner-departed']],
    ],
    [
      'near miss: it leaves tomorrow',
      { 'companies/kanaalcode.yaml': `${basic['companies/kanaalcode.yaml']}left: 2026-11-25\n` },
      [],
    ],
  ],
  'review-future': [
    [
      'tomorrow',
      { [chapterFile]: chapter({ reviews: review('2026-11-25') }) },
      [[`${chapterFile}:6:13`, 'review-future']],
    ],
    ['near miss: today', { [chapterFile]: chapter({ reviews: review(today) }) }, []],
  ],
  'review-due': [
    [
      'after a year',
      { [chapterFile]: chapter({ reviews: review('2025-11-23') }) },
      [[`${chapterFile}:6:3`, 'review-due']],
    ],
    ['near miss: after half a year', { [chapterFile]: chapter({ reviews: review('2026-05-24') }) }, []],
    [
      'near miss: a theme with a longer period',
      {
        [chapterFile]: chapter({ reviews: review('2025-11-23') }),
        [themeFile]: theme('{ state: seeking }', 'reviewMonths: 24\n'),
      },
      [],
    ],
    [
      'near miss: a retired theme',
      {
        [chapterFile]: chapter({ reviews: review('2020-01-01') }),
        [themeFile]: theme('{ state: retired, reason: { nl: Voorbij. } }'),
      },
      [],
    ],
    ['near miss: a translation', { 'themes/energie/en/opslag.mdx': chapter({ reviews: review('2020-01-01') }) }, []],
  ],
  'review-missing': [
    ['no key', { [chapterFile]: chapter({ reviews: null }) }, [[`${chapterFile}:2:1`, 'review-missing']]],
    ['an empty list', { [chapterFile]: chapter({ reviews: '[]' }) }, [[`${chapterFile}:5:10`, 'review-missing']]],
    ['near miss: one review', { [chapterFile]: chapter() }, []],
  ],
  'theme-missing': [
    [
      'once a folder',
      { 'themes/zon/nl/a.mdx': chapter({ title: 'A' }), 'themes/zon/nl/b.mdx': chapter({ title: 'B' }) },
      [['themes/zon/nl/a.mdx', 'theme-missing']],
    ],
    [
      'near miss: a theme.yaml that could not be read',
      { 'themes/zon/theme.yaml': 'x', 'themes/zon/nl/a.mdx': chapter() },
      [['themes/zon/theme.yaml:1:1', 'yaml-shape']],
    ],
  ],
  'language-unused': [
    [
      'once a folder',
      {
        'site.yaml': 'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl]\n',
        'themes/energie/en/opslag.mdx': chapter(),
        'themes/energie/en/warmte.mdx': chapter(),
      },
      [['themes/energie/en/opslag.mdx', 'language-unused']],
    ],
    ['near miss: a language of the site', { 'themes/energie/en/opslag.mdx': chapter() }, []],
  ],
  'original-missing': [
    [
      'a translation alone',
      { 'themes/energie/en/warmte.mdx': chapter() },
      [['themes/energie/en/warmte.mdx', 'original-missing']],
    ],
    ['near miss: with its original', { 'themes/energie/en/opslag.mdx': chapter() }, []],
    [
      'near miss: an original that could not be read',
      { 'themes/energie/nl/warmte.mdx': 'x', 'themes/energie/en/warmte.mdx': chapter() },
      [['themes/energie/nl/warmte.mdx:1:1', 'frontmatter-missing']],
    ],
  ],
  'address-duplicate': [
    [
      'an alias that is a living page',
      { 'themes/energie/nl/warmte.mdx': chapter({ aliases: '[energie/opslag]' }) },
      [['themes/energie/nl/warmte.mdx:7:11', 'address-duplicate']],
    ],
    [
      'an alias twice',
      {
        'themes/energie/nl/warmte.mdx': chapter({ aliases: '[energie/oud]' }),
        'themes/energie/nl/zon.mdx': chapter({ aliases: '[energie/oud]' }),
      },
      [['themes/energie/nl/zon.mdx:7:11', 'address-duplicate']],
    ],
    [
      'an alias of itself',
      { [chapterFile]: chapter({ aliases: '[energie/opslag]' }) },
      [[`${chapterFile}:7:11`, 'address-duplicate']],
    ],
    [
      'near miss: the translation repeats the alias',
      {
        [chapterFile]: chapter({ aliases: '[energie/oud]' }),
        'themes/energie/en/opslag.mdx': chapter({ aliases: '[energie/oud]' }),
      },
      [],
    ],
  ],
  'chapter-unknown': [
    [
      'presumed',
      { [chapterFile]: chapter({ presumes: '[energie/opslga]' }) },
      [[`${chapterFile}:7:12`, 'chapter-unknown']],
    ],
    [
      'linked',
      { [chapterFile]: chapter({}, 'Zie [hier](../warmte/).\n') },
      [[`${chapterFile}:9:5`, 'chapter-unknown']],
    ],
    ['near miss: linked with an anchor', { [chapterFile]: chapter({}, 'Zie [hier](../opslag/#kop).\n') }, []],
    [
      'near miss: linked by an old address',
      { [chapterFile]: chapter({ aliases: '[energie/oud]' }, 'Zie [hier](../oud/).\n') },
      [],
    ],
  ],
  'theme-unknown': [
    [
      'presumed',
      { [chapterFile]: chapter({ presumes: '[enregie/opslag]' }) },
      [[`${chapterFile}:7:12`, 'theme-unknown']],
    ],
    ['linked', { [chapterFile]: chapter({}, '[a](../../zon/opslag/)\n') }, [[`${chapterFile}:9:1`, 'theme-unknown']]],
    [
      'near miss: linked to a theme that is there',
      { [chapterFile]: chapter({}, '[a](../../energie/) [b](../)\n') },
      [],
    ],
  ],
  'page-unknown': [
    ['a file', { [chapterFile]: chapter({}, '[a](./opslag.mdx)\n') }, [[`${chapterFile}:9:1`, 'page-unknown']]],
    [
      'no slash at the end',
      { [chapterFile]: chapter({}, '[a](../opslag)\n') },
      [[`${chapterFile}:9:1`, 'page-unknown']],
    ],
    [
      'an unknown room',
      { [chapterFile]: chapter({}, '[a](../../../winkel/)\n') },
      [[`${chapterFile}:9:1`, 'page-unknown']],
    ],
    [
      'near miss: a company and the handbook',
      { [chapterFile]: chapter({}, '[a](../../../bedrijven/kanaalcode/) [b](../../../handboek/)\n') },
      [],
    ],
    ['near miss: an anchor on the page', { [chapterFile]: chapter({}, '## Kop\n\n[a](#kop)\n') }, []],
  ],
  'page-unknown, further': [
    [
      'one level too deep',
      { [chapterFile]: chapter({}, '[a](../../energie/opslag/meer/)\n') },
      [[`${chapterFile}:9:1`, 'page-unknown']],
    ],
    [
      'a handbook page that is not there',
      { [chapterFile]: chapter({}, '[a](../../../handboek/weg/)\n') },
      [[`${chapterFile}:9:1`, 'page-unknown']],
    ],
    ['near miss: rules', { [chapterFile]: chapter({}, '[a](../../../handboek/regels/datums/#review-due)\n') }, []],
  ],
  'company-unknown, linked': [
    [
      'not there',
      { [chapterFile]: chapter({}, '[a](../../../bedrijven/kanaalcod/)\n') },
      [[`${chapterFile}:9:1`, 'company-unknown']],
    ],
  ],
  'link-absolute': [
    [
      'within the site',
      { [chapterFile]: chapter({}, '[a](/themas/energie/opslag/)\n') },
      [[`${chapterFile}:9:1`, 'link-absolute']],
    ],
    ['near miss: another site', { [chapterFile]: chapter({}, '[a](https://a.example/themas/)\n') }, []],
  ],
  'objective-unknown': [
    [
      'a question of no objective',
      {
        [chapterFile]: chapter({
          objectives: '[{ id: kiezen, text: kiezen }]',
          questions: '\n  - { id: a, objective: kiezn, kind: true-false, text: A?, answers: true, explanation: Ja. }',
        }),
      },
      [[`${chapterFile}:9:25`, 'objective-unknown']],
    ],
    [
      'near miss: its own objective',
      {
        [chapterFile]: chapter({
          objectives: '[{ id: kiezen, text: kiezen }]',
          questions: '\n  - { id: a, objective: kiezen, kind: true-false, text: A?, answers: true, explanation: Ja. }',
        }),
      },
      [],
    ],
  ],
  'image-outside': [
    [
      'another site',
      { [chapterFile]: chapter({}, '![a](https://a.example/a.png)\n') },
      [[`${chapterFile}:9:1`, 'image-outside']],
    ],
    ['a module', { [chapterFile]: chapter({}, '![a](../a.mjs)\n') }, [[`${chapterFile}:9:1`, 'image-outside']]],
    [
      'another folder, hidden',
      { [chapterFile]: chapter({}, '![a](../images/..%2Fa.png)\n') },
      [[`${chapterFile}:9:1`, 'image-outside']],
    ],
    [
      'a query',
      { [chapterFile]: chapter({}, '![a](../images/a.png?raw)\n'), 'themes/energie/images/a.png': 'x' },
      [[`${chapterFile}:9:1`, 'image-outside']],
    ],
  ],
  'image-outside, by the name of a definition': [
    [
      'another site',
      { [chapterFile]: chapter({}, '![a][r]\n\n[r]: https://a.example/a.png\n') },
      [[`${chapterFile}:9:1`, 'image-outside']],
    ],
    ['near miss: a link by name', { [chapterFile]: chapter({}, '[a][r]\n\n[r]: https://a.example/\n') }, []],
    [
      'near miss: a picture of the theme',
      { [chapterFile]: chapter({}, '![a][r]\n\n[r]: ../images/a.png\n'), 'themes/energie/images/a.png': 'x' },
      [],
    ],
  ],
  'image-unknown': [
    ['not there', { [chapterFile]: chapter({}, '![a](../images/a.png)\n') }, [[`${chapterFile}:9:1`, 'image-unknown']]],
    [
      'near miss: there',
      { [chapterFile]: chapter({}, '![a](../images/a.png)\n'), 'themes/energie/images/a.png': 'x' },
      [],
    ],
  ],
  'chapter-hidden': [
    [
      'linked from a public chapter',
      {
        [chapterFile]: chapter({}, '[a](../warmte/)\n'),
        'themes/energie/nl/warmte.mdx': chapter({ visibility: 'members' }),
      },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'presumed, and hidden by its translation',
      {
        [chapterFile]: chapter({ presumes: '[energie/warmte]' }),
        'themes/energie/nl/warmte.mdx': chapter(),
        'themes/energie/en/warmte.mdx': chapter({ visibility: 'members' }),
      },
      [[`${chapterFile}:7:12`, 'chapter-hidden']],
    ],
    [
      'in a hidden theme',
      {
        [chapterFile]: chapter({}, '[a](../../geheim/warmte/)\n'),
        'themes/geheim/theme.yaml': theme('{ state: seeking }', 'visibility: members\n'),
        'themes/geheim/nl/warmte.mdx': chapter(),
      },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'a hidden theme itself',
      {
        [chapterFile]: chapter({}, '[a](../../geheim/)\n'),
        'themes/geheim/theme.yaml': theme('{ state: seeking }', 'visibility: members\n'),
      },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'by an old address',
      {
        [chapterFile]: chapter({}, '[a](../oud/)\n'),
        'themes/energie/nl/warmte.mdx': chapter({ visibility: 'members', aliases: '[energie/oud]' }),
      },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'near miss: between members',
      {
        [chapterFile]: chapter({ visibility: 'members' }, '[a](../warmte/)\n'),
        'themes/energie/nl/warmte.mdx': chapter({ visibility: 'members' }),
      },
      [],
    ],
  ],
  'language-missing': [
    [
      'a theme',
      { [themeFile]: 'title: { en: E }\nsummary: { nl: E. }\nownership: { state: seeking }\n' },
      [[`${themeFile}:1:1`, 'language-missing']],
    ],
    [
      'a company',
      { 'companies/kanaalcode.yaml': 'name: K\nkind: company\nsummary: { en: Builds. }\n' },
      [['companies/kanaalcode.yaml:3:1', 'language-missing']],
    ],
    [
      'the site',
      { 'site.yaml': 'version: 1\nname: { en: V }\npublisher: netwerk\nlanguages: [nl]\n' },
      [['site.yaml:2:1', 'language-missing']],
    ],
    [
      'near miss: the second language',
      { [themeFile]: 'title: { nl: E }\nsummary: { nl: E. }\nownership: { state: seeking }\n' },
      [],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_code, table) => {
  it.each(table)('%s', (_name, files, expected) => {
    expectFindings(files, expected);
  });
});

describe('without positions', () => {
  it.each(Object.entries(cases).flatMap(([code, table]) => table.map((row) => [code, ...row] as const)))(
    '%s, %s: the same findings by path',
    (_code, _name, files) => {
      const { library, findings, all } = readChanged(files);
      const bare = judge({ library: withoutPositions(library), findings });
      const strip = (list: typeof all) => list.map(({ code, path }) => `${path} ${code}`);
      expect(strip(bare)).toEqual(strip(all));
    },
  );
});

function withoutPositions(library: Library): Library {
  const bare = <Entry extends { origin: { path: string } }>(entry: Entry) => ({
    ...entry,
    origin: { path: entry.origin.path },
  });
  const { today: day, site, companies, themes, chapters, images, unreadable } = library;
  return makeLibrary({
    today: day,
    site: bare(site),
    companies: [...companies.values()].map(bare),
    themes: [...themes.values()].map(bare),
    chapters: chapters.map(bare),
    images,
    unreadable,
  });
}

import { expect, it } from 'vitest';
import { editionOf } from '../../src/domain/edition.ts';
import { ownPathPage } from '../../src/domain/own-path-page.ts';
import { chapter, readChanged, translation, type Files } from '../content-folder.ts';

const opslag = chapter({ minutes: '7' }, 'Bel. <BijOns id="meldpunt" />\n\n<BijOns id="meldpunt" />\n');
const files: Files = {
  'slots.yaml':
    'slots:\n' +
    ['meldpunt', 'avond', 'buddy', 'niemand']
      .map((id) => `  - id: ${id}\n    question: { nl: 'Wie, ${id}?' }\n    example: { nl: de balie }\n`)
      .join(''),
  'pages/nl/nood.mdx':
    '---\ntitle: Nood\ndescription: Wat je doet.\norder: 5\nchecked: 2026-11-02\n---\n\n<BijOns id="avond" />\n',
  'themes/energie/nl/opslag.mdx': opslag,
  'themes/energie/en/opslag.mdx': translation(opslag, { title: 'Storage' }),
  'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte', presumes: '[energie/opslag, oud/fax]' }),
  'themes/energie/nl/geheim.mdx': chapter({ title: 'Geheim', visibility: 'members' }, 'Wie? <BijOns id="buddy" />\n'),
  'themes/oud/theme.yaml':
    'title: { nl: Oud }\nsummary: { nl: Oud. }\nownership: { state: retired, reason: { nl: Klaar. } }\n',
  'themes/oud/nl/fax.mdx': chapter({ title: 'Fax' }),
  'themes/leeg/theme.yaml': 'title: { nl: Leeg }\nsummary: { nl: Leeg. }\nownership: { state: seeking }\n',
  'paths/week.yaml':
    'title: { nl: Week }\nsummary: { nl: Week. }\ngroups:\n  - title: { nl: Dag 1 }\n    chapters: [energie/opslag, energie/warmte]\n',
};
const read = () => readChanged(files).library;
const open = (language: 'nl' | 'en' = 'nl') => ownPathPage(editionOf(read(), 'public'), language);

it('offers the chapters of themes that somebody keeps up, with what they take and presume', () => {
  const page = open();
  expect(page.themes.map(({ id, chapters }) => [id, chapters.map((each) => each.id)])).toEqual([
    ['energie', ['energie/opslag', 'energie/warmte']],
  ]);
  const [opslagRow, warmteRow] = page.themes[0]?.chapters ?? [];
  expect(opslagRow).toMatchObject({ minutes: 7, version: '2026-11-01', presumes: [], slots: ['meldpunt'] });
  // What is retired cannot be chosen, so it is not asked for either.
  expect(warmteRow?.presumes).toEqual(['energie/opslag']);
});

it('asks the slots that stand somewhere in this edition, and says which are everybody’s', () => {
  expect(open().slots.map(({ id, isEverybodys }) => [id, isEverybodys])).toEqual([
    ['meldpunt', false],
    ['avond', true],
  ]);
  const members = ownPathPage(editionOf(read(), 'members'), 'nl');
  expect(members.slots.map(({ id }) => id)).toEqual(['meldpunt', 'avond', 'buddy']);
});

it('begins from the learning paths, in the language of the page where they have it', () => {
  expect(open().paths).toEqual([
    {
      id: 'week',
      title: { text: 'Week', language: 'nl' },
      groups: [{ title: 'Dag 1', chapters: ['energie/opslag', 'energie/warmte'] }],
    },
  ]);
  const english = open('en').themes[0]?.chapters.map(({ link }) => [link.title.text, link.address]);
  expect(english).toEqual([
    ['Storage', '/en/themas/energie/opslag/'],
    ['Warmte', '/en/themas/energie/warmte/'],
  ]);
});

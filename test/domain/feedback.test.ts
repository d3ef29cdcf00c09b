import { describe, expect, it } from 'vitest';
import { askPage } from '../../src/domain/ask-page.ts';
import { chapterPage } from '../../src/domain/chapter-page.ts';
import { editionOf } from '../../src/domain/edition.ts';
import { emergencyLink } from '../../src/domain/city-page-view.ts';
import { pageLibrary } from '../../src/content/page-library.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import type { Library } from '../../src/domain/library.ts';
import { basic, chapter, makeFolder, readChanged, today, type Files } from '../content-folder.ts';

const company = (name: string, more = '') => `name: ${name}\nkind: company\nsummary: { nl: Een bedrijf. }\n${more}`;
const network = (contact: string) => ({
  'companies/netwerk.yaml': `name: Netwerk\nkind: network\nsummary: { nl: N. }\ncontact: ${contact}\n`,
});
const owned = (ownership: string) => ({
  'themes/energie/theme.yaml': `title: { nl: Energie }\nsummary: { nl: E. }\nownership: { ${ownership} }\n`,
});
const repository = (more = '') => `repository: { url: "https://git.example/stad/", folder: content${more} }\n`;
const inRepository = (more = '') => ({ 'site.yaml': `${String(basic['site.yaml'])}${repository(more)}` });

/** Where a remark about the basic chapter goes. */
const target = (changes: Files) => chapterPage(readChanged(changes).library, 'nl', 'energie/opslag')?.feedback;

describe('a remark about a chapter is for', () => {
  const withMail = { 'companies/kanaalcode.yaml': company('Kanaalcode', 'contact: kennis@kanaalcode.example\n') };
  const toOwner = { to: 'Kanaalcode', contact: { name: 'Kanaalcode', mail: 'kennis@kanaalcode.example' } };
  const publisher = network('kennis@netwerk.example');
  const toPublisher = { to: 'Netwerk', contact: { name: 'Netwerk', mail: 'kennis@netwerk.example' } };

  it.each([
    ['its owner', withMail, toOwner],
    [
      'its owner, by the page that the owner named',
      { 'companies/kanaalcode.yaml': company('Kanaalcode', 'contact: https://kanaalcode.example/@kennis\n') },
      { to: 'Kanaalcode', contact: { name: 'Kanaalcode', page: 'https://kanaalcode.example/@kennis' } },
    ],
    [
      'its owner, through the publisher where the owner said nothing',
      publisher,
      { to: 'Kanaalcode', contact: toPublisher.contact },
    ],
    ['its owner, by hand where nobody said anything', {}, { to: 'Kanaalcode' }],
    ['the publisher where nobody owns it', { ...withMail, ...publisher, ...owned('state: seeking') }, toPublisher],
    [
      'the publisher where an owner is only proposed',
      { ...withMail, ...publisher, ...owned('state: proposed, company: kanaalcode') },
      toPublisher,
    ],
    [
      'the publisher where it was retired',
      { ...withMail, ...publisher, ...owned('state: retired, company: kanaalcode, reason: { nl: Klaar. }') },
      toPublisher,
    ],
    [
      'the publisher where the owner left',
      {
        'companies/kanaalcode.yaml': company('Kanaalcode', 'contact: kennis@kanaalcode.example\nleft: 2026-01-01\n'),
        ...publisher,
        ...owned('state: owned, company: kanaalcode'),
      },
      toPublisher,
    ],
    [
      'the publisher where the owner is no member yet',
      {
        'companies/kanaalcode.yaml': company('Kanaalcode', 'contact: kennis@kanaalcode.example\njoined: 2027-01-01\n'),
        ...publisher,
        ...owned('state: owned, company: kanaalcode'),
      },
      toPublisher,
    ],
    [
      'the deputy where the owner left',
      {
        ...withMail,
        'companies/anker.yaml': company('Anker', 'left: 2026-01-01\n'),
        ...owned('state: owned, company: anker, deputy: kanaalcode'),
      },
      toOwner,
    ],
  ] as const)('%s', (_name, changes, expected) => {
    const { to, ...others } = target(changes) ?? {};
    expect({ to: to?.title.text, ...others }).toEqual(expected);
  });
});

describe('an issue', () => {
  it('begins in the repository of the text', () => {
    expect(target(inRepository())?.issue).toEqual({ address: 'https://git.example/stad/issues/new', isPublic: true });
  });

  it.each([
    ['no repository is set', {}],
    ['readers cannot see the repository', inRepository(', public: false')],
  ])('is not offered where %s', (_name, changes) => {
    expect(target(changes)).not.toHaveProperty('issue');
  });

  describe("about a members' chapter", () => {
    const members = (site: string): Files => ({
      'site.yaml': `version: 1\nname: { nl: Leden }\npublisher: netwerk\nlanguages: [nl, en]\n${site}`,
      'themes/energie/nl/tarieven.mdx': chapter({ title: 'Tarieven', visibility: 'members' }),
    });
    const closed = 'repository: { url: "https://git.example/leden", public: false }\n';
    const read = (site: string): Library => {
      const roots = [makeFolder({ ...basic, ...inRepository() }), makeFolder(members(site))];
      const named = roots.map((folder, index) => ({ folder, name: `content${index}` }));
      return editionOf(readLibrary(named, today).library, 'members');
    };

    it.each([
      [
        "begins in the members' own repository",
        closed,
        { address: 'https://git.example/leden/issues/new', isPublic: false },
      ],
      ['is not offered in a public one where they named none', '', undefined],
    ])('%s', (_name, site, expected) => {
      const library = pageLibrary(read(site));
      expect(chapterPage(library, 'nl', 'energie/tarieven')?.feedback.issue).toEqual(expected);
      expect(chapterPage(library, 'nl', 'energie/opslag')?.feedback.issue?.address).toBe(
        'https://git.example/stad/issues/new',
      );
    });
  });
});

describe('a question', () => {
  it('goes to who keeps its theme, and else to the publisher; not to a theme that nobody keeps', () => {
    const { library } = readChanged({
      ...inRepository(),
      'themes/oud/theme.yaml':
        'title: { nl: Oud }\nsummary: { nl: O. }\nownership: { state: retired, reason: { nl: Op. } }\n',
      'themes/vrij/theme.yaml': 'title: { nl: Vrij }\nsummary: { nl: V. }\nownership: { state: seeking }\n',
    });
    const page = askPage(pageLibrary(editionOf(library, 'public')), 'en');
    expect(page.themes.map(({ id, target: { to } }) => [id, to.title.text])).toEqual([
      ['energie', 'Kanaalcode'],
      ['vrij', 'Netwerk Voorbeeldstad'],
    ]);
    expect([page.target, ...page.themes.map((theme) => theme.target)].map(({ issue }) => issue?.isPublic)).toEqual([
      true,
      true,
      true,
    ]);
    expect(page.target.to).toMatchObject({
      title: { text: 'Netwerk Voorbeeldstad' },
      address: '/en/bedrijven/netwerk/',
    });
  });
});

describe('the emergency card', () => {
  const card = '---\ntitle: Nood\ndescription: Wat je doet.\nchecked: 2026-11-01\n---\n\nTekst.\n';

  it('is led to in either language where the city has one', () => {
    const { library } = readChanged({ 'pages/nl/nood.mdx': card });
    const from = { site: library.site.data, pages: library.pages };
    expect(emergencyLink(from, 'nl')?.address).toBe('/nood/');
    expect(emergencyLink(from, 'en')).toMatchObject({ address: '/en/nood/', title: { text: 'Nood', language: 'nl' } });
  });

  it('is not led to where the city has none', () => {
    const { library } = readChanged({ 'pages/nl/over.mdx': card });
    expect(emergencyLink({ site: library.site.data, pages: library.pages }, 'nl')).toBeUndefined();
  });
});

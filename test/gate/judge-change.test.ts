import { describe, expect, it } from 'vitest';
import { chapter, type Files } from '../content-folder.ts';
import { company, findingsOf, inLine, judged, theme } from './change.ts';

const better = chapter(
  { reviews: '\n  - { date: 2026-10-01, by: redactie, outcome: written, note: Uit de bron. }' },
  'Betere tekst.\n',
);
const edit: Files = { 'themes/energie/nl/opslag.mdx': better };
const inWater: Files = { 'themes/water/nl/dijken.mdx': chapter({ title: 'Dijken' }, 'Betere tekst.\n') };
const newChapter: Files = { 'themes/energie/nl/netten.mdx': chapter({ title: 'Netten', reviews: null }) };

interface Case {
  name: string;
  handle: string;
  changes: Files;
  outside?: string[];
  parts: string[];
  outcome: string;
}

const cases: Case[] = [
  { name: 'nothing', handle: 'kim', changes: {}, parts: [], outcome: 'allowed' },
  {
    name: "an owner's edit",
    handle: 'kim',
    changes: edit,
    parts: ['owner energie kanaalcode: nobody'],
    outcome: 'allowed',
  },
  {
    name: "an owner's edit of a picture, the title and a translation",
    handle: 'kees',
    changes: {
      'themes/energie/images/a.png': 'x',
      'themes/energie/theme.yaml': theme('Energie!', 'state: owned, company: kanaalcode'),
      'themes/energie/en/opslag.mdx': chapter({ title: 'Storage', reviews: null }),
    },
    parts: ['owner energie kanaalcode: nobody'],
    outcome: 'allowed',
  },
  {
    name: "a guest's edit",
    handle: 'tess',
    changes: edit,
    parts: ['guest energie kanaalcode: owner kanaalcode'],
    outcome: 'waits-for-owner',
  },
  {
    name: 'an edit by nobody we know',
    handle: 'niemand',
    changes: edit,
    parts: ['guest energie kanaalcode: owner kanaalcode'],
    outcome: 'waits-for-owner',
  },
  {
    name: 'an edit by somebody of a company that left',
    handle: 'wout',
    changes: edit,
    parts: ['guest energie kanaalcode: owner kanaalcode'],
    outcome: 'waits-for-owner',
  },
  {
    name: 'a theme that seeks an owner, edited by a member',
    handle: 'kim',
    changes: inWater,
    parts: ['guest water: editors netwerk'],
    outcome: 'waits-for-board',
  },
  {
    name: 'a theme that seeks an owner, edited by the editors',
    handle: 'redacteur',
    changes: inWater,
    parts: ['guest water: nobody'],
    outcome: 'allowed',
  },
  {
    name: 'the editors in a theme that is owned',
    handle: 'redacteur',
    changes: edit,
    parts: ['guest energie kanaalcode: owner kanaalcode'],
    outcome: 'waits-for-owner',
  },
  {
    name: "an owner's new chapter",
    handle: 'kim',
    changes: newChapter,
    parts: ['new-chapter energie kanaalcode: nobody'],
    outcome: 'allowed',
  },
  {
    name: "a guest's new chapter",
    handle: 'tess',
    changes: newChapter,
    parts: ['new-chapter energie kanaalcode: owner kanaalcode'],
    outcome: 'waits-for-owner',
  },
  {
    name: 'a company that asks for a theme',
    handle: 'tess',
    changes: { 'themes/water/theme.yaml': theme('Water', 'state: proposed, company: torenlicht') },
    parts: ['proposal water torenlicht: board'],
    outcome: 'waits-for-board',
  },
  {
    name: 'somebody unknown who asks for a theme',
    handle: 'niemand',
    changes: { 'themes/water/theme.yaml': theme('Water', 'state: proposed, company: torenlicht') },
    parts: ['proposal water torenlicht: board'],
    outcome: 'waits-for-board',
  },
  {
    name: 'a company that proposes another',
    handle: 'kim',
    changes: { 'themes/water/theme.yaml': theme('Water', 'state: proposed, company: torenlicht') },
    parts: ['registry water torenlicht: board'],
    outcome: 'waits-for-board',
  },
  {
    name: 'a company that asks for a theme that is owned',
    handle: 'tess',
    changes: { 'themes/energie/theme.yaml': theme('Energie', 'state: proposed, company: torenlicht') },
    parts: ['registry energie torenlicht: board'],
    outcome: 'waits-for-board',
  },
  {
    name: 'a company that takes a theme without asking',
    handle: 'tess',
    changes: {
      'themes/water/theme.yaml': theme('Water', 'state: owned, company: torenlicht'),
      ...inWater,
    },
    parts: ['registry water torenlicht: board', 'guest water: editors netwerk'],
    outcome: 'waits-for-board',
  },
  {
    name: 'an owner that gives a theme back',
    handle: 'kim',
    changes: { 'themes/energie/theme.yaml': theme('Energie', 'state: seeking') },
    parts: ['registry energie: board'],
    outcome: 'waits-for-board',
  },
  {
    name: 'a theme.yaml that cannot be read',
    handle: 'kim',
    changes: { 'themes/energie/theme.yaml': 'title: [' },
    parts: ['registry energie: board'],
    outcome: 'waits-for-board',
  },
  {
    name: 'a theme that is new, with a chapter and a picture',
    handle: 'tess',
    changes: {
      'themes/warmte/theme.yaml': theme('Warmte', 'state: proposed, company: torenlicht'),
      'themes/warmte/nl/pompen.mdx': chapter({ title: 'Pompen', reviews: null }),
      'themes/warmte/images/pomp.png': 'x',
    },
    parts: ['proposal warmte torenlicht: board', 'new-chapter warmte: board'],
    outcome: 'waits-for-board',
  },
  {
    name: 'a new member with a logo, which counts for nothing yet',
    handle: 'nieuw',
    changes: {
      'companies/nieuwkomer.yaml': `${company('Nieuwkomer', ['nieuw'])}logo: n.png\n`,
      'companies/n.png': 'x',
      ...edit,
    },
    parts: ['proposal nieuwkomer: board', 'guest energie kanaalcode: owner kanaalcode'],
    outcome: 'waits-for-board',
  },
  {
    name: "somebody who adds themself to the owner's people",
    handle: 'tess2',
    changes: { 'companies/kanaalcode.yaml': company('Kanaalcode', ['kim', 'tess2']), ...edit },
    parts: ['registry kanaalcode: board', 'guest energie kanaalcode: owner kanaalcode'],
    outcome: 'waits-for-board',
  },
  {
    name: 'a company that is taken away, and the site',
    handle: 'kim',
    changes: {
      'companies/torenlicht.yaml': null,
      'site.yaml': 'version: 1\nname: { nl: X }\npublisher: netwerk\nlanguages: [nl, en]\n',
      'companies/los.png': 'x',
    },
    parts: ['registry torenlicht: board', 'registry: board'],
    outcome: 'waits-for-board',
  },
  {
    name: 'files beside the content, and an edit of one’s own',
    handle: 'KIM',
    changes: edit,
    outside: ['.github/workflows/check.yml', 'package.json'],
    parts: ['owner energie kanaalcode: nobody', 'outside: maintainer'],
    outcome: 'waits-for-maintainer',
  },
];

describe('whose a change is', () => {
  it.each(cases)('$name', ({ handle, changes, outside, parts, outcome }) => {
    const verdict = judged(handle, changes, outside);
    expect(verdict.parts.map(inLine).toSorted()).toEqual(parts.toSorted());
    expect(verdict.outcome).toBe(outcome);
    expect(findingsOf(verdict)).toEqual([]);
  });

  it.each(['kim', 'Kim', '@KIM', '@kim', 'kees', 'KEES'])('knows %s of Kanaalcode', (handle) => {
    expect(judged(handle, {}).author).toEqual({ handle: handle.replace('@', ''), company: 'kanaalcode' });
  });

  it.each(['ki', 'kimm', 'wout', 'kanaalcode', 'dependabot[bot]'])('does not know %s', (handle) => {
    expect(judged(handle, {}).author).toEqual({ handle });
  });

  it('lists the files of each part', () => {
    const { parts } = judged('kim', { ...edit, ...newChapter, 'themes/energie/images/a.png': 'x' }, ['a b']);
    expect(parts.map(({ kind, files }) => [kind, files])).toEqual([
      ['owner', ['content/themes/energie/nl/opslag.mdx', 'content/themes/energie/images/a.png']],
      ['new-chapter', ['content/themes/energie/nl/netten.mdx']],
      ['outside', ['a b']],
    ]);
  });

  it('names the companies as the base knows them', () => {
    const renamed = { 'companies/kanaalcode.yaml': company('De echte eigenaar', []), ...edit };
    expect(judged('tess', renamed).names.get('kanaalcode')).toBe('Kanaalcode');
  });
});

describe('a theme that moves', () => {
  const moved = (alias: string | null): Files => ({
    'themes/energie/theme.yaml': null,
    'themes/energie/nl/opslag.mdx': null,
    'themes/stroom/theme.yaml': theme('Stroom', 'state: owned, company: kanaalcode'),
    'themes/stroom/nl/opslag.mdx': chapter({
      reviews: '\n  - { date: 2026-10-01, by: redactie, outcome: written, note: Uit de bron. }',
      aliases: alias,
    }),
  });

  it('is one move, by its owner', () => {
    const verdict = judged('kim', moved('[energie/opslag]'));
    expect(verdict.parts.map(inLine)).toEqual(['owner energie kanaalcode to stroom: nobody']);
    expect([verdict.outcome, findingsOf(verdict)]).toEqual(['allowed', []]);
    expect(verdict.parts[0]?.files).toHaveLength(4);
  });

  it('waits for its owner when somebody else moves it', () => {
    expect(judged('tess', moved('[energie/opslag]')).parts.map(inLine)).toEqual([
      'guest energie kanaalcode to stroom: owner kanaalcode',
    ]);
  });

  it('may not take the theme along to another owner', () => {
    const taken = {
      ...moved('[energie/opslag]'),
      'themes/stroom/theme.yaml': theme('Stroom', 'state: owned, company: torenlicht'),
    };
    const verdict = judged('tess', taken);
    expect(verdict.parts.map(inLine)).toContain('registry stroom torenlicht: board');
    expect(verdict.outcome).toBe('waits-for-board');
  });

  it('must leave aliases behind', () => {
    const verdict = judged('kim', moved(null));
    expect(findingsOf(verdict)).toEqual([['themes/stroom/nl/opslag.mdx', 'address-vanished']]);
    expect(verdict.outcome).toBe('refused');
  });
});

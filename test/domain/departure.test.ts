import { describe, expect, it } from 'vitest';
import { departure, withDeparture } from '../../src/domain/departure.ts';
import { effectiveOwnership } from '../../src/domain/ownership.ts';
import { readChanged, type Files } from '../content-folder.ts';

const company = (more = '') => `name: Naam\nkind: company\nsummary: { nl: S. }\n${more}`;
const theme = (ownership: string) => `title: { nl: T }\nsummary: { nl: S. }\nownership: ${ownership}\n`;

/** The company `kanaalcode` leaves; gives the ownership of the theme afterwards, `undefined` when it stays. */
const leave = (ownership: string, left = '2026-11-20', changes: Files = {}) => {
  const { library } = readChanged({
    'companies/torenlicht.yaml': company('joined: 2023-01-01\n'),
    'companies/brugwerk.yaml': company('left: 2026-06-01\n'),
    'themes/energie/theme.yaml': theme(ownership),
    ...changes,
  });
  const leaver = library.companies.get('kanaalcode');
  if (leaver === undefined) throw new Error('the basic content has this company');
  return { library, leaving: departure(library, leaver, left) };
};

it.each([
  [
    'an owner with a deputy',
    '{ state: owned, company: kanaalcode, deputy: torenlicht, since: 2025-01-01 }',
    { state: 'owned', company: 'torenlicht', since: '2026-11-20' },
  ],
  [
    'an owner since nobody knows when',
    '{ state: owned, company: kanaalcode, deputy: torenlicht }',
    { state: 'owned', company: 'torenlicht' },
  ],
  ['an owner without a deputy', '{ state: owned, company: kanaalcode, since: 2025-01-01 }', { state: 'seeking' }],
  [
    'an owner whose deputy left before',
    '{ state: owned, company: kanaalcode, deputy: brugwerk }',
    { state: 'seeking' },
  ],
  [
    'a deputy',
    '{ state: owned, company: torenlicht, deputy: kanaalcode, since: 2025-01-01 }',
    { state: 'owned', company: 'torenlicht', since: '2025-01-01' },
  ],
  ['the deputy of a theme that seeks', '{ state: seeking, deputy: kanaalcode }', { state: 'seeking' }],
  ['a proposal', '{ state: proposed, company: kanaalcode }', { state: 'seeking' }],
  [
    'a proposal with a deputy, who had asked for less',
    '{ state: proposed, company: kanaalcode, deputy: torenlicht }',
    { state: 'seeking', deputy: 'torenlicht' },
  ],
  ['a theme of another', '{ state: owned, company: torenlicht }', undefined],
  ['what it owned and was retired', '{ state: retired, company: kanaalcode, reason: { nl: R. } }', undefined],
])('%s', (_name, ownership, expected) => {
  expect(leave(ownership).leaving.themes.map((changed) => changed.ownership)).toEqual(expected ? [expected] : []);
});

describe('the day from which the deputy owns it', () => {
  const owned = '{ state: owned, company: kanaalcode, deputy: torenlicht, since: 2025-01-01 }';
  it.each([
    ['the day the company left', '2026-11-20', '2023-01-01', '2026-11-20'],
    ['the day the deputy joined, when that was later', '2026-01-01', '2026-05-01', '2026-05-01'],
  ])('%s', (_name, left, joined, since) => {
    const { leaving } = leave(owned, left, { 'companies/torenlicht.yaml': company(`joined: ${joined}\n`) });
    expect(leaving.themes[0]?.ownership.since).toBe(since);
  });
});

it.each([
  ['today', '2026-11-24', 1],
  ['tomorrow, when everything still is as it was', '2026-11-25', 0],
])('a company that leaves %s', (_name, left, themes) => {
  expect(leave('{ state: owned, company: kanaalcode }', left).leaving.themes).toHaveLength(themes);
});

it('confirms what the site shows by itself, so that nobody is missed any more', () => {
  const { library, leaving } = leave('{ state: owned, company: kanaalcode, deputy: torenlicht }');
  const shown = (of: typeof library) => [...of.themes.values()].map((entry) => effectiveOwnership(of, entry));
  const unconfirmed = withDeparture(library, { ...leaving, themes: [] });
  expect(shown(unconfirmed)).toEqual([{ state: 'owned', company: 'torenlicht', departed: 'kanaalcode' }]);
  expect(shown(withDeparture(library, leaving))).toEqual([{ state: 'owned', company: 'torenlicht' }]);
});

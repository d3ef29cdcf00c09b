import { expect, it } from 'vitest';
import { codeowners, codeownersHeader } from '../../src/domain/codeowners.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { basic, makeFolder, readChanged, today, type Files } from '../content-folder.ts';

const place = { folder: 'content', boardTeam: '@stad/bestuur' };
const team = (name: string) => `name: ${name}\nkind: company\nsummary: { nl: S. }\ngithub: { team: '@stad/${name}' }\n`;
const theme = (ownership: string) => `title: { nl: T }\nsummary: { nl: S. }\nownership: ${ownership}\n`;
const lines = (changes: Files, where = place) => {
  const { text, withoutTeam } = codeowners(readChanged(changes).library, where);
  return {
    lines: text
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#')),
    withoutTeam,
  };
};

it('has the board for everything first, then a line a theme, by name', () => {
  const made = lines({
    'companies/kanaalcode.yaml': team('kanaalcode'),
    'themes/data/theme.yaml': `order: 5000\n${theme('{ state: owned, company: kanaalcode }')}`,
  });
  expect(made).toEqual({
    lines: ['* @stad/bestuur', '/content/themes/data/ @stad/kanaalcode', '/content/themes/energie/ @stad/kanaalcode'],
    withoutTeam: [],
  });
});

it('begins with the words by which we know our own', () => {
  expect(codeowners(readChanged({}).library, place).text.startsWith(codeownersHeader)).toBe(true);
});

it.each([
  ['sought', '{ state: seeking }', '@stad/bestuur', []],
  ['sought, with a deputy', '{ state: seeking, deputy: torenlicht }', '@stad/bestuur', []],
  ['proposed and not confirmed', '{ state: proposed, company: torenlicht }', '@stad/bestuur', []],
  ['retired', '{ state: retired, company: torenlicht, reason: { nl: R. } }', '@stad/bestuur', []],
  ['owned by a company without a team', '{ state: owned, company: kanaalcode }', '@stad/bestuur', ['kanaalcode']],
  ['owned by the publisher, whose team is the board', '{ state: owned, company: netwerk }', '@stad/bestuur', []],
  ['owned by a company that left', '{ state: owned, company: brugwerk }', '@stad/bestuur', []],
  [
    'owned by a company that left, with a deputy',
    '{ state: owned, company: brugwerk, deputy: torenlicht }',
    '@stad/torenlicht',
    [],
  ],
])('a theme that is %s', (_name, ownership, expected, withoutTeam) => {
  const made = lines({
    'companies/torenlicht.yaml': team('torenlicht'),
    'companies/brugwerk.yaml': `${team('brugwerk')}left: 2026-06-01\n`,
    'themes/energie/theme.yaml': theme(ownership),
  });
  expect(made).toEqual({ lines: ['* @stad/bestuur', `/content/themes/energie/ ${expected}`], withoutTeam });
});

it.each([
  ['', '/themes/energie/'],
  ['/a/b/', '/a/b/themes/energie/'],
  ['./a', '/a/themes/energie/'],
  ['onze inhoud', '/onze\\ inhoud/themes/energie/'],
  ['a*b?c\\d', '/a\\*b\\?c\\\\d/themes/energie/'],
  ['a[1]#!', '/a[1]#!/themes/energie/'],
])('escapes the folder %j', (folder, pattern) => {
  expect(lines({}, { ...place, folder }).lines[1]).toBe(`${pattern} @stad/bestuur`);
});

it('leaves out what lies in another repository', () => {
  const second = makeFolder({ 'themes/geheim/theme.yaml': theme('{ state: seeking }') });
  const roots = [
    { folder: makeFolder(basic), name: 'content' },
    { folder: second, name: 'leden' },
  ];
  expect(codeowners(readLibrary(roots, today).library, place).text).not.toContain('geheim');
});

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basic, chapter, makeFolder, places, readFolder, today, type Files } from '../content-folder.ts';
import { projectFolder, run } from './process.ts';

const files: Files = {
  ...basic,
  'companies/kanaalcode.yaml':
    'name: Kanaalcode # since the fire\nkind: company\njoined: 2022-01-01\nsummary: { nl: Bouwt software. }\n',
  'companies/torenlicht.yaml': 'name: Torenlicht\nkind: company\nsummary: { nl: Beheert. }\n',
  'themes/energie/theme.yaml':
    'title: { nl: Energie }\nsummary: { nl: E. }\nownership:\n  # asked twice\n  state: owned\n  company: kanaalcode\n  deputy: torenlicht\n',
};
const owners = (folder: string, args: readonly string[]) =>
  run('owners.ts', [...args, '--content', folder, '--today', today]);
const leave = (folder: string, ...args: string[]) => owners(folder, ['leave', ...args]);
const textsOf = (folder: string) =>
  ['companies/kanaalcode.yaml', 'themes/energie/theme.yaml'].map((file) => readFileSync(join(folder, file), 'utf8'));

describe('a company that leaves', () => {
  it('is shown as edits, and nothing is written', async () => {
    const folder = makeFolder(files);
    const { code, stdout, stderr } = await leave(folder, 'kanaalcode', '--on', '2026-11-20');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      [
        `${folder}/companies/kanaalcode.yaml`,
        '+   4 | left: 2026-11-20',
        '',
        `${folder}/themes/energie/theme.yaml`,
        '-   6 |   company: kanaalcode',
        '-   7 |   deputy: torenlicht',
        '+   6 |   company: torenlicht',
        '',
        '2 bestanden veranderen als je --write toevoegt; er is niets geschreven',
        '',
      ].join('\n'),
    );
    expect(textsOf(folder)).toEqual([files['companies/kanaalcode.yaml'], files['themes/energie/theme.yaml']]);
  });

  it('is written with --write, with comments and order as they were', async () => {
    const folder = makeFolder(files);
    const { code, stdout } = await leave(folder, 'kanaalcode', '--on', '2026-11-20', '--write', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('2 files changed');
    expect(textsOf(folder)).toEqual([
      'name: Kanaalcode # since the fire\nkind: company\njoined: 2022-01-01\nleft: 2026-11-20\nsummary: { nl: Bouwt software. }\n',
      'title: { nl: Energie }\nsummary: { nl: E. }\nownership:\n  # asked twice\n  state: owned\n  company: torenlicht\n',
    ]);
  });

  it.each(['kanaalcode', 'torenlicht'])(
    'leaves nothing for the check to ask: %s of the example city',
    async (company) => {
      const folder = makeFolder({});
      cpSync(join(projectFolder, 'test/fixtures/voorbeeldstad'), folder, { recursive: true });
      const { code, stderr } = await leave(folder, company, '--on', '2026-11-20', '--write');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const { all, library } = readFolder(folder);
      expect(library.companies.get(company)?.data.left).toBe('2026-11-20');
      expect(all.filter(({ code: found }) => found === 'owner-departed')).toEqual([]);
      const named = [...library.themes.values()].flatMap(({ data }) => [data.ownership.company, data.ownership.deputy]);
      expect(named).not.toContain(company);
    },
  );

  it('can still be confirmed when its own file already says so', async () => {
    const folder = makeFolder({
      ...files,
      'companies/kanaalcode.yaml': `${files['companies/kanaalcode.yaml']}left: 2026-11-10\n`,
    });
    const { code, stdout } = await leave(folder, 'kanaalcode', '--on', '2026-11-10', '--write');
    expect(code).toBe(0);
    expect(stdout).toContain('1 bestand gewijzigd');
    expect(places(readFolder(folder).all).filter(([, found]) => found === 'owner-departed')).toEqual([]);
    expect((await leave(folder, 'kanaalcode', '--on', '2026-11-10')).code).toBe(2);
  });

  it('keeps its themes until the day has come', async () => {
    const folder = makeFolder(files);
    const { stdout } = await leave(folder, 'kanaalcode', '--on', '2027-01-01', '--write');
    expect(stdout).toMatch(/^kanaalcode is nog lid tot 2027-01-01/);
    expect(textsOf(folder)[1]).toBe(files['themes/energie/theme.yaml']);
    expect((await leave(folder, 'kanaalcode', '--on', '2027-01-01')).code).toBe(2);
    const args = ['leave', 'kanaalcode', '--on', '2027-01-01', '--content', folder, '--today', '2027-01-01', '--write'];
    expect((await run('owners.ts', args)).stdout).toContain('1 bestand gewijzigd');
    expect(textsOf(folder)[1]).toContain('company: torenlicht');
  });
});

describe('2 and one plain sentence', () => {
  const left = { 'companies/kanaalcode.yaml': `${files['companies/kanaalcode.yaml']}left: 2026-11-10\n` };
  const review = chapter({ reviews: '\n  - { date: 2026-11-21, by: kanaalcode, outcome: changed }' });
  it.each<[name: string, changes: Files, args: string[], expected: string]>([
    [
      'an unknown company',
      {},
      ['leave', 'kanaalcod', '--on', today],
      'company `kanaalcod` does not exist; did you mean `kanaalcode`?',
    ],
    ['a company like no other', {}, ['leave', 'zzz', '--on', today], 'company `zzz` does not exist\n'],
    [
      'a company that left on another day',
      left,
      ['leave', 'kanaalcode', '--on', today],
      '`kanaalcode` already left on 2026-11-10',
    ],
    ['the publisher', {}, ['leave', 'netwerk', '--on', today], '`netwerk` publishes this site and cannot leave'],
    ['a day before it joined', {}, ['leave', 'kanaalcode', '--on', '2021-12-31'], '`kanaalcode` joined on 2022-01-01'],
    ['a day that does not exist', {}, ['leave', 'kanaalcode', '--on', '2026-02-30'], '--on cannot be `2026-02-30`'],
    ['no day', {}, ['leave', 'kanaalcode'], '--on is missing'],
    ['no company', {}, ['leave', '--on', today], 'expected `leave` and one company'],
    ['two companies', {}, ['leave', 'kanaalcode', 'netwerk', '--on', today], 'expected `leave` and one company'],
    ['another verb', {}, ['join', 'kanaalcode', '--on', today], 'expected `leave` and one company'],
    [
      'content with an error',
      { 'themes/energie/theme.yaml': 'a: 1\n' },
      ['leave', 'kanaalcode', '--on', today],
      '`npm run check`',
    ],
    [
      'a file that only a person can edit',
      { 'companies/kanaalcode.yaml': `${basic['companies/kanaalcode.yaml']}...\n` },
      ['leave', 'kanaalcode', '--on', '2026-11-20', '--write'],
      'cannot be edited here; change `left` by hand',
    ],
  ])('%s', async (_name, changes, args, expected) => {
    const folder = makeFolder({ ...files, ...changes });
    const before = textsOf(folder);
    const { code, stdout, stderr } = await owners(folder, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(textsOf(folder)).toEqual(before);
  });

  it('a departure that would make something wrong', async () => {
    const folder = makeFolder({ ...files, 'themes/energie/nl/opslag.mdx': review });
    const { code, stderr } = await leave(folder, 'kanaalcode', '--on', '2026-11-20', '--write');
    expect(code).toBe(2);
    expect(stderr).toContain('`kanaalcode` cannot leave on 2026-11-20 yet: ');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

it('helps', async () => {
  const { code, stdout } = await run('owners.ts', ['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('leave <company>');
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basic, makeFolder, today, type Files } from '../content-folder.ts';
import { run } from './process.ts';

const site = 'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl, en]\n';
const withBoard = `${site}boardTeam: '@stad/bestuur'\nrepository: { url: https://git.example/stad, folder: kennis }\n`;
const file = '.github/CODEOWNERS';

/** Runs the command in a folder of its own, in which `content` lies. */
const start = (changes: Files, others: Files = {}) => {
  const content = Object.entries({ ...basic, 'site.yaml': withBoard, ...changes });
  const folder = makeFolder({
    ...Object.fromEntries(content.map(([path, text]) => [`content/${path}`, text])),
    ...others,
  });
  const codeowners = (...args: string[]) =>
    run('codeowners.ts', [...args, '--today', today], { workingFolder: folder });
  return { folder, codeowners };
};

it('prints it, and warns of a company without a team', async () => {
  const { code, stdout, stderr } = await start({}).codeowners();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# Generated .*\n# .*\n\* @stad\/bestuur\n\/kennis\/themes\/energie\/ @stad\/bestuur\n$/);
  expect(stderr).toBe('waarschuwing: kanaalcode heeft geen `github.team`; zijn thema’s gaan naar het bestuur\n');
});

it('takes the content folder as it is seen from here when site.yaml names no repository', async () => {
  const { codeowners } = start({ 'site.yaml': `${site}boardTeam: '@stad/bestuur'\n` });
  expect((await codeowners()).stdout).toContain('\n/content/themes/energie/ @stad/bestuur\n');
});

it('has nothing to write without a team of the board, and says so', async () => {
  const { codeowners } = start({ 'site.yaml': site });
  for (const args of [[], ['--check'], ['--write']]) {
    expect(await codeowners(...args)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'site.yaml noemt geen `boardTeam`, dus er valt niets te schrijven\n',
    });
  }
});

describe('--check', () => {
  it('finds what was written, and any other byte', async () => {
    const { folder, codeowners } = start({});
    expect((await codeowners('--check')).code).toBe(1);
    expect((await codeowners('--write')).code).toBe(0);
    expect((await codeowners('--check')).code).toBe(0);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const other of [`${text}\n`, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.trimEnd()]) {
      writeFileSync(join(folder, file), other);
      const { code, stdout, stderr } = await codeowners('--check', '--lang', 'en');
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(`${file} differs from the content on ${today}; run \`npm run codeowners -- --write\`\n`);
    }
  });

  it('looks at the file that --out names', async () => {
    const { codeowners } = start({});
    expect((await codeowners('--out', 'docs/CODEOWNERS')).code).toBe(0);
    expect((await codeowners('--check', '--out', 'docs/CODEOWNERS')).code).toBe(0);
    const { code, stderr } = await codeowners('--check', '--out', 'CODEOWNERS');
    expect(code).toBe(1);
    expect(stderr).toContain('`npm run codeowners -- --out CODEOWNERS`');
  });
});

it('writes over its own file, and over another only when forced', async () => {
  const { folder, codeowners } = start({}, { [file]: '* @iemand\n' });
  const { code, stderr } = await codeowners('--write');
  expect(code).toBe(2);
  expect(stderr).toContain(`${file} was not made by this command`);
  expect(readFileSync(join(folder, file), 'utf8')).toBe('* @iemand\n');
  expect((await codeowners('--write', '--force')).code).toBe(0);
  expect((await codeowners('--write')).code).toBe(0);
});

it.each<[name: string, changes: Files, args: string[], expected: string]>([
  ['content with an error', { 'themes/energie/theme.yaml': 'a: 1\n' }, [], '`npm run check`'],
  ['two things at once', {}, ['--check', '--write'], 'expected --check or --write'],
  ['a folder in place of the file', {}, ['--check', '--out', 'content'], 'content is no file'],
  ['a folder on the way that is a file', {}, ['--out', 'content/site.yaml/CODEOWNERS'], 'cannot be written'],
  [
    'a folder that no line can hold',
    { 'site.yaml': withBoard.replace('kennis', '"a\\n* @x"') },
    [],
    'the content has 1 error',
  ],
  ['an unknown flag', {}, ['--chekc'], 'chekc'],
])('2 and one plain sentence: %s', async (_name, changes, args, expected) => {
  const { codeowners } = start({
    ...changes,
    'companies/kanaalcode.yaml': `${basic['companies/kanaalcode.yaml']}github: { team: '@stad/kanaal' }\n`,
  });
  const { code, stdout, stderr } = await codeowners(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(expected);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('helps', async () => {
  expect((await run('codeowners.ts', ['--help'])).stdout).toContain('--check');
});

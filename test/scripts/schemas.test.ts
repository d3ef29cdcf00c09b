import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../content-folder.ts';
import { projectFolder, run } from './process.ts';

const schemas = (...args: string[]) => run('schemas.ts', args);

it('finds that the schemas in this project are as the code says', async () => {
  expect(await schemas('--check')).toMatchObject({ code: 0, stderr: '' });
});

it('writes them elsewhere, the same', async () => {
  const folder = makeFolder({});
  expect(await schemas('--out', folder)).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(folder)).toEqual([
    'chapter.json',
    'company.json',
    'glossary.json',
    'path.json',
    'site.json',
    'slots.json',
    'theme.json',
  ]);
  const read = (place: string) => readFileSync(join(place, 'theme.json'), 'utf8');
  expect(read(folder)).toBe(read(join(projectFolder, 'schemas')));
});

it('says in one sentence which file is not as it should be, down to a byte, and mends nothing', async () => {
  const folder = makeFolder({});
  await schemas('--out', folder);
  appendFileSync(join(folder, 'theme.json'), ' ');
  rmSync(join(folder, 'site.json'));
  const { code, stdout } = await schemas('--check', '--out', folder);
  expect(code).toBe(1);
  expect(stdout).toBe(
    `not as the schemas in the code say: ${join(folder, 'site.json')}, ${join(folder, 'theme.json')}; run \`npm run schemas\`\n`,
  );
  expect(readdirSync(folder)).not.toContain('site.json');
});

it.each([
  ['an unknown flag', ['--chek'], 'chek'],
  ['a folder where a file should be', ['--out', join(projectFolder, 'package.json')], 'package.json'],
])('2 and one sentence: %s', async (_name, args, expected) => {
  const { code, stdout, stderr } = await schemas(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(expected);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('helps', async () => {
  expect(await schemas('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--check') });
});

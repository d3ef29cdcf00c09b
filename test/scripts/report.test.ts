import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { basic, makeFolder, today, type Files } from '../content-folder.ts';
import { run } from './process.ts';

const period = ['--from', '2026-01-01', '--to', '2026-12-31'];
const report = (args: readonly string[], files: Files = basic) =>
  run('report.ts', [...args, '--content', makeFolder(files), '--today', today]);

it('prints one page', async () => {
  const { code, stdout, stderr } = await report(period);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="nl">[^]*<\/html>\n$/);
  expect(stdout).toContain('100 % is actueel: 1 van de 1 hoofdstukken');
  expect(stdout).toContain('Stand van de thema’s en de hoofdstukken op 24 november 2026.');
});

it('is the same every time, and follows the language and the day that are asked for', async () => {
  expect((await report(period)).stdout).toBe((await report(period)).stdout);
  const { stdout } = await run('report.ts', [...period, '--content', makeFolder(basic), '--lang', 'en'], {
    environment: { SITE_TODAY: '2028-01-01' },
  });
  expect(stdout).toContain('<html lang="en">');
  expect(stdout).toContain('as they stood on 1 January 2028');
  expect(stdout).toContain('0% are up to date');
});

it('writes a file, over its own, and over another only when forced', async () => {
  const file = join(makeFolder({}), 'verslagen/2026.html');
  expect((await report([...period, '--out', file])).stdout).toBe(`${file}\n`);
  expect((await report([...period, '--out', file, '--lang', 'en'])).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('<html lang="en">');

  writeFileSync(file, '<p>Van mij</p>');
  const { code, stderr } = await report([...period, '--out', file]);
  expect(code).toBe(2);
  expect(stderr).toContain('was not made by this command');
  expect(readFileSync(file, 'utf8')).toBe('<p>Van mij</p>');
  expect((await report([...period, '--out', file, '--force'])).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
});

it.each<[name: string, args: string[], files: Files, expected: string]>([
  ['no period', [], basic, '--from is missing'],
  ['a day that does not exist', ['--from', '2026-01-01', '--to', '2026-13-01'], basic, '--to cannot be `2026-13-01`'],
  ['content with an error', period, { ...basic, 'themes/energie/theme.yaml': 'a: 1\n' }, '`npm run check`'],
  ['a folder in place of the file', [...period, '--out', '/'], basic, '/ is no file'],
])('2 and one plain sentence: %s', async (_name, args, files, expected) => {
  const { code, stdout, stderr } = await report(args, files);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(expected);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('makes no file when the content has an error', async () => {
  const file = join(makeFolder({}), 'a.html');
  await report([...period, '--out', file], { ...basic, 'themes/energie/theme.yaml': 'a: 1\n' });
  expect(existsSync(file)).toBe(false);
});

it('helps', async () => {
  expect((await run('report.ts', ['--help'])).stdout).toContain('--out FILE');
});

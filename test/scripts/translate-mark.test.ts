import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basic, chapter, makeFolder, readFolder, type Files } from '../content-folder.ts';
import { run } from './process.ts';

const english = 'themes/energie/en/opslag.mdx';
const files: Files = { ...basic, [english]: chapter({ title: '"Storage" # as they say' }) };
const mark = (folder: string, ...args: string[]) => run('translate-mark.ts', [...args, '--content', folder]);
const textOf = (folder: string) => readFileSync(join(folder, english), 'utf8');
const digestOf = (folder: string) => readFolder(folder).library.chaptersById.get('energie/opslag')?.get('nl')?.digest;

describe('a translation', () => {
  it('is shown with its line, and nothing is written', async () => {
    const folder = makeFolder(files);
    const { code, stdout, stderr } = await mark(folder, 'energie/opslag');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      `${folder}/${english}\n+   7 | translation: ${digestOf(folder)}\n\n1 bestand verandert als je --write toevoegt; er is niets geschreven\n`,
    );
    expect(textOf(folder)).toBe(files[english]);
  });

  it.each([
    ['a new line', (text: string) => text],
    ['an older mark', (text: string) => text.replace('description', 'translation: 0123456789abcdef\ndescription')],
    ['line ends of Windows and a byte-order mark', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('gets its line, and stays as it is: %s', async (_name, change) => {
    const before = change(String(files[english]));
    const folder = makeFolder({ ...files, [english]: before });
    expect((await mark(folder, 'energie/opslag', '--write')).code).toBe(0);
    const withoutMark = (text: string) => text.replace(/translation: [0-9a-f]{16}\r?\n/, '');
    expect(withoutMark(textOf(folder))).toBe(withoutMark(before));
    const marked = readFolder(folder).library.chaptersById.get('energie/opslag')?.get('en');
    expect(marked?.data.translation).toBe(digestOf(folder));
    expect((await mark(folder, 'energie/opslag')).stdout).toBe('de vertaling noemt haar origineel al\n');
  });

  it('is found with --all, when it does not name its original as it is now', async () => {
    const folder = makeFolder({
      ...files,
      'themes/energie/nl/b.mdx': chapter({ title: 'B' }),
      'themes/energie/en/b.mdx': chapter({ title: 'B' }),
    });
    await mark(folder, 'energie/b', '--write');
    const { stdout } = await mark(folder, '--all', '--write', '--lang', 'en');
    expect(stdout).toContain('1 file changed');
    expect((await mark(folder, '--all', '--lang', 'en')).stdout).toBe(
      'all 2 translations name their original already\n',
    );
  });

  it('is marked although something else has an error', async () => {
    const folder = makeFolder({ ...files, 'themes/energie/nl/b.mdx': '' });
    expect((await mark(folder, 'energie/opslag')).code).toBe(0);
  });
});

it.each<[name: string, changes: Files, args: string[], expected: string]>([
  ['no chapter', {}, [], 'expected chapters such as `energie/opslag`, or --all'],
  ['chapters and all', {}, ['energie/opslag', '--all'], 'and not both'],
  [
    'an unknown chapter',
    {},
    ['energie/opslg'],
    'chapter `energie/opslg` does not exist; did you mean `energie/opslag`?',
  ],
  ['a chapter without a translation', { [english]: null }, ['energie/opslag'], '`energie/opslag` does not have both'],
  ['a translation that cannot be read', { [english]: '' }, ['energie/opslag'], '`energie/opslag` cannot be read'],
  ['all, and one that cannot be read', { [english]: '' }, ['--all'], '`energie/opslag` cannot be read'],
  [
    'a site in one language',
    { 'site.yaml': 'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl]\n' },
    ['--all'],
    'this site has one language',
  ],
  ['no site.yaml', { 'site.yaml': null }, ['--all'], 'site.yaml cannot be read'],
])('2 and one plain sentence: %s', async (_name, changes, args, expected) => {
  const { code, stdout, stderr } = await mark(makeFolder({ ...files, ...changes }), ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(expected);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('helps', async () => {
  expect((await run('translate-mark.ts', ['--help'])).stdout).toContain('--all');
});

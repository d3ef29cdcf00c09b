import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { editionFolders, editionHead, forgetImports } from '../../src/shell/edition.ts';
import { makeFolder } from '../content-folder.ts';

it('gives the editions no folder in common', () => {
  const folders = Object.values(editionFolders).flatMap((each) => Object.values(each));
  expect(new Set(folders).size).toBe(folders.length);
});

it.each([
  ['public', []],
  ['members', [{ tag: 'meta', attrs: { name: 'robots', content: 'noindex, nofollow' } }]],
] as const)('%s says to search engines: %j', (edition, head) => {
  expect(editionHead(edition)).toEqual(head);
});

it.each([
  ['build', false],
  ['dev', false],
  ['sync', false],
  ['preview', true],
])('before %s what the other edition imported is there: %s', (command, isThere) => {
  const lists = ['.astro/content-assets.mjs', '.astro/content-modules.mjs'];
  const root = makeFolder(Object.fromEntries([...lists, '.astro/types.d.ts'].map((file) => [file, 'x'])));
  const setup = forgetImports().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ command, config: { root: pathToFileURL(`${root}/`) } });
  expect(lists.map((file) => existsSync(join(root, file)))).toEqual([isThere, isThere]);
  expect(existsSync(join(root, '.astro/types.d.ts'))).toBe(true);
});

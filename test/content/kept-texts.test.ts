import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { openKeptTexts } from '../../src/content/kept-texts.ts';
import { makeFolder } from '../content-folder.ts';

const text = 'Een zin.\n';
const place = { path: 'content/themes/energie/nl/opslag.mdx', bodyLine: 12 };

/** A project and a cache in which a process left one known text. */
function leftBehind() {
  const root = makeFolder({ 'package-lock.json': '{}' });
  const cache = join(root, 'cache');
  const config = { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${cache}/`) };
  const first = openKeptTexts(config, false);
  first.memory.read(text, place);
  first.keep();
  return { root, config, file: join(cache, 'known-texts.json') };
}

it('the next process knows what this one read', () => {
  const { config } = leftBehind();
  const { memory } = openKeptTexts(config, false);
  expect(memory.isEmpty()).toBe(false);
  expect(memory.read(text, place)).toMatchObject({ words: 2, prose: 'Een zin.', findings: [] });
});

it.each<[name: string, change: (left: ReturnType<typeof leftBehind>) => void]>([
  ['is cut in half', ({ file }) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 60))],
  ['was changed by hand', ({ file }) => writeFileSync(file, readFileSync(file, 'utf8').replace('Een zin', 'Iets'))],
  ['is empty', ({ file }) => writeFileSync(file, '')],
  ['is of other software', ({ root }) => writeFileSync(join(root, 'package-lock.json'), '{"version":2}')],
])('what is kept counts for nothing when it %s', (_name, change) => {
  const left = leftBehind();
  change(left);
  expect(openKeptTexts(left.config, false).memory.isEmpty()).toBe(true);
});

it('a fresh build begins with nothing', () => {
  expect(openKeptTexts(leftBehind().config, true).memory.isEmpty()).toBe(true);
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWhole, keptFiles } from '../../src/shell/build-cache.ts';
import { makeFolder } from '../content-folder.ts';

const page = 'dist/themas/a/index.html';
const files = { [page]: '<p>heel</p>', 'assets/a.webp': 'plaatje', 'incremental-build.json': '{}' };

/** A cache as a build that ended well leaves it. */
function cache(): string {
  const folder = makeFolder(files);
  writeFileSync(join(folder, 'kept-files.json'), JSON.stringify(keptFiles(folder)));
  return folder;
}

describe('a cache is whole', () => {
  it.each<[name: string, change: (folder: string) => void, isStillWhole: boolean]>([
    ['as a build left it', () => undefined, true],
    ['with what Astro keeps beside it', (folder) => writeFileSync(join(folder, 'data-store.json'), '[]'), true],
    ['not when a page is cut in half', (folder) => writeFileSync(join(folder, page), '<p>he'), false],
    ['not when a page is gone', (folder) => rmSync(join(folder, page)), false],
    ['not when there is a page more', (folder) => writeFileSync(join(folder, 'dist/half.html'), ''), false],
    ['not when a picture is empty', (folder) => writeFileSync(join(folder, 'assets/a.webp'), ''), false],
    ['not without a list, as after a kill', (folder) => rmSync(join(folder, 'kept-files.json')), false],
    ['not with half a list', (folder) => writeFileSync(join(folder, 'kept-files.json'), '{"dist/'), false],
    ['not with a list that is none', (folder) => writeFileSync(join(folder, 'kept-files.json'), 'null'), false],
  ])('%s', (_name, change, isStillWhole) => {
    const folder = cache();
    change(folder);
    expect(isWhole(folder)).toBe(isStillWhole);
  });

  it('not where nothing was ever built', () => {
    expect(isWhole(join(makeFolder({}), 'none'))).toBe(false);
  });

  it('when it is empty, after a build that kept nothing', () => {
    const folder = makeFolder({});
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'kept-files.json'), '{}');
    expect(isWhole(folder)).toBe(true);
  });
});

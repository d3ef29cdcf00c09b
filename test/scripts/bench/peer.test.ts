import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forStarlight, makePeer } from '../../../scripts/bench/peer.ts';
import { copyProject } from '../../../scripts/bench/project-copy.ts';
import { makeCorpus } from '../../../scripts/corpus.ts';
import { makeFolder } from '../../content-folder.ts';
import { projectFolder } from '../process.ts';

const header = '---\ntitle: "A: b"\ndescription: Kort.\nauthors: [x]\n---\n';

it.each([
  ['text', '\nTekst.\n', '\nTekst.\n'],
  ['a picture', '\n![b](../images/b.png)\n', '\n![b](./images/b.png)\n'],
  [
    'components, each imported once',
    '\n<Tabs>\n<TabItem label="a">\n\nx\n\n</TabItem>\n<TabItem label="b">\n\ny\n\n</TabItem>\n</Tabs>\n',
    '\nimport { Tabs, TabItem } from \'@astrojs/starlight/components\';\n\n<Tabs>\n<TabItem label="a">\n\nx\n\n</TabItem>\n<TabItem label="b">\n\ny\n\n</TabItem>\n</Tabs>\n',
  ],
])('a chapter with %s is the same for plain Starlight, without our own fields', (_name, body, expected) => {
  expect(forStarlight(header + body)).toBe(`---\ntitle: "A: b"\ndescription: "Kort."\n---\n${expected}`);
});

it.each(['theme', 'full'] as const)('the peer with the sidebar `%s` has every Dutch chapter and picture', (peer) => {
  const folder = makeFolder({});
  const corpus = join(folder, 'corpus');
  makeCorpus(corpus, { chapters: 25, languages: ['nl', 'en'] });
  makePeer(peer, { project: projectFolder, corpus, folder: join(folder, 'peer') });
  const files = readdirSync(join(folder, 'peer/src'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /hoofdstuk-\d+\.mdx$/.test(file))).toHaveLength(25);
  expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(2);
});

it('a copy of the project has nothing of an earlier build, and keeps its caches to itself', () => {
  const folder = makeFolder({
    'src/a.ts': 'a',
    'package.json': '{}',
    'dist/index.html': 'old',
    'dist-members/index.html': 'old',
    '.astro/data-store.json': 'old',
    'node_modules/.astro/cache': 'old',
    'node_modules/astro/package.json': '{}',
    'node_modules/@astrojs/mdx/package.json': '{}',
    'content/site.yaml': 'x',
  });
  const copy = join(makeFolder({}), 'copy');
  mkdirSync(copy);
  writeFileSync(join(copy, 'left'), 'by an earlier run');
  copyProject(folder, copy);
  expect(readdirSync(copy).sort()).toEqual(['node_modules', 'package.json', 'src']);
  expect(readdirSync(join(copy, 'node_modules')).sort()).toEqual(['@astrojs', 'astro']);
  expect(readFileSync(join(copy, 'node_modules/@astrojs/mdx/package.json'), 'utf8')).toBe('{}');
  writeFileSync(join(copy, 'node_modules/.astro'), 'new');
  expect(readFileSync(join(folder, 'node_modules/.astro/cache'), 'utf8')).toBe('old');
  expect(realpathSync(join(copy, 'node_modules/astro'))).toBe(realpathSync(join(folder, 'node_modules/astro')));
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
});

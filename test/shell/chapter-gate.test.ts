import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chapterGate, judgeModule } from '../../src/shell/chapter-gate.ts';
import { chapter, makeFolder, type Files } from '../content-folder.ts';
import { personsEnvironment, projectFolder } from '../scripts/process.ts';

const sound = chapter({}, ':::note\nTekst.\n:::\n\n<Steps>\n1. Eerst.\n</Steps>\n\n![a](../images/a.png)\n');

describe('a chapter as it is about to be compiled', () => {
  it.each([
    ['an export', '9:1 error[code-forbidden]', chapter({}, 'export const a = run();\n')],
    ['an import', '9:1 error[code-forbidden]', chapter({}, "import a from './run.mjs';\n")],
    ['an expression', '9:7 error[code-forbidden]', chapter({}, 'Tekst {run()}.\n')],
    ['an attribute that runs', '9:1 error[code-forbidden]', chapter({}, '<Badge text={run()} />\n')],
    ['a component that is not one of ours', '9:1 error[component-unknown]', chapter({}, '<Uitvoeren />\n')],
    ['raw HTML', '9:1 error[tag-html]', chapter({}, '<img src="x" onerror="run()" />\n')],
    ['a layout', '7:1 error[key-unknown]', chapter({ layout: './run.mjs' })],
    ['a slug', '7:1 error[key-unknown]', chapter({ slug: '../../index' })],
    ['a picture that is a module', '9:1 error[image-outside]', chapter({}, '![a](./run.mjs)\n')],
    ['a picture of a package', '9:1 error[image-outside]', chapter({}, '![a](astro)\n')],
    ['a picture with a query', '9:1 error[image-outside]', chapter({}, '![a](../images/a.png?raw)\n')],
    ['a module among the pictures', '9:1 error[image-outside]', chapter({}, '![a](../images/a.mjs)\n')],
    ['a picture elsewhere, in code', '9:1 error[image-outside]', chapter({}, '![a](%2E%2E/run%2Emjs)\n')],
    ['a picture by name', '9:1 error[image-outside]', chapter({}, '![a][b]\n\n[b]: ./run.mjs\n')],
    ['another header than ours', '1:1 error[frontmatter-missing]', '+++\nlayout = "./run.mjs"\n+++\n\nTekst.\n'],
    ['no header', '1:1 error[frontmatter-missing]', 'Tekst.\n'],
  ])('%s is refused at its place', (_name, words, source) => {
    expect(() => {
      judgeModule(source, resolve('content/themes/energie/nl/opslag.mdx'));
    }).toThrow(`content/themes/energie/nl/opslag.mdx:${words}`);
  });

  it('passes when there is nothing to say', () => {
    expect(() => {
      judgeModule(sound, resolve('opslag.mdx'));
    }).not.toThrow();
  });

  it('is refused in the language of the site, with what to do, and where for whoever shows the line', () => {
    const thrown = (language: 'nl' | 'en') => {
      try {
        judgeModule(chapter({}, 'Tekst\n{run()}\n'), resolve('opslag.mdx'), language);
      } catch (error) {
        return error as Error & { loc: object };
      }
      return undefined;
    };
    expect(thrown('nl')?.message).toMatch(
      /^opslag\.mdx:10:1 error\[code-forbidden\] .+\n {2}= help: .+\n {2}= docs: \/handboek\//,
    );
    expect(thrown('en')?.message).not.toBe(thrown('nl')?.message);
    expect(thrown('en')?.loc).toEqual({ file: resolve('opslag.mdx'), line: 10, column: 1 });
  });
});

describe('the gate', () => {
  const { transform, enforce } = chapterGate();
  const hostile = chapter({}, 'Tekst {run()}.\n');
  const isJudged = (id: string) => {
    if (!transform.filter.id.test(id)) return false;
    try {
      transform.handler(hostile, id);
      return false;
    } catch {
      return true;
    }
  };

  it('comes before every other plugin', () => {
    expect([enforce, transform.order]).toEqual(['pre', 'pre']);
  });

  it.each([
    ['/a/opslag.mdx', true],
    ['/a/opslag.mdx?raw', true],
    ['/a/opslag.mdx?astroContentCollectionEntry=true', true],
    ['/a/opslag.mdx?astroRenderContent', true],
    ['/a/opslag.mdx?astroPropagatedAssets', false],
    ['/a/opslag.mdx?astroPropagatedAssets&.mdx', true],
    ['/a/opslag.mdx?astroPropagatedAssets#.mdx', true],
    ['/a/opslag.mdx?.mdx?astroPropagatedAssets', true],
    ['/a/opslag.mdx#a', true],
    ['/a/opslag.txt?.mdx', true],
    ['\0virtual.mdx', true],
    ['/a/opslag.md', false],
    ['/a/mdx.ts', false],
  ])('%j: judges %s', (id, expected) => {
    expect(isJudged(id)).toBe(expected);
  });
});

/** Writes a file when it runs. */
const run = (marker: string) => `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran')`;

/** A site of three files that trusts its chapters: a loader, a page, and the configuration, with or without the gate. */
function trustingSite(chapters: Files, { isGated, meanwhile = {} }: { isGated: boolean; meanwhile?: Files }) {
  const gate = pathToFileURL(join(projectFolder, 'src/shell/chapter-gate.ts')).href;
  const folder = makeFolder({
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `
      import mdx from '@astrojs/mdx';
      import { writeFileSync } from 'node:fs';
      import { chapterGate } from ${JSON.stringify(gate)};
      const meanwhile = ${JSON.stringify(meanwhile)};
      const change = () => Object.entries(meanwhile).forEach(([file, text]) => writeFileSync('content/' + file, text));
      export default {
        cacheDir: './.cache',
        integrations: [mdx(), { name: 'meanwhile', hooks: { 'astro:build:start': change } }],
        vite: { plugins: [${isGated ? 'chapterGate()' : ''}] },
      };`,
    'src/content.config.ts': `
      import { defineCollection } from 'astro:content';
      import { glob } from 'astro/loaders';
      export const collections = { chapters: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }) }) };`,
    'src/pages/[id].astro': `---
      import { getCollection, render } from 'astro:content';
      export async function getStaticPaths() {
        return (await getCollection('chapters')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
      }
      const { Content } = await render(Astro.props.entry);
      ---
      <Content />`.replaceAll('\n      ', '\n'),
    ...Object.fromEntries(Object.entries(chapters).map(([file, text]) => [`content/${file}`, text])),
  });
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  const ended = spawnSync(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...personsEnvironment(), ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  return {
    code: ended.status,
    said: ended.stdout + ended.stderr,
    hasRun: (marker: string) => existsSync(join(folder, marker)),
    page: (id: string) => readFileSync(join(folder, 'dist', id, 'index.html'), 'utf8'),
  };
}

describe('a real build of a site that trusts its chapters', () => {
  const good = { 'good.mdx': chapter({}, 'Een goede tekst.\n') };
  const attacks: Record<string, Files> = {
    export: { 'export.mdx': chapter({}, `export const a = ${run('export.ran')};\n\nTekst.\n`) },
    expression: { 'expression.mdx': chapter({}, `Tekst {${run('expression.ran')}}.\n`) },
    picture: {
      'picture.mdx': chapter({}, '![a](./picture.mjs)\n'),
      'picture.mjs': `export default ${run('picture.ran')};`,
    },
    layout: {
      'layout.mdx': chapter({ layout: './layout.mjs' }),
      'layout.mjs': `export default () => ${run('layout.ran')};`,
    },
  };
  const meanwhile = { 'good.mdx': chapter({}, `export const a = ${run('meanwhile.ran')};\n\nTekst.\n`) };

  it('runs all of them without the gate', () => {
    const all = Object.assign({}, good, ...Object.values(attacks)) as Files;
    const { hasRun, said } = trustingSite(all, { isGated: false, meanwhile });
    const markers = [...Object.keys(attacks), 'meanwhile'].map((name) => [name, hasRun(`${name}.ran`)]);
    expect([markers, said]).toEqual([markers.map(([name]) => [name, true]), said]);
  });

  // The others differ in what the gate says, and that is above; these two come to the compiler in different ways.
  it.each(['export', 'picture'])('ends at the gate before it runs: %s', (name) => {
    const { code, said, hasRun } = trustingSite({ ...good, ...attacks[name] }, { isGated: true });
    expect({ code, hasRun: hasRun(`${name}.ran`) }).toEqual({ code: 1, hasRun: false });
    expect(said).toMatch(new RegExp(`content/${name}\\.mdx:\\d+:\\d+ error\\[`));
  });

  it('ends at the gate when a chapter changed after it was read', () => {
    const { code, said, hasRun } = trustingSite(good, { isGated: true, meanwhile });
    expect({ code, hasRun: hasRun('meanwhile.ran') }).toEqual({ code: 1, hasRun: false });
    expect(said).toContain('content/good.mdx:9:1 error[code-forbidden]');
  });

  it('passes the gate when there is nothing to say', () => {
    const { code, said, page } = trustingSite(good, { isGated: true });
    expect([code, said]).toEqual([0, said]);
    expect(page('good')).toContain('Een goede tekst.');
  });
});

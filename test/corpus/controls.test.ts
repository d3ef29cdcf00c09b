import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { splitChapter } from '../../src/chapter/frontmatter.ts';
import { scanHtml } from '../fuzz/html-scan.ts';
import { scanModule } from '../fuzz/module-scan.ts';
import { makeRenderer } from '../fuzz/renderer.ts';
import { readCorpus } from './corpus.ts';

/**
 * The attacks are real: with nothing in front of it, the renderer makes of them what we are afraid of. A corpus of
 * texts that only look bad would prove nothing.
 */
const renderer = await makeRenderer('/content');
const file = pathToFileURL('/content/themes/energie/nl/opslag.mdx');
const sources = new Map(readCorpus().map(({ name, bytes }) => [name, new TextDecoder().decode(bytes())]));

describe('compiled as a component, it becomes code', () => {
  it.each([
    ['esm/import', 'import: ./x.js'],
    ['esm/import-bare', 'import: node:fs'],
    ['esm/import-star', 'import: node:fs'],
    ['esm/in-the-middle', 'import: ./x.js'],
    ['esm/export-from', 'kind of code: ExportAllDeclaration'],
    ['esm/byte-order-mark', 'import: ./x.js'],
    ['esm/import-call', 'kind of code: ImportExpression'],
    ['expressions/flow', 'name: process'],
    ['expressions/template', 'name: process'],
    ['expressions/comment-that-ends', 'name: process'],
    ['expressions/class', 'kind of code: ClassExpression'],
    ['expressions/new', 'name: Function'],
    ['expression-at/table-cell', 'name: globalThis'],
    ['expression-at/footnote', 'name: globalThis'],
    ['expression-at/aside-title', 'name: globalThis'],
    ['expression-at/link-text', 'name: globalThis'],
    ['attributes/card-title-expression', 'name: process'],
    ['attributes/card-spread', 'name: globalThis'],
    ['attributes/card-handler', 'property: onclick'],
    ['attributes/card-set-html', 'script-unlisted: alert(1)'],
    ['attributes/link-card-javascript-tab', 'scheme: <a href="java script:alert(1)">'],
    ['names/fragment-html', 'script-unlisted: alert(1)'],
    ['handler-at/inline', 'property: onerror'],
    ['html/iframe-srcdoc', 'property: srcdoc'],
    ['images/module', 'import: ./x.mjs'],
    ['images/yaml-raw', 'import: ../theme.yaml?raw'],
    ['images/package', 'import: satteri'],
    ['images/encoded', 'import: ../x.mjs'],
    ['images/climbs', 'import: ../images/../../site.yaml'],
    ['parser-pairs/fence-in-list-ends', 'name: process'],
    ['parser-pairs/escape-at-end', 'name: process'],
  ])('attacks/%s: %s', async (name, expected) => {
    expect(scanModule(await renderer.toModule(bodyOf(name), file))).toContain(expected);
  });
});

describe('rendered as Markdown, it stands in the page', () => {
  it.each([
    ['script-at/top', 'script-unlisted: alert(1)'],
    ['script-at/table-cell', 'script-unlisted: alert(1)'],
    ['script-at/heading', 'script-unlisted: alert(1)'],
    ['handler-at/inline', 'handler: <img onerror="alert(1)">'],
    ['html/iframe', 'element: <iframe>'],
    ['html/svg-onload', 'handler: <svg onload="alert(1)">'],
    ['html/base', 'element: <base>'],
    ['html/a-javascript', 'scheme: <a href="javascript:alert(1)">'],
    ['links/javascript', 'scheme: <a href="javascript:alert(1)">'],
    ['links/javascript-entity', 'scheme: <a href="javascript:alert(1)">'],
    ['links/javascript-named-entity', 'scheme: <a href="javascript:alert(1)">'],
    ['links/data', 'scheme: <a href="data:text/html,%3Cscript%3Ealert(1)%3C/script%3E">'],
    ['links/reference', 'scheme: <a href="javascript:alert(1)">'],
  ])('attacks/%s: %s', async (name, expected) => {
    expect(scanHtml((await renderer.toHtml(bodyOf(name), file)).html)).toContain(expected);
  });

  it('a title of an aside that names an icon which is none shows what lies behind the name', async () => {
    const { html } = await renderer.toHtml(bodyOf('directives/icon-constructor'), file);
    expect(html).toContain('[native code]');
  });

  it('an icon that does not exist ends the build', async () => {
    await expect(renderer.toHtml(bodyOf('directives/icon-unknown'), file)).rejects.toThrow('Invalid aside icon');
  });
});

describe('read by Astro, the header is another than ours', () => {
  it.each([
    ['frontmatter-keys/layout', { layout: './x.astro' }],
    ['frontmatter-keys/slug', { slug: 'themas/andere' }],
    ['frontmatter-keys/head', { head: [{ tag: 'script', content: 'alert(1)' }] }],
    ['frontmatter-shape/toml', { title: 'Opslag' }],
    ['frontmatter-shape/blank-before', { title: 'Opslag' }],
  ])('attacks/%s', (name, expected) => {
    expect(parseFrontmatter(sourceOf(name)).frontmatter).toMatchObject(expected);
  });
});

function bodyOf(name: string): string {
  const body = splitChapter(sourceOf(name).replace(/^\uFEFF/, ''))?.body;
  if (body === undefined) throw new Error(`${name} has no text`);
  return body;
}

function sourceOf(name: string): string {
  const source = sources.get(`attacks/${name}.mdx`);
  if (source === undefined) throw new Error(`there is no attack ${name}`);
  return source;
}

import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { firstLoad } from '../../../scripts/bench/first-load.ts';
import { makeFolder } from '../../content-folder.ts';

const page = (head: string) => `<!doctype html><html><head>${head}</head><body><img src="/beeld.webp"></body></html>`;
const files = {
  'a.css': '@font-face { src: url(/f.woff2) } p { color: red }',
  'b.css': 'p { color: blue }',
  'a.js': 'import{x}from"./_astro/c.js";import("./later.js");console.log("import nothing from /there.js")',
  'b.js': 'import "/_astro/c.js"\nexport {y} from "./_astro/d.js"',
  '_astro/c.js': 'import z,{w}from"./d.js";export const x=1',
  '_astro/d.js': 'export const y=1',
  'later.js': 'lots and lots',
  'f.woff2': 'letters',
  'beeld.webp': 'pixels',
  'favicon.svg': '<svg/>',
};
const weigh = (...names: (keyof typeof files)[]) =>
  names.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0) / 1000;

it.each([
  ['a page of its own', '', { css: 0, script: 0, fonts: 0, requests: 1 }],
  ['a style', '<link rel="stylesheet" href="/a.css">', { css: weigh('a.css'), script: 0, fonts: 0, requests: 2 }],
  [
    'the same style twice, and one for paper',
    '<link rel=stylesheet href=/a.css><link rel=stylesheet href=/a.css><link rel=stylesheet media=print href=/b.css>',
    { css: weigh('a.css', 'b.css'), requests: 3 },
  ],
  [
    'a script and what it imports, but not what it may fetch later',
    '<script type="module" src="/a.js"></script>',
    { script: weigh('a.js', '_astro/c.js', '_astro/d.js'), requests: 4 },
  ],
  [
    'two scripts that share a file',
    '<script src="/a.js"></script><script src="/b.js"></script>',
    { script: weigh('a.js', 'b.js', '_astro/c.js', '_astro/d.js'), requests: 5 },
  ],
  ['a script in the page', '<script>let a = 1</script>', { script: 0, requests: 1 }],
  ['a script fetched ahead', '<link rel="modulepreload" href="/later.js">', { script: weigh('later.js'), requests: 2 }],
  ['a font', '<link rel="preload" as="font" href="/f.woff2">', { fonts: 0.007, requests: 2 }],
  [
    'an icon and another language',
    '<link rel="icon" href="/favicon.svg"><link rel="alternate" href="/en/">',
    { requests: 1 },
  ],
])('the first load of %s', (_name, head, expected) => {
  const loaded = firstLoad(makeFolder({ ...files, 'index.html': page(head) }), 'index.html');
  expect(loaded).toMatchObject(expected);
  expect(loaded.total).toBeCloseTo(loaded.htmlGzip + loaded.css + loaded.script, 9);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { precompress } from '../../scripts/compress.ts';
import { scanOutput } from '../../scripts/scan-output.ts';
import { siteFiles } from '../../scripts/site-files.ts';
import { policyFor } from '../../src/shell/security-policy.ts';
import { makeFolder } from '../content-folder.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyFor('meta')}"></head><body>${body}</body></html>`;

const scanned = (files: Record<string, string>) => {
  const folder = makeFolder(files);
  return scanOutput(folder, siteFiles(folder));
};

describe('a built site', () => {
  it('that is clean has nothing in it to tell', async () => {
    const files = { 'index.html': page('<p>Tekst.</p>'), _headers: '/*\n', 'a.svg': '<svg></svg>' };
    expect(await scanned(files)).toEqual([]);
  });

  it.each([
    ['an unknown script', { 'themas/index.html': page('<script>alert(1)</script>') }, 'script-unlisted'],
    ['a page without the policy', { 'index.html': '<!DOCTYPE html><title>x</title>' }, 'policy'],
    ['a script in a drawing', { 'logo.svg': '<svg><script>alert(1)</script></svg>' }, 'svg'],
    ['a style from elsewhere', { 'a.css': '@import "https://elders.example/a.css"' }, 'foreign'],
    ['a hidden file', { '.env': 'A=b' }, 'file-hidden'],
    ['a source map', { '_astro/a.js.map': '{}' }, 'source-map'],
  ])('with %s does not pass, and the file is named', async (_name, files, code) => {
    const [file] = Object.keys(files);
    expect((await scanned(files)).map((fault) => [fault.file, fault.code])).toEqual([[file, code]]);
  });
});

it('text files get a compressed copy beside them, and others do not', async () => {
  const folder = makeFolder({ 'index.html': 'woord '.repeat(400), 'a.css': 'kort', 'a.webp': 'x'.repeat(4000) });
  writeFileSync(join(folder, 'b.js'), 'x'.repeat(2000));
  await precompress(folder);
  expect(siteFiles(folder)).toEqual([
    ...['a.css', 'a.webp', 'b.js', 'b.js.br', 'b.js.gz'],
    ...['index.html', 'index.html.br', 'index.html.gz'],
  ]);
});

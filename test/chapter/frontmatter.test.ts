import { expect, it } from 'vitest';
import { splitChapter } from '../../src/chapter/frontmatter.ts';

it.each([
  ['---\ntitle: A\n---\n\nTekst', { header: 'title: A\n', body: '\nTekst', bodyLine: 4 }],
  ['---\r\ntitle: A\r\n---\r\nTekst', { header: 'title: A\r\n', body: 'Tekst', bodyLine: 4 }],
  ['--- \na: 1\n---\t\nTekst', { header: 'a: 1\n', body: 'Tekst', bodyLine: 4 }],
  ['---\na: |\n  ---\n  +++\n---\nx', { header: 'a: |\n  ---\n  +++\n', body: 'x', bodyLine: 6 }],
  ['---\na: 1\n---\n---\nlayout: x\n---\n', { header: 'a: 1\n', body: '---\nlayout: x\n---\n', bodyLine: 4 }],
  ['---\n---\n', { header: '', body: '', bodyLine: 3 }],
  ['---\na: 1\n---', { header: 'a: 1\n', body: '', bodyLine: 4 }],
  ['---\na: 1\n---\nx\n\n---\n\ny', { header: 'a: 1\n', body: 'x\n\n---\n\ny', bodyLine: 4 }],
])('cuts %j', (source, expected) => {
  expect(splitChapter(source)).toEqual({ ...expected, headerLine: 2 });
});

it.each([
  'Tekst',
  '\n---\na: 1\n---\n',
  '---\na: 1\n',
  '---js\na\n---\n',
  '+++\na = 1\n+++\n',
  '--- a\n---\n',
  '----\n----\n',
  // Astro would see a header that ends earlier, and read the rest of it as text.
  '---\na: 1\n---x\nb: 2\n---\n',
  '---\na: 1\n----\n---\n',
  '---\na: 1\n+++\nb: 2\n---\n',
  '---\na: 1\n--- # b\n---\n',
  ' ---\na: 1\n---\n',
  '\r\n---\na: 1\n---\n',
  '\uFEFF\uFEFF---\na: 1\n---\n',
  '---toml\na = 1\n---\n',
])('finds none in %j', (source) => {
  expect(splitChapter(source)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { refuse } from '../../src/chapter/policy.ts';

const place = { path: 'a.mdx', position: { line: 1, column: 1 } };

it.each([
  ['html', 'node-forbidden'],
  ['yaml', 'node-forbidden'],
  ['toml', 'node-forbidden'],
  ['iets-nieuws', 'node-forbidden'],
])('refuses a node of kind %s, which no list names', (type, code) => {
  expect(refuse({ type }, place).map((finding) => [finding.path, finding.code])).toEqual([['a.mdx', code]]);
});

it.each(['paragraph', 'table', 'footnoteReference', 'textDirective', 'inlineCode'])('lets %s through', (type) => {
  expect(refuse({ type }, place)).toEqual([]);
});

import { expect, it } from 'vitest';
import { nearest } from '../../src/domain/near.ts';

it.each([
  ['acme-energi', ['acme-energy', 'birch'], 'acme-energy'],
  ['tilte', ['title', 'description'], 'title'],
  ['TITLE', ['title'], 'title'],
  ['kanaalcode', ['torenlicht'], undefined],
  ['ab', ['abcd'], undefined],
  ['a', ['b'], undefined],
  ['', ['a'], undefined],
  ['wachtwoord', [], undefined],
])('nearest(%j, %j) is %j', (typed, names, expected) => {
  expect(nearest(typed, names)).toBe(expected);
});

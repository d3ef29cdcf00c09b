import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawings } from '../../src/components/drawings.ts';
import { coloursIn, contrastOf, uses } from '../../src/components/palette.ts';

const colours = coloursIn(readFileSync(new URL('../../src/styles/identity.css', import.meta.url), 'utf8'));

describe('every pair of colours in use can be told apart', () => {
  it.each(uses)('$ink on $ground: at least $least to 1, light and dark', (use) => {
    const contrast = contrastOf(colours, use);
    expect(contrast?.light).toBeGreaterThanOrEqual(use.least);
    expect(contrast?.dark).toBeGreaterThanOrEqual(use.least);
  });
});

it('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  const known = coloursIn('--ink: light-dark(#000000, #ffffff); --paper: light-dark(#ffffff, #ffffff);');
  const contrast = contrastOf(known, { ink: 'ink', ground: 'paper', least: 4.5 });
  expect([contrast?.light, contrast?.dark]).toEqual([21, 1]);
});

it('no drawing is larger than a kilobyte', () => {
  const large = Object.entries(drawings).filter(([, { shapes }]) => Buffer.byteLength(shapes) > 1024);
  expect(large.map(([name]) => name)).toEqual([]);
});

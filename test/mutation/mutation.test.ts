import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../scripts/process.ts';
import { readFolder, today } from '../content-folder.ts';
import { harmless, reasonFor } from './harmless.ts';
import { mutationsOf, type Mutation } from './mutations.ts';

const folder = mkdtempSync(join(tmpdir(), 'mutaties-'));
cpSync(resolve(projectFolder, 'test/fixtures/voorbeeldstad'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => /\.(?:yaml|mdx)$/.test(file))
  .toSorted();

/** How often each thing is said; lines move when one is taken away, so a place is no part of it. */
const told = (): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { code, path, arguments: details } of readFolder(folder, today).all) {
    const said = JSON.stringify([code, path, details]);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return counts;
};

const untouched = told();
const found: { mutation: Mutation; isTold: boolean }[] = [];

const inWords = ({ kind, path, line, text }: Mutation) => `${kind} ${path}:${line} ${text.trim()}`;

describe('every line of the example city, deleted, written twice and mistyped', () => {
  it.each(files)('%s: is told, or may pass', (path) => {
    const source = readFileSync(join(folder, path), 'utf8');
    const silent: string[] = [];
    for (const mutation of mutationsOf(path, source)) {
      writeFileSync(join(folder, path), mutation.source);
      const isTold = [...told()].some(([said, count]) => count > (untouched.get(said) ?? 0));
      found.push({ mutation, isTold });
      if (!isTold && reasonFor(mutation) === undefined) silent.push(inWords(mutation));
    }
    writeFileSync(join(folder, path), source);
    expect(silent).toEqual([]);
  });

  it('is told as often as before: no reason lets more pass than it did', () => {
    const passed = found.filter(({ isTold }) => !isTold).map(({ mutation }) => reasonFor(mutation)?.reason);
    const counts = harmless.map(({ reason, kind }) => [
      `${kind}: ${reason}`,
      passed.filter((given) => given === reason).length,
    ]);
    expect(counts).toEqual(harmless.map(({ reason, kind, count }) => [`${kind}: ${reason}`, count]));
  });

  it('covers hundreds of faults, most of which are told', () => {
    expect(found.length).toBeGreaterThan(1000);
    expect(found.filter(({ isTold }) => isTold).length / found.length).toBeGreaterThan(0.8);
  });
});

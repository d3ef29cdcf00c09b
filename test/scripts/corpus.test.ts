import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { imageSize } from 'image-size';
import {
  chapterFile,
  corpus as corpusCommand,
  corpusDay,
  makeCorpus,
  type CorpusOptions,
} from '../../scripts/corpus.ts';
import { readFolder } from '../content-folder.ts';

function corpus(options: CorpusOptions): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  makeCorpus(folder, options);
  return folder;
}

/** Every file of a folder, as text in which each byte counts. */
function bytesOf(folder: string): Record<string, string> {
  const files = globSync('**/*.*', { cwd: folder }).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

describe('a generated corpus', () => {
  it.each([
    ['of one language', { chapters: 60 }, 60],
    ['with translations', { chapters: 60, languages: ['nl', 'en'] }, 90],
    ['of another seed', { chapters: 60, seed: 7 }, 60],
    ['whose last theme is not full', { chapters: 47, languages: ['nl', 'en'] }, 71],
  ] satisfies [string, CorpusOptions, number][])('%s gives the check nothing to say', (_name, options, files) => {
    const { all, library } = readFolder(corpus(options), corpusDay);
    expect(all).toEqual([]);
    expect(library.chapters).toHaveLength(files);
  });

  it('is the same to the byte for the same seed, and another for another', () => {
    const options: CorpusOptions = { chapters: 25, languages: ['nl', 'en'] };
    const first = bytesOf(corpus(options));
    expect(bytesOf(corpus(options))).toEqual(first);
    expect(bytesOf(corpus({ ...options, seed: 2 }))[chapterFile(3)]).not.toBe(first[chapterFile(3)]);
  });

  it('begins with the chapters of a smaller one', () => {
    const small = bytesOf(corpus({ chapters: 20 }));
    const large = bytesOf(corpus({ chapters: 60 }));
    for (const file of Object.keys(small)) expect(large[file], file).toBe(small[file]);
  });

  it('has components in every tenth chapter and a real picture in each theme', () => {
    const files = bytesOf(corpus({ chapters: 60 }));
    const texts = Object.entries(files).filter(([file]) => file.endsWith('.mdx'));
    expect(texts.filter(([, text]) => /^<[A-Z]/m.test(text))).toHaveLength(6);
    const pictures = Object.entries(files).filter(([file]) => file.endsWith('.png'));
    expect(pictures).toHaveLength(3);
    for (const [, picture] of pictures) {
      expect(imageSize(Buffer.from(picture, 'latin1'))).toMatchObject({ type: 'png', width: 960, height: 540 });
    }
  });

  it('uses few words often and most words seldom, as texts do', () => {
    const files = Object.entries(bytesOf(corpus({ chapters: 60 }))).filter(([file]) => file.endsWith('.mdx'));
    const counts = new Map<string, number>();
    for (const word of files.flatMap(([, text]) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(counts.size).toBeGreaterThan(1500);
    expect((counts.get('de') ?? 0) / total).toBeGreaterThan(0.03);
    expect([...counts.values()].filter((count) => count <= 10).length / counts.size).toBeGreaterThan(0.5);
  });
});

describe('corpus.ts as a command', () => {
  it.each([
    ['no folder', [], 'expected one folder'],
    ['no chapters', ['x', '--chapters', '0'], '--chapters takes a whole number from 1'],
    ['an unknown language', ['x', '--languages', 'nl,de'], '--languages takes nl or nl,en'],
    ['one language twice', ['x', '--languages', 'nl,nl'], '--languages takes nl or nl,en'],
  ])('refuses %s', (_name, args, expected) => {
    expect(() => corpusCommand(args)).toThrow(expected);
  });
});

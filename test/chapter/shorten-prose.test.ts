import { describe, expect, it } from 'vitest';
import { findCharacters } from '../../src/chapter/characters.ts';
import { splitChapter } from '../../src/chapter/frontmatter.ts';
import { judgeTree } from '../../src/chapter/judge-tree.ts';
import { components } from '../../src/chapter/language.ts';
import { parseWithSecondReader } from '../../src/chapter/second-reader.ts';
import { shortenProse } from '../../src/chapter/shorten-prose.ts';
import { mutate } from '../fuzz/mutate.ts';
import { makeRandom } from '../fuzz/random.ts';
import { readSamples } from '../fuzz/samples.ts';

describe('a text for the second reader', () => {
  it.each([
    ['words in a row', 'Een twee, drie vier. Vijf zes.\n', 'Een zin zes.\n'],
    ['two words', 'Een twee.\n', 'Een twee.\n'],
    [
      'words around a link',
      'Een twee [drie vier vijf](a/b) zes zeven acht.',
      'Een twee [drie zin vijf](a/b) zes zin acht.',
    ],
    [
      'the start of a line',
      'import een twee drie\nexport een\n1. een twee drie',
      'import zin drie\nexport een\n1. een zin drie',
    ],
    ['numbers, which begin lists', '1. 2. 3. een twee', '1. 2. 3. een twee'],
    ['the ends of lines', 'een twee drie  \nvier vijf\tzes', 'een zin drie  \nvier vijf\tzes'],
    [
      'names in brackets where something is defined',
      '[een twee drie]\n\n[een x drie]: a/',
      '[een twee drie]\n\n[een x drie]: a/',
    ],
    [
      'other blocks there',
      '[^1] een twee drie\n\neen twee drie\n\n[^1]: a',
      '[^1] een twee drie\n\neen zin drie\n\n[^1]: a',
    ],
    ['signs of code and addresses', 'a b: c d/e f "g h" i j', 'a b: c d/e f "g h" i j'],
  ])('%s', (_name, text, expected) => {
    expect(shortenProse(text)).toBe(expected);
  });

  it('gets a word that no chapter may use for anything', () => {
    const names = Object.entries(components).flatMap(([name, { attributes }]) => [name, ...Object.keys(attributes)]);
    expect(names).not.toContain('zin');
  });

  it.each([
    ['attributes', '<Card title="x" een onclick drie>\n\ntekst\n\n</Card>\n'],
    ['code', '{een twee drie}\n'],
    ['lists in lists', `${'1. '.repeat(60)}een twee drie\n`],
    [
      'a picture from elsewhere',
      '![een b drie]\n\n[een a drie]: a.png\n[een b drie]: https://voorbeeld.example/b.png\n',
    ],
  ])('still holds %s', (_name, text) => {
    expect(passes(text)).toBe(false);
    expect(passes(shortenProse(text))).toBe(false);
  });

  const samples = readSamples().filter(({ kind }) => kind === 'chapter');
  const random = makeRandom(2026);
  const changed = Array.from({ length: 400 }, () => mutate(random.pick(samples), samples, random));

  it('passes only when the whole text would pass', () => {
    const bodies = [...samples.map(({ bytes }) => bytes), ...changed]
      .map((bytes) => new TextDecoder().decode(bytes))
      .map((text) => splitChapter(text)?.body ?? text)
      .filter((body) => body.length < 20_000 && findCharacters(body, '').length === 0);
    const shortened = bodies.filter((body) => shortenProse(body) !== body && passes(shortenProse(body)));
    expect(shortened.length).toBeGreaterThan(50);
    expect(shortened.filter((body) => !passes(body))).toEqual([]);
  });
});

function passes(body: string): boolean {
  const parsed = parseWithSecondReader(body);
  return 'tree' in parsed && judgeTree(parsed.tree, { path: '', inFile: (position) => position }).length === 0;
}

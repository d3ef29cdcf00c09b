import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitChapter } from '../../src/chapter/frontmatter.ts';
import { readPlainYaml } from '../../src/chapter/plain-yaml.ts';
import { readAnyYaml } from '../../src/chapter/yaml.ts';
import { makeRandom, type Random } from '../fuzz/random.ts';
import { projectFolder } from '../scripts/process.ts';

/** What the real parser makes of it; `undefined` when something is wrong. */
function parsed(text: string): unknown {
  const read = readAnyYaml(text, { path: 'a', firstLine: 1, unreadable: 'yaml-unreadable' });
  return 'value' in read ? read.value : undefined;
}

describe('YAML as nearly every file is written', () => {
  it.each([
    ['texts', 'title: Opslag in de stad, niet [te] duur\n'],
    ['numbers and days', 'order: 10\nsince: 2025-09-01\nlevels: [0, 2, 2026-01-01]\n'],
    ['an address', 'url: https://voorbeeld.example/a?b=c\n'],
    ['words that are no text', 'a: true\nb: null\nc: False\nd: yes\n'],
    ['quotes', 'a: ["een: twee", \'drie, vier\', ""]\n'],
    ['lists at the margin and further in', 'a:\n- een\n- twee\nb:\n  - drie\n'],
    [
      'mappings in a list',
      'a:\n  - id: een\n    text: Een zin.\n    more:\n      - x\n  - { id: twee, text: Nog een }\nb: c\n',
    ],
    ['the line ends of Windows', 'a: b\r\nc:\r\n  - d\r\n'],
    ['mappings in mappings', 'title:\n  nl: Een\n  en: One\nowner: { company: a, kinds: [b, c], empty: {} }\n'],
  ])('reads %s as the parser does', (_name, text) => {
    expect(readPlainYaml(text)).toBeDefined();
    expect(readPlainYaml(text)).toEqual(parsed(text));
  });

  it.each([
    ['nothing', ''],
    ['a key that stands twice', 'a: b\na: c\n'],
    ['a key that stands twice on a line', 'a: { b: c, b: d }\n'],
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !!str c\n'],
    ['a text that goes on', 'a: een\n  twee\n'],
    ['a text of many lines', 'a: |\n  een\n'],
    ['a mapping in a text', 'a: b: c\n'],
    ['a comment', 'a: b # c\n'],
    ['a key that is no text', 'true: a\n'],
    ['a number that may be read in two ways', 'a: [012]\n'],
    ['an escape', 'a: "\\u202e"\n'],
    ['a list that is not closed', 'a: [b, c\n'],
    ['a thousand brackets', `a: ${'['.repeat(1000)}\n`],
    ['lines that stand nowhere', 'a:\n    b: c\n  d: e\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['a line end of old', 'a: b\rc: d\n'],
  ])('leaves %s to the parser', (_name, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  const texts = globSync('{content,test/fixtures}/**/*.{mdx,yaml}', { cwd: projectFolder })
    .sort()
    .map((file) => readFileSync(join(projectFolder, file), 'utf8'))
    .map((text) => splitChapter(text)?.header ?? text)
    .filter((text) => text.length < 5000);

  it('reads most of what there is, and nothing otherwise than the parser does', () => {
    const plain = texts.filter((text) => readPlainYaml(text) !== undefined);
    expect(plain.length).toBeGreaterThan(texts.length / 2);
    for (const text of plain) expect(readPlainYaml(text)).toEqual(parsed(text));
  });

  it('reads nothing otherwise that was changed at random', () => {
    const random = makeRandom(9);
    const changed = Array.from({ length: 20_000 }, () => change(random.pick(texts), random));
    const plain = changed.filter((text) => readPlainYaml(text) !== undefined);
    expect(plain.length).toBeGreaterThan(500);
    for (const text of plain) expect(readPlainYaml(text)).toEqual(parsed(text));
  });
});

const pieces = [
  ...[
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    ': ',
    ':',
    ' ',
    '- ',
    '-',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    "'",
    '"',
    "''",
    '#',
    ' #',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '|',
    '>',
    '? ',
    '%',
    '@',
    '`',
    '0',
    '01',
    '1.5',
    '1e3',
    '-1',
    '0x1f',
    '2026-11-01',
    '12:30',
  ],
  ...[
    'true',
    'null',
    '~',
    'yes',
    '---\n',
    '...',
    'a: b',
    'é',
    '<<: ',
    '__proto__: a',
    '\\',
    '\u00A0',
    '\t',
    '\r\n',
    '\n\n',
  ],
];

function change(text: string, random: Random): string {
  const lines = text.split('\n');
  const from = random.below(lines.length);
  let changed = lines.slice(from, from + 8).join('\n');
  for (let count = random.below(3); count >= 0; count -= 1) {
    const at = random.below(changed.length + 1);
    changed = changed.slice(0, at) + random.pick(pieces) + changed.slice(at + random.below(3));
  }
  return changed;
}

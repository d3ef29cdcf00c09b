import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toLine, toYaml } from '../../src/scaffold/yaml.ts';

/** Reads as the check does: YAML 1.2, core schema; and as an editor may that still reads YAML 1.1. */
const readers = [
  ['1.2', (text: string) => parse(text, { version: '1.2', schema: 'core', merge: false }) as unknown],
  ['1.1', (text: string) => parse(text, { version: '1.1' }) as unknown],
] as const;

const texts = [
  'Een dienst overdragen',
  'Melden: bij wie?',
  'C#: een begin',
  'issue #12',
  'einde:',
  '# geen opmerking',
  '- geen lijst',
  '---',
  '{{naam}}',
  '{ a: 1 }',
  '[redactie]',
  '<script>alert(1)</script>',
  "'aanhaling'",
  "vergeet 's avonds niet",
  '"dubbel"',
  'een "woord"',
  '*ster',
  '&anker',
  '!!str',
  '| blok',
  '> blok',
  '%procent',
  '@team',
  '`code`',
  '?',
  '~',
  'null',
  'Null',
  'true',
  'Yes',
  'no',
  'OFF',
  'y',
  '12',
  '1e3',
  '0x1f',
  '.inf',
  '24 uur',
  '10:30',
  '2026',
  '\\n blijft staan',
  'terug\\slag',
  'één “tekst” met … en é',
  'Καλημέρα',
  '日本語: ここ',
  '😀 lach',
  'a: b: c',
  'http://x.example/#kop',
  ', komma',
];

describe.each(readers)('YAML %s gives back', (_version, read) => {
  it.each(texts)('%j', (text) => {
    expect(read(toYaml({ key: text, list: [text, text], items: [{ text }] }))).toEqual({
      key: text,
      list: [text, text],
      items: [{ text }],
    });
  });

  it('every printable character of ASCII, at the beginning, the end and in between', () => {
    for (let code = 33; code < 127; code += 1) {
      const sign = String.fromCharCode(code);
      for (const text of [sign, `${sign}a`, `a${sign}`, `a ${sign} b`, `${sign} a`, `a ${sign}`]) {
        expect(read(toYaml({ text }))).toEqual({ text });
      }
    }
  });
});

it.each([
  ['regel een\nregel twee', 'regel een regel twee'],
  ['tab\tdaar', 'tab daar'],
  ['\r\n  rand  \r\n', 'rand'],
  ['nul\u0000 bel\u0007', 'nul bel'],
  ['scheiding\u2028hier\u2029en daar', 'scheiding hier en daar'],
  ['\uFEFFteken', 'teken'],
  ['half \uD83D paar', 'half \uFFFD paar'],
  ['title: x\n---\nkwaad: true', 'title: x --- kwaad: true'],
])('makes one line of %j', (text, line) => {
  expect(toLine(text)).toBe(line);
  expect(parse(toYaml({ text }))).toEqual({ text: line });
});

it('writes what people write: no quotes where none are needed, ids in a row, days as days', () => {
  const yaml = toYaml({
    title: 'Een dienst overdragen',
    authors: ['kanaalcode', 'redactie'],
    odd: ['true', '12'],
    reviews: [{ date: '2026-11-24', by: 'redactie', note: undefined }],
    ownership: { state: 'seeking' },
    correct: true,
    minutes: 10,
    absent: undefined,
  });
  expect(yaml).toBe(`title: Een dienst overdragen
authors: [kanaalcode, redactie]
odd: ['true', '12']
reviews:
  - date: 2026-11-24
    by: redactie
ownership:
  state: seeking
correct: true
minutes: 10
`);
});

import { expect, it } from 'vitest';
import { decode, digestOf, positionAt } from '../../src/chapter/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('reads UTF-8 and leaves a byte-order mark out', () => {
  expect(decode(bytes('\uFEFFreëel €'), 'a.mdx')).toEqual({ text: 'reëel €' });
});

it.each([
  ['Latin-1', [...bytes('title: Be'), 0xeb, ...bytes('indigd\n')], { line: 1, column: 10 }, '0xEB'],
  ['on a later line', [...bytes('één\ntwee '), 0xe9, 0x20], { line: 2, column: 6 }, '0xE9'],
  ['a character cut in half at the end', [...bytes('a\n'), 0xe2, 0x82], { line: 2, column: 1 }, '0xE2'],
  ['a lone continuation', [0x80], { line: 1, column: 1 }, '0x80'],
])('points at what is no UTF-8: %s', (_name, content, position, byte) => {
  const decoded = decode(Uint8Array.from(content), 'a.mdx');
  expect(decoded).toEqual({
    finding: { code: 'encoding-invalid', path: 'a.mdx', position, arguments: { byte } },
  });
});

it.each([
  ['a\nbc', 3, { line: 2, column: 2 }],
  ['a\r\nbc', 3, { line: 2, column: 1 }],
  ['', 0, { line: 1, column: 1 }],
])('positionAt(%j, %i)', (text, offset, expected) => {
  expect(positionAt(text, offset)).toEqual(expected);
});

it('gives one digest for either kind of line end', () => {
  expect(digestOf('a\r\nb')).toBe(digestOf('a\nb'));
  expect(digestOf('a\nb')).toMatch(/^[0-9a-f]{16}$/);
});

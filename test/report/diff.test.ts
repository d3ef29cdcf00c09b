import { expect, it } from 'vitest';
import { toDiff } from '../../src/report/diff.ts';

it.each([
  ['nothing', 'a\nb\n', 'a\nb\n', ''],
  ['a line that comes', 'a\nb\n', 'a\nx\nb\n', 'f\n+   2 | x\n'],
  ['a line that goes', 'a\nx\nb\n', 'a\nb\n', 'f\n-   2 | x\n'],
  ['a line that changes', 'a\nb\n', 'a\nc\n', 'f\n-   2 | b\n+   2 | c\n'],
  [
    'two places, and what stays between them',
    'a\nb\nc\nd\n',
    'x\nb\nc\ny\n',
    'f\n-   1 | a\n+   1 | x\n-   4 | d\n+   4 | y\n',
  ],
  ['a line twice', 'a\na\n', 'a\n', 'f\n-   2 | a\n'],
  ['line ends of Windows and a mark', '\uFEFFa\r\nb\r\n', '\uFEFFa\r\nc\r\n', 'f\n-   2 | b\n+   2 | c\n'],
])('%s', (_name, before, after, expected) => {
  expect(toDiff('f', before, after)).toBe(expected);
});

import { expect, it } from 'vitest';
import { cleanText } from '../../src/reader/clean.ts';

const cases: [name: string, value: unknown, expected: string][] = [
  [
    'ordinary words with signs of every day',
    ' Noor’s balie: bel 0570–1234 (én mail) ',
    'Noor’s balie: bel 0570–1234 (én mail)',
  ],
  ['several lines become one', 'bel\r\n1234\t nu\u2028meteen', 'bel 1234 nu meteen'],
  ['markup stays what it is: text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['an address stays text too', 'https://kwaad.example', 'https://kwaad.example'],
  ['signs that turn the direction', 'bel \u202Elatab\u202C \u2066x\u2069\u200F', 'bel latab x'],
  ['signs that cannot be seen', 'a\u200Bb\u2060c\uFEFFd\u00ADe\u{E0041}f', 'abcdef'],
  ['signs that steer a terminal', '\u001B[31mrood\u0007\u009B', '[31mrood'],
  ['half a sign, and one that nobody has given a meaning', 'a\uD83Db\uE000c\uFFFFd', 'abcd'],
  ['a family of several signs stays a family', '👩\u200D👧 thuis', '👩\u200D👧 thuis'],
  ['a letter with its accent apart', 'cafe\u0301', 'café'],
  ['letters under a pile of marks', `a${'\u0335'.repeat(50)}b`, 'a\u0335\u0335b'],
  ['too long: cut, and by whole signs', '👋'.repeat(30), '👋'.repeat(20)],
  ['a megabyte', 'x'.repeat(1024 ** 2), 'x'.repeat(20)],
  ['cut at a space', `${'x'.repeat(19)} y`, 'x'.repeat(19)],
  ['nothing but spaces', ' \n ', ''],
  ['a number', 12, ''],
  ['a list', ['x'], ''],
  ['nothing', undefined, ''],
];

it.each(cases)('%s', (_name, value, expected) => {
  const length = ['too long: cut, and by whole signs', 'a megabyte', 'cut at a space'].includes(_name) ? 20 : 200;
  expect(cleanText(value, length)).toBe(expected);
});

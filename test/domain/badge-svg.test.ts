import { expect, it } from 'vitest';
import { badgeCode } from '../../src/domain/badge-code.ts';
import { badgeSize, badgeSvg, wrap, type BadgeWords } from '../../src/domain/badge-svg.ts';
import { scanFile } from '../../src/output/scan-file.ts';

const words: BadgeWords = {
  site: 'Stad leert',
  company: 'Bedrijf',
  claim: 'staat in voor het thema',
  theme: 'Energie',
};
const colours = { ground: '#ffffff', ink: '#000000', accent: '#0000ff' };
const svgOf = (changes: Partial<BadgeWords>) => badgeSvg({ ...words, ...changes }, colours);
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

it('says the site, the company, what it does and the theme', () => {
  expect(texts(svgOf({}))).toEqual(['Stad leert', 'Bedrijf', 'staat in voor het thema', 'Energie']);
  expect(svgOf({})).toContain('<title>Bedrijf staat in voor het thema Energie (Stad leert)</title>');
});

it.each([
  ['markup', '<script>alert(1)</script>'],
  ['quotes', `"onload='x'`],
  ['entities', '&lt;b&gt; &#60;'],
  ['a section that is not closed', ']]><!--'],
])('a name of %s stays a text, and the output may have it', (_name, company) => {
  const svg = svgOf({ company });
  const tags = new Set([...svg.matchAll(/<([^\s/>]+)/g)].map(([, name]) => name));
  expect([...tags]).toEqual(['svg', 'title', 'rect', 'path', 'text']);
  expect(scanFile('bedrijven/x/badge.svg', svg)).toEqual([]);
});

it.each([
  ['80 letters without a space', 'Verzekering'.repeat(8).slice(0, 80)],
  ['80 letters in words', 'Zes letters '.repeat(7).slice(0, 80)],
  ['80 signs of two units', '𝒜'.repeat(80)],
])('a name of %s is on it whole, in lines that fit', (_name, company) => {
  const [, ...others] = texts(svgOf({ company }));
  const lines = others.slice(0, -2);
  expect(lines.join('').replace(/[ -]/g, '')).toBe(company.replace(/ /g, ''));
  expect(Math.max(...lines.map((line) => [...(line ?? '')].length))).toBeLessThanOrEqual(23);
  const lowest = Math.max(...[...svgOf({ company }).matchAll(/<text x="\d+" y="([\d.]+)"/g)].map(([, y]) => Number(y)));
  expect(badgeSize({ ...words, company }).height).toBeGreaterThan(lowest + 10);
});

it.each([
  ['one two three', 7, 3, ['one two', 'three']],
  ['abcdefghij', 4, 4, ['abc-', 'def-', 'ghij']],
  ['one two three', 5, 2, ['one', 'two…']],
  ['', 5, 2, ['']],
] as [string, number, number, string[]][])('%s in lines of %i, at most %i', (text, letters, most, expected) => {
  expect(wrap(text, letters, most)).toEqual(expected);
});

it('the lines for another site keep a name a text', () => {
  const code = badgeCode({ page: 'https://stad.example/b/?a=1&b="', text: 'A "B" <i>', size: { width: 1, height: 2 } });
  expect(code).toBe(
    '<a href="https://stad.example/b/?a=1&amp;b=&quot;">\n  <img src="badge.svg" width="1" height="2" alt="A &quot;B&quot; &lt;i&gt;">\n</a>',
  );
});

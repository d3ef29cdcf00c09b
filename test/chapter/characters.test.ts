import { describe, expect, it } from 'vitest';
import { readChapter } from '../../src/chapter/read-chapter.ts';
import { readYaml } from '../../src/chapter/yaml.ts';
import { chapter, places, readChanged } from '../content-folder.ts';

const read = (source: string) => readChapter(new TextEncoder().encode(source), 'a.mdx').findings;
const told = (source: string) =>
  read(source).map(({ code, position }) => `${position?.line}:${position?.column} ${code}`);
const named = (source: string) => read(source).map((found) => found.code === 'character-forbidden' && found.arguments);

describe('what no chapter may hold', () => {
  it.each([
    ['an escape', '\x1B', 'U+001B', 'control'],
    ['a null', '\0', 'U+0000', 'control'],
    ['a form feed', '\f', 'U+000C', 'control'],
    ['a delete', '\x7F', 'U+007F', 'control'],
    ['a second set of controls', '\x85', 'U+0085', 'control'],
    ['a carriage return alone', '\r', 'U+000D', 'control'],
    ['an override', '\u202E', 'U+202E', 'direction'],
    ['an isolate', '\u2066', 'U+2066', 'direction'],
    ['a mark of direction', '\u200F', 'U+200F', 'direction'],
    ['a line separator', '\u2028', 'U+2028', 'separator'],
    ['a space without width', '\u200B', 'U+200B', 'invisible'],
    ['a joiner of words', '\u2060', 'U+2060', 'invisible'],
    ['a mark of byte order inside', '\uFEFF', 'U+FEFF', 'invisible'],
    ['a letter of a tag', '\u{E0061}', 'U+E0061', 'invisible'],
    ['a selector that hides a byte', '\u{E0110}', 'U+E0110', 'invisible'],
  ])('%s', (_name, character, written, fault) => {
    const source = chapter({}, `Een.\n\nTwee ${character}drie.\n`);
    expect(told(source)).toEqual(['11:6 character-forbidden']);
    expect(named(source)).toEqual([{ character: written, fault }]);
  });

  it.each([
    ['in the frontmatter', chapter({ title: 'Op\u202Eslag' }), ['2:10 character-forbidden']],
    [
      'one for a run',
      chapter({}, 'a\u200B\u200B\u2060b\u200Bc\n'),
      ['9:2 character-forbidden', '9:6 character-forbidden'],
    ],
    [
      'no more than five',
      chapter({}, 'a\u200B '.repeat(50)),
      Array.from({ length: 5 }, (_, at) => `9:${at * 3 + 2} character-forbidden`),
    ],
    ['after CRLF', chapter({}, 'Een.\r\n\u202E\r\n'), ['10:1 character-forbidden']],
    ['escaped in YAML', chapter({ title: '"Op\\u202Eslag"' }), ['2:8 character-forbidden']],
    ['half a character in YAML', chapter({ title: '"Op\\uD83Dslag"' }), ['2:8 character-forbidden']],
    ['as an entity in a sentence', chapter({}, 'Een &#x202E;twee.\n'), ['9:1 character-forbidden']],
    ['as an entity with a name', chapter({}, '**a&ZeroWidthSpace;b**\n'), ['9:3 character-forbidden']],
    ['in an attribute', chapter({}, '<Badge text="a&#x202E;b" />\n'), ['9:1 character-forbidden']],
    ['in an address', chapter({}, '[a](../b&#x2066;/)\n'), ['9:1 character-forbidden']],
    ['with percents in an address', chapter({}, '[a](https://a.example/%E2%80%AEb)\n'), ['9:1 character-forbidden']],
    ['a null with percents', chapter({}, '[a](https://a.example/%00)\n'), ['9:1 character-forbidden']],
    ['in a definition', chapter({}, '[a]: https://a.example/&#x200B;b\n'), ['9:1 character-forbidden']],
    ['in a title', chapter({}, '[a](../b/ "c&#x202E;")\n'), ['9:1 character-forbidden']],
    ['in a description', chapter({}, '![a&#x202E;](../images/a.png)\n'), ['9:1 character-forbidden']],
    [
      'in the address of a card',
      chapter({}, '<LinkCard title="a" href="https://a.example/%E2%80%AE" />\n'),
      ['9:1 character-forbidden'],
    ],
  ])('%s', (_name, source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

it.each([
  ['letters of Europe', 'Reëel, façade, Łódź, Ærø, ß, €, “krul”, ‘enkel’ – en — …'],
  ['emoji of several parts', '👩‍💻 ❤️ ☎︎ 🇳🇱'],
  ['a soft hyphen, a hard space and a tab', 'data\u00ADbeveiliging 10\u00A0km\tklaar'],
  ['other scripts', 'שלום, سلام, می\u200Cخواهم, 日本語'],
  ['entities for signs', 'a &lt; b &amp; c&nbsp;d &shy;e &euro; &#8364;'],
  ['an address with percents', '[a](https://a.example/%C3%A9%20b?c=100%25&d=%)'],
  ['a mail with lines', '[a](mailto:a@a.example?body=een%0D%0Atwee)'],
])('near miss: %s', (_name, body) => {
  expect(read(chapter({}, `${body}\n`))).toEqual([]);
});

describe('metadata', () => {
  it.each([
    ['as they are', 'name: Kanaal\u202Ecode\nkind: company\nsummary: { nl: Bouwt. }\n', '1:13'],
    ['escaped', 'name: "Kanaal\\u202Ecode"\nkind: company\nsummary: { nl: Bouwt. }\n', '1:7'],
    ['escaped in a key', '"na\\u200Bme": Kanaalcode\nkind: company\n', '1:1'],
  ])('%s', (_name, source, place) => {
    const { findings } = readChanged({ 'companies/kanaalcode.yaml': source });
    expect(places(findings)).toEqual([[`companies/kanaalcode.yaml:${place}`, 'character-forbidden']]);
  });

  it('near miss: escapes for honest characters', () => {
    const yaml = readYaml('name: "Zo\\u00EB\\n\\ttwee"\n', { path: 'a', firstLine: 1, unreadable: 'yaml-unreadable' });
    expect(yaml).toMatchObject({ value: { name: 'Zoë\n\ttwee' } });
  });
});

import { describe, expect, it } from 'vitest';
import { readChapter } from '../../src/chapter/read-chapter.ts';
import { chapter } from '../content-folder.ts';

const read = (source: string) => readChapter(new TextEncoder().encode(source), 'a.mdx');
const told = (source: string) =>
  read(source).findings.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`);

describe('a chapter that is in order', () => {
  it.each([
    ['as it is', chapter()],
    ['with a byte-order mark', `\uFEFF${chapter()}`],
    ['with CRLF', chapter().replaceAll('\n', '\r\n')],
    ['with a comment', chapter({}, 'Tekst.\n\n{/* voor de schrijver */}\n')],
    ['with components', chapter({}, '<Tabs>\n<TabItem label="Een">\n\nTekst.\n\n</TabItem>\n</Tabs>\n')],
    ['without text', chapter({}, '')],
    ['with a time and a pair of words', chapter({}, 'Om 10:30 geldt naam:waarde, en om 9:05 ook.\n')],
    ['with steps', chapter({}, '<Steps>\n\n1. Een.\n2. Twee.\n\n</Steps>\n')],
  ])('%s', (_name, source) => {
    expect(read(source)).toMatchObject({ findings: [], chapter: { data: { title: 'Opslag' } } });
  });

  it('counts words of prose, not of code', () => {
    expect(read(chapter({}, 'Een twee `drie`.\n\n```js\nvier vijf\n```\n')).chapter?.words).toBe(3);
  });

  it('lists links to this site and pictures, at their place in the file', () => {
    const body = 'Zie [hier](../b/) en [daar](https://a.example).\n\n![x](../images/x.png)\n';
    expect(read(chapter({}, body)).chapter).toMatchObject({
      links: [{ target: '../b/', position: { line: 9, column: 5 } }],
      images: [{ target: '../images/x.png', position: { line: 11, column: 1 } }],
    });
  });

  it('has a digest of what it says, whatever its reviews, order or line ends', () => {
    const digest = (source: string) => read(source).chapter?.digest;
    const original = digest(chapter());
    expect(digest(chapter({ order: '7' }))).toBe(original);
    expect(digest(chapter().replaceAll('\n', '\r\n'))).toBe(original);
    expect(digest(chapter({ title: 'Iets anders' }))).not.toBe(original);
    expect(digest(chapter({}, 'Andere tekst.\n'))).not.toBe(original);
  });
});

describe('positions', () => {
  it.each([
    ['plain', (source: string) => source],
    ['with a byte-order mark', (source: string) => `\uFEFF${source}`],
    ['with CRLF', (source: string) => source.replaceAll('\n', '\r\n')],
  ])('are those an editor shows: %s', (_name, change) => {
    expect(told(change(chapter({ level: 'basis' }, 'Een.\n\nTwee {naam}.\n')))).toEqual([
      '7:8 value-unknown',
      '12:6 brace-bare',
    ]);
  });
});

describe('faults, one finding each', () => {
  it.each([
    ['no frontmatter', 'Tekst.\n', ['1:1 frontmatter-missing']],
    ['empty frontmatter', '---\n---\nTekst.\n', ['2:1 yaml-shape']],
    ['an unquoted colon', chapter({ title: 'Melden: bij wie' }), ['2:8 frontmatter-unreadable']],
    ['a key twice', chapter({ title: 'Een\ntitle: Twee' }), ['3:1 frontmatter-unreadable']],
    ['an alias', chapter({ title: '&a Een', description: '*a' }), ['2:8 yaml-feature']],
    ['a tag', chapter({ title: '!js Een' }), ['2:8 yaml-feature']],
    ['a tag of YAML itself', chapter({ title: '!!str Een' }), ['2:8 yaml-feature']],
    ['a list for a key', chapter({ '[a, b]': 'c' }), ['7:1 frontmatter-unreadable']],
    ['a mistyped key', chapter({ titel: 'Een' }), ['7:1 key-unknown']],
    ['a missing key', chapter({ description: null }), ['2:1 key-missing']],
    ['an empty key', chapter({ description: '' }), ['3:1 key-missing']],
    ['a text where a list is meant', chapter({ authors: 'redactie' }), ['4:10 type-wrong']],
    ['a number where a text is meant', chapter({ title: '12' }), ['2:8 type-wrong']],
    ['an unknown value', chapter({ level: 'hoog' }), ['7:8 value-unknown']],
    ['an empty list', chapter({ authors: '[]' }), ['4:10 value-invalid']],
    ['a number out of range', chapter({ minutes: '999' }), ['7:10 value-invalid']],
    [
      'a date in another notation',
      chapter({ reviews: '\n  - { date: 1-3-2026, by: redactie, outcome: written }' }),
      ['6:13 date-notation'],
    ],
    [
      'a date that does not exist',
      chapter({ reviews: '\n  - { date: 2026-02-30, by: redactie, outcome: written }' }),
      ['6:13 date-impossible'],
    ],
    ['a company that is no id', chapter({ authors: '[Kanaal Code]' }), ['4:11 id-invalid']],
    ['a chapter without its theme', chapter({ presumes: '[opslag]' }), ['7:12 chapter-id-invalid']],
    [
      'a source without https',
      chapter({ sources: '\n  - { title: A, url: www.a.example }' }),
      ['8:22 web-address-invalid'],
    ],
    ['a question of no kind', chapter({ questions: '\n  - { id: a, objective: b, text: c }' }), ['8:5 key-missing']],
    [
      'a question of an unknown kind',
      chapter({ questions: '\n  - { id: a, kind: open, text: c }' }),
      ['8:20 value-unknown'],
    ],
    ['an import', chapter({}, 'import van gegevens\n'), ['9:1 word-starts-code']],
    ['an export', chapter({}, 'export const a = 1\n'), ['9:1 code-forbidden']],
    ['an expression', chapter({}, 'Hallo {naam}.\n'), ['9:7 brace-bare']],
    ['an expression in an attribute', chapter({}, '<Tabs syncKey={a}>\n</Tabs>\n'), ['9:1 code-forbidden']],
    ['attributes from an expression', chapter({}, '<Tabs {...a}>\n</Tabs>\n'), ['9:1 code-forbidden']],
    ['an unknown component', chapter({}, '<Step>\n\n1. Een\n\n</Step>\n'), ['9:1 component-unknown']],
    ['HTML', chapter({}, '<div>\n\nTekst\n\n</div>\n'), ['9:1 tag-html']],
    ['a tag that is not closed', chapter({}, 'Een <br> twee.\n'), ['9:5 tag-html']],
    ['a smaller-than sign before a digit', chapter({}, 'Wij <3 jou.\n'), ['9:5 sign-bare']],
    [
      'an attribute that a component does not have',
      chapter({}, '<Tabs onclick="a">\n<TabItem label="A">\n\nT\n\n</TabItem>\n</Tabs>\n'),
      ['9:1 attribute-unknown'],
    ],
    [
      'an attribute twice',
      chapter({}, '<Tabs>\n<TabItem label="A" label="B">\n\nT\n\n</TabItem>\n</Tabs>\n'),
      ['10:1 attribute-unknown'],
    ],
    [
      'a tab without a label',
      chapter({}, '<Tabs>\n<TabItem>\n\nT\n\n</TabItem>\n</Tabs>\n'),
      ['10:1 attribute-missing'],
    ],
    [
      'a tab with an empty label',
      chapter({}, '<Tabs>\n<TabItem label="">\n\nT\n\n</TabItem>\n</Tabs>\n'),
      ['10:1 attribute-missing'],
    ],
    ['steps without a list', chapter({}, '<Steps>\n\nEen.\n\n</Steps>\n'), ['9:1 component-misused']],
    ['steps around bullets', chapter({}, '<Steps>\n\n- Een.\n\n</Steps>\n'), ['9:1 component-misused']],
    ['steps around two things', chapter({}, '<Steps>\n\n1. Een.\n\nTwee.\n\n</Steps>\n'), ['9:1 component-misused']],
    ['tabs with something else in them', chapter({}, '<Tabs>\n\nTekst.\n\n</Tabs>\n'), ['9:1 component-misused']],
    ['an aside that does not exist', chapter({}, ':::waarschuwing\nTekst.\n:::\n'), ['9:1 aside-unknown']],
    ['a directive that does not exist', chapter({}, '::video[a]\n'), ['9:1 aside-unknown']],
    [
      'script in a second frontmatter',
      chapter({}, '').trimEnd() + '\n---\n<script>alert(1)</script>\n---\n',
      ['9:1 tag-html'],
    ],
    [
      'an expression in a second frontmatter',
      chapter({}, '').trimEnd() + '\n---\na: {process.exit()}\n---\n',
      ['9:4 code-forbidden'],
    ],
    ['TOML at the top', chapter({}, '').trimEnd() + '\n+++\n<script>alert(1)</script>\n+++\n', ['9:1 tag-html']],
    ['a script in a link', chapter({}, '[a](javascript:alert(1))\n'), ['9:1 link-scheme']],
    ['a script in a definition', chapter({}, '[a]: javascript:alert(1)\n'), ['9:1 link-scheme']],
    ['a link to another host without scheme', chapter({}, '[a](//a.example)\n'), ['9:1 link-scheme']],
  ])('%s', (_name, source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { readChapter, readText } from '../../src/chapter/read-chapter.ts';
import { chapter } from '../content-folder.ts';

const told = (text: string) =>
  readText(text, { path: 'a.mdx', bodyLine: 1 }).findings.map(
    ({ code, position }) => `${position?.line}:${position?.column} ${code}`,
  );

describe('a mistake in the text gets one finding, at its place', () => {
  it.each([
    // Words that begin code
    ['import', 'import van gegevens kost tijd', ['1:1 word-starts-code']],
    ['export', 'Eerst.\n\nexport naar Excel\nen verder', ['3:1 word-starts-code']],
    ['let op', 'export let op de instellingen', ['1:1 word-starts-code']],
    ['English', 'import data from Excel', ['1:1 word-starts-code']],
    ['with a brace', 'import van {naam} kost tijd', ['1:1 word-starts-code']],
    ['real import', "import x from './x.js'", ['1:1 code-forbidden']],
    ['real import, several', "import {\n  x,\n} from './x.js'", ['1:1 code-forbidden']],
    ['real import of nothing', 'import "x"', ['1:1 code-forbidden']],
    ['real export', 'export const a = 1', ['1:1 code-forbidden']],
    ['real default', 'export default function () {}', ['1:1 code-forbidden']],
    ['real star', "export * from 'x'", ['1:1 code-forbidden']],
    ['both', "import x from './x.js'\n\nimport van gegevens", ['1:1 code-forbidden', '3:1 word-starts-code']],
    // Signs
    ['heart', 'Wij <3 jou', ['1:5 sign-bare']],
    ['at most', 'x <= 4 en y <= 5', ['1:3 sign-bare', '1:13 sign-bare']],
    ['arrow', 'a <- b', ['1:3 sign-bare']],
    ['less, tight', 'ë € 😀 x<y', ['1:9 sign-bare']],
    ['less, a letter', 'als a <b is', ['1:7 sign-bare']],
    ['alone at the end', 'a <', ['1:3 sign-bare']],
    ['in a list in a quote', '> - een\n>   - <5 dagen', ['2:7 sign-bare']],
    ['in a table', '| a |\n|---|\n| <5 |', ['3:3 sign-bare']],
    ['with CRLF', 'Een.\r\n\r\nTwee <3.\r\n', ['3:6 sign-bare']],
    ['to fill in', 'Beste <naam>, <je functie> bij ons', ['1:7 sign-bare', '1:15 sign-bare']],
    ['a comparison', 'als a<b en c>d', ['1:6 sign-bare']],
    // HTML
    ['br', 'Een<br>twee', ['1:4 tag-html']],
    ['br, closed', 'Een<br/>twee <br />', ['1:4 tag-html', '1:14 tag-html']],
    ['br, in capitals', 'Een<BR>twee', ['1:4 tag-html']],
    ['br in a table', '| a |\n|---|\n| x<br>y |', ['3:4 tag-html']],
    ['br in a heading', '# Kop <br>', ['1:7 tag-html']],
    ['br in emphasis', 'a **b <br>** c', ['1:7 tag-html']],
    ['br in a footnote', 'x[^1]\n\n[^1]: noot <br>', ['3:12 tag-html']],
    ['br after code', '`<br>` <br>', ['1:8 tag-html']],
    [
      'five times',
      '<br>\n\na<br>b<br>\n\n- c<br>\n- d <br>',
      ['1:1', '3:2', '3:7', '5:4', '6:5'].map((at) => `${at} tag-html`),
    ],
    ['div', '<div class="x">', ['1:1 tag-html']],
    ['div, closed', '<div class="x">\n\nTekst.\n\n</div>', ['1:1 tag-html']],
    ['closing div', 'Tekst.\n\n</div>', ['3:1 tag-html']],
    ['b', '<b>vet</b> en <i>schuin</i>', ['1:1 tag-html', '1:15 tag-html']],
    ['b, not closed', 'Dit is <b>vet', ['1:8 tag-html']],
    ['a', '<a href="x">y</a>', ['1:1 tag-html']],
    ['a, without a value', 'Zie <a href>y</a>', ['1:5 tag-html']],
    ['a, without quotes', 'Zie <a href=x>y</a>', ['1:5 tag-html']],
    ['img', '<img src="x">', ['1:1 tag-html']],
    ['table', '<table>\n<tr><td>een</td></tr>\n</table>', ['1:1 tag-html']],
    ['table, with a br', '<table>\n<tr><td>een<br>twee</td></tr>\n</table>', ['1:1 tag-html', '2:12 tag-html']],
    ['list, not closed', '<ul>\n<li>een\n<li>twee\n</ul>', ['1:1 tag-html']],
    ['cell alone', '<td>een</td>', ['1:1 tag-html']],
    ['u', '<u>x</u>', ['1:1 tag-html']],
    ['p, two paragraphs', '<p>een\n\ntwee</p>', ['1:1 tag-html']],
    ['span', 'a <span style="color:red">x</span>', ['1:3 tag-html']],
    ['h2', '<h2>Kop</h2>', ['1:1 tag-html']],
    ['details', '<details>\n<summary>Meer</summary>\n\nTekst.\n\n</details>', ['1:1 tag-html']],
    ['iframe', '<iframe src="https://a.example"></iframe>', ['1:1 tag-html']],
    ['script', '<script>alert(1)</script>', ['1:1 tag-html']],
    ['script with braces', '😀 <script>var x = { a: 1 }</script> {je naam}', ['1:4 tag-html', '1:38 brace-bare']],
    ['one in another', '<div>\n\nEen <b>twee\n\n</div>', ['1:1 tag-html', '3:5 tag-html']],
    ['doctype', '<!doctype html>', ['1:1 tag-html']],
    // Braces
    ['word', 'Hallo {naam}.', ['1:7 brace-bare']],
    ['words', 'Hallo {je naam}.', ['1:7 brace-bare']],
    ['twice', 'Hallo {{naam}}.', ['1:7 brace-bare']],
    ['number', 'Kies {0} of {1}.', ['1:6 brace-bare', '1:13 brace-bare']],
    ['pair', '{ naam: 1 }', ['1:1 brace-bare']],
    ['template', '{% if %}', ['1:1 brace-bare']],
    ['anchor of a heading', '## Kop {#kop}', ['1:8 brace-bare']],
    ['opening alone', 'a { b', ['1:3 brace-bare']],
    ['opening alone on a line', '{', ['1:1 brace-bare']],
    ['over two lines', 'a\nb {\nc d\n} e', ['2:3 brace-bare']],
    ['in a quote', '> a\n> b {x y} c', ['2:5 brace-bare']],
    ['in a table', '| a |\n|---|\n| {x y} |', ['3:3 brace-bare']],
    ['comment without an end', 'a\n\n{/* b', ['3:1 brace-bare']],
    ['real code', '{process.env} en {1+1}', ['1:1 code-forbidden', '1:18 code-forbidden']],
    ['in an attribute', '<Card title={x y}>\n\na\n\n</Card>', ['1:13 brace-bare']],
    // Comments and addresses
    ['comment', '<!-- opmerking -->', ['1:1 comment-html']],
    ['comment in a line', 'Een <!-- b --> twee <!-- c -->', ['1:5 comment-html', '1:21 comment-html']],
    ['comment of lines', 'a\n\n<!--\neen\n\n<br> {x y}\n-->\n\nb', ['3:1 comment-html']],
    ['comment, not ended', '<!-- a\nb\n\nc', ['1:1 comment-html']],
    ['web address', 'zie <https://voorbeeld.example/a?b=1>', ['1:5 address-in-brackets']],
    ['mail address', 'mail <info@voorbeeld.example>', ['1:6 address-in-brackets']],
    ['www', '<www.voorbeeld.example>', ['1:1 address-in-brackets']],
    // Indented code
    ['code', 'a\n\n    code\n    meer\n\n    nog', ['3:5 code-indented']],
    ['code, with a tab', 'a\n\n\tcode', ['3:2 code-indented']],
    ['code at the very beginning', '    code', ['1:5 code-indented']],
    ['code in a list', '- a\n\n      code\n\n- b', ['3:7 code-indented']],
    ['code in a numbered list', '1. a\n\n       code', ['3:8 code-indented']],
    ['code in a quote', '> a\n>\n>     code', ['3:7 code-indented']],
    ['code in a footnote', 'x[^1]\n\n[^1]: a\n\n        code', ['5:9 code-indented']],
    ['code with signs', 'a\n\n    if (a <3) {\n      b: c\n    }\n\nd', ['3:5 code-indented']],
    ['code with tags', 'a\n\n    <div>\n      <br>\n    </div>', ['3:5 code-indented']],
    ['code that looks like a heading', '    # kop\n    npm start', ['1:5 code-indented']],
    ['code between text in a card', '<Card title="a">\n\nTekst.\n\n    code\n\n</Card>', ['5:5 code-indented']],
    ['code twice', '    a\n\nb\n\n    c', ['1:5 code-indented', '5:5 code-indented']],
    // Components
    ['not closed', '<Steps>\n\n1. a\n\nTekst.', ['1:1 component-unclosed']],
    ['not closed in a list', '- <Steps>\n- b', ['1:3 component-unclosed']],
    ['stray', 'Tekst.\n\n</Steps>', ['3:1 component-unclosed']],
    ['closed in lower case', '<Steps>\n\n1. a\n\n</steps>', ['5:1 component-unknown']],
    ['in lower case', '<steps>\n\n1. a\n\n</steps>', ['1:1 component-unknown']],
    ['a component that HTML has too', '<figure>\n\na\n\n</figure>', ['1:1 component-unknown']],
    ['mistyped and not closed', '<Step>\n\n1. a', ['1:1 component-unknown']],
    ['tab not closed', '<Tabs>\n<TabItem label="A">\n\nx\n\n</Tabs>', ['2:1 component-unclosed']],
    [
      'first tab not closed',
      '<Tabs>\n<TabItem label="A">\n\nx\n\n<TabItem label="B">\n\ny\n\n</TabItem>\n</Tabs>',
      ['2:1 component-unclosed'],
    ],
    ['tabs not closed', '<Tabs>\n<TabItem label="A">\n\nx\n\n</TabItem>', ['1:1 component-unclosed']],
    ['steps on one line', '<Steps>1. a 2. b</Steps>', ['1:1 component-misused']],
    ['steps that begin on the line', '<Steps> 1. a\n2. b\n</Steps>', ['1:1 component-unclosed']],
    ['without its last sign', '<Badge text="a"', ['1:1 component-unclosed']],
    ['without quotes', '<Card title=Een>\n\na\n\n</Card>', ['1:7 attribute-invalid']],
    ['with curly quotes', '<Card title=“Een”>\n\na\n\n</Card>', ['1:7 attribute-invalid']],
    ['with half a quote', '<Card title="Een>\n\na\n\n</Card>', ['1:7 attribute-invalid']],
  ])('%s: %j', (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('tells of different mistakes in one go, in the order of the text', () => {
    const text =
      'Een<br>twee\n\nWij <3 {naam} en {je naam}.\n\nimport van <b>gegevens\n\n<!-- x -->\n\n<Card>\n\na\n\n</Card>\n\n    code <br>\n';
    expect(told(text)).toEqual([
      '1:4 tag-html',
      '3:5 sign-bare',
      '3:8 brace-bare',
      '3:18 brace-bare',
      '5:1 word-starts-code',
      '7:1 comment-html',
      '9:1 attribute-missing',
      '15:5 code-indented',
    ]);
  });

  it('stops at twenty', () => {
    expect(told('a <br> b\n\n'.repeat(30))).toHaveLength(20);
  });
});

describe('innocent text is never refused', () => {
  it.each([
    ['fenced', '```html\n<script>alert({x})</script>\nimport x from "y"\n<br> <!-- a -->\n```'],
    ['fenced with tildes', '~~~\n<br> {x y}\n~~~'],
    ['fenced, longer', '````md\n```\n<br>\n```\n````'],
    ['fenced in a list', '- een\n\n  ```js\n  import x from "y";\n      if (a <3) { b }\n  ```\n\n- twee'],
    ['fenced in a nested list', '1. een\n   - twee\n\n     ```sh\n     echo {a} <b>\n     ```'],
    ['fenced in a quote', '> ```\n> <br> {x y}\n> ```'],
    ['fenced in a tab', '<Tabs>\n<TabItem label="A">\n\n```\n<br> {a b}\n```\n\n</TabItem>\n</Tabs>'],
    ['inline', 'Typ `<br>`, `{x y}`, `import x`, `<!-- a -->` of `<a@b.example>`.'],
    ['inline, longer', 'Typ `` `<br>` `` of ``{x y}``.'],
    ['inline in a heading', '## De tag `<script>`'],
    ['inline in a list and a quote', '- `{a b}`\n\n> `<br>`'],
    ['inline in a table', '| a | b |\n|---|---|\n| `<br>` | `{x y}` |'],
    ['times and pairs', 'Om 10:30 geldt naam:waarde, en om 9:05 ook.'],
    ['arrows', 'a -> b => c, 5 > 3, x >= 4'],
    ['spaced less', 'a < b en 3 < 4'],
    ['escaped signs', 'Wij \\<3 jou, \\{naam\\}, \\<br>, \\{\\{x\\}\\}'],
    ['entities', '&lt;br&gt; en &#123;naam&#125; en &amp;'],
    ['closing brace', 'naam} en }'],
    ['a comment', 'Een {/* voor mij */} twee\n\n{/*\n  <br> {a b}\n\n*/}'],
    [
      'footnotes',
      'Noot[^1] en nog een[^noot].\n\n[^1]: Tekst.\n[^noot]: Tekst\n    die doorloopt.\n\n    Tweede alinea.',
    ],
    ['table with pipes', '| a \\| b | c |\n|:--|--:|\n| 1 | 2 |'],
    ['importeren', 'importeren is werk\n\nexporteren ook'],
    ['Import', 'Import van gegevens\n\nExport naar Excel'],
    ['import inside', 'De import en de export.\n\nDaarna\nimport van gegevens\nexport naar Excel'],
    ['import in a list or quote', '- import van gegevens\n- export naar Excel\n\n> import van gegevens'],
    ['import with a sign', 'import: zo\n\nimport, en dan\n\nexport.\n\nimport-bestand\n\n**import** van'],
    ['Dutch letters', 'België, reünie, één, ĳs, ijs, €, §, …, ‘a’ “b” „c”, – en —, ’s avonds, 90° ½ ± × µ'],
    ['ordered lists', '1. een\n2. twee\n\n10. tien\n\n    Vervolg.\n\n11. elf'],
    ['a list too far in', 'Tekst:\n\n    - een\n    - twee\n\n        - drie'],
    ['a list with tabs', '-\teen\n\n\tVervolg.\n\n-\ttwee\n\t- drie'],
    ['hard-wrapped', 'Een regel\n    die doorloopt\n\tmet een tab\n      en meer'],
    ['hard-wrapped in a list', '- een\n      die doorloopt\n- twee\n    loopt door'],
    ['hard-wrapped in a quote', '> een\n>     die doorloopt'],
    ['second paragraphs in a list', '- een\n\n    Vervolg.\n\n  1. a\n\n     Vervolg.'],
    [
      'indented components',
      '<Tabs>\n    <TabItem label="A">\n        Tekst.\n\n        Meer.\n    </TabItem>\n</Tabs>',
    ],
    [
      'indented components, open',
      '<Tabs>\n\n  <TabItem label="A">\n\n    Tekst.\n\n    - een\n\n  </TabItem>\n\n</Tabs>',
    ],
    ['component on one line', '<Card title="x">Tekst.</Card>'],
    ['single quotes', "<Card title='a > b'>\n\nTekst.\n\n</Card>"],
    ['an aside', ':::note[Let op: dit is `<br>`]\nTekst.\n:::'],
    ['links', '[a](https://a.example/?b=1&c=2) https://a.example www.a.example'],
    ['mathematics', '2 * 3 * 4, 50 %, 1/2, a_b_c, ~5, #1, x^2'],
    ['with CRLF', 'Een regel\r\n    loopt door\r\n\r\n```\r\n<br>\r\n```\r\n'],
  ])('%s: %j', (_name, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('data that cannot be read', () => {
  const read = (changes: Record<string, string | null>) =>
    readChapter(new TextEncoder().encode(chapter(changes)), 'a.mdx').findings.map(
      ({ code, position, arguments: details }) =>
        `${position?.line}:${position?.column} ${'fault' in details ? `${details.fault}` : code}`,
    );

  it.each([
    ['a colon', { title: 'Melden: bij wie' }, '2:8 colon'],
    ['a colon within', { reviews: '\n  - date: 2026-11-01\n    note: Zie: b' }, '7:11 colon'],
    ['a colon in curly quotes', { title: '“Melden: bij wie”' }, '2:8 quote-curly'],
    ['a key in curly quotes', { title: null, '‘title’': 'Een' }, '6:1 quote-curly'],
    ['a quote that is not closed', { description: '"Hoe je opslaat.' }, '3:14 quote'],
    ['a single quote that is not closed', { title: "'Een", description: "foto's" }, '2:8 quote'],
    ['a quote within', { title: "'foto's'" }, '2:14 quote-inside'],
    ['text after a quote', { title: '"Een" twee' }, '2:14 quote-inside'],
    ['a tab', { authors: '\n\t- redactie' }, '5:1 tab'],
    ['an at sign', { title: '@redactie' }, '2:8 sign'],
    ['a percent sign', { title: '% groei' }, '2:8 sign'],
    ['a backtick', { title: '`code`' }, '2:8 sign'],
    ['a star', { title: '* let op' }, '2:8 sign'],
    ['a greater-than sign', { title: '>5 dagen' }, '2:8 sign'],
    ['a path', { title: '"C:\\map"' }, '2:11 escape'],
    ['a key twice', { title: 'Een\ntitle: Twee' }, '3:1 duplicate'],
    ['a line too far in', { title: 'Een\n description: Twee' }, '3:2 indent'],
    ['a point without a space', { authors: '\n  - redactie\n  -energie' }, '6:3 dash'],
    ['a point without its hyphen', { authors: '\n  - redactie\n  energie' }, '6:3 dash'],
    ['a list on the line', { authors: '- redactie' }, '4:10 list-inline'],
    ['a bracket that is not closed', { authors: '[redactie' }, '4:10 bracket'],
    ['a bracket too many', { authors: '[redactie]]' }, '4:20 bracket'],
    ['a brace that is not closed', { reviews: '\n  - { date: 2026-11-01, by: a' }, '6:5 bracket'],
    ['a comma missing', { reviews: '\n  - { date: 2026-11-01 by: a }' }, '6:13 comma'],
    ['a colon missing', { title: 'Een\ndescription Twee' }, '3:1 colon-missing'],
    ['anything else', { '[a, b]': 'c' }, '7:1 other'],
  ])('%s', (_name, changes, expected) => {
    expect(read(changes)).toEqual([expected]);
  });

  it.each([
    ['a title in curly quotes', { title: '“Titel”' }],
    ['an apostrophe', { title: "Foto's en 's avonds" }],
    ['a time', { title: 'Om 10:30 open' }],
    ['signs within', { title: 'Mail a@b, 5% & meer > minder' }],
    ['a colon in quotes', { title: "'Melden: bij wie'" }],
  ])('is not %s', (_name, changes) => {
    expect(read(changes)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readChapter } from '../../src/chapter/read-chapter.ts';
import { chapter, places, readChanged } from '../content-folder.ts';

const read = (source: string) => readChapter(new TextEncoder().encode(source), 'a.mdx');
const told = (source: string) =>
  read(source).findings.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`);
const figure = (inside: string, more = '') => `<Figure caption="Een slot"${more}>\n\n${inside}\n\n</Figure>\n`;
const card = '<Card title="Een">\n\nTekst.\n\n</Card>\n';

type Row = [name: string, body: string, expected: string[]];

/** What is refused, each with innocent texts that look like it. A text starts on line 9. */
const tables: Record<string, Row[]> = {
  code: [
    ['a text in braces', '{"tekst"}\n', ['9:1 code-forbidden']],
    ['a call', 'Een {alert(1)} twee.\n', ['9:5 code-forbidden']],
    ['a call behind a comment', '{/* a */ alert(1)}\n', ['9:1 code-forbidden']],
    ['a call between comments', '{/* a */ alert(1) /* b */}\n', ['9:1 code-forbidden']],
    ['a module', 'import a from "./a.mjs"\n', ['9:1 code-forbidden']],
    ['a module behind a heading', '# Een\nimport a from "./a.mjs"\n', ['10:1 code-forbidden']],
    ['code for an attribute', '<Badge text={alert(1)} />\n', ['9:1 code-forbidden']],
    ['a tag for an attribute', '<Badge text=<Badge text="a" /> />\n', ['9:1 component-unclosed']],
    ['a comment without an end, behind a brace that is a sign', '\\{{/*\n', ['9:3 mdx-unreadable']],
    ['near miss: empty braces', 'Een {} twee, {/* drie */} vier.\n\n{\n/* vijf */\n}\n', []],
    ['near miss: braces that are signs', 'Een \\{naam} twee.\n', []],
    ['near miss: a word with export in it', 'Exporteren.\n\nexporteren en importeren.\n', []],
  ],
  attributes: [
    ['a choice that there is not', '<Badge text="a" variant="rood" />\n', ['9:1 attribute-invalid']],
    ['a flag with a value', figure('![](../images/a.png)', ' decorative="ja"'), ['9:1 attribute-invalid']],
    [
      'a text without a value',
      '<Tabs syncKey>\n<TabItem label="A">\n\nT\n\n</TabItem>\n</Tabs>\n',
      ['9:1 attribute-invalid'],
    ],
    ['a script for an address', '<LinkCard title="a" href="javascript:alert(1)" />\n', ['9:1 attribute-invalid']],
    [
      'a script for an address, in entities',
      '<LinkCard title="a" href="java&#10;script:alert(1)" />\n',
      ['9:1 attribute-invalid'],
    ],
    ['another host for an address', '<LinkCard title="a" href="//a.example/" />\n', ['9:1 attribute-invalid']],
    ['an attribute of every object', '<Badge text="a" constructor="b" />\n', ['9:1 attribute-unknown']],
    ['a handler', '<Badge text="a" onclick="b" />\n', ['9:1 attribute-unknown']],
    ['a component of every object', '<constructor />\n', ['9:1 component-unknown']],
    ['a component with a dot', '<Tabs.Item />\n', ['9:1 component-unknown']],
    ['an attribute of an aside', ':::note[Titel]{onclick="a"}\nTekst.\n:::\n', ['9:1 attribute-unknown']],
    ['an attribute of a word', 'Een :twee{onclick="a"} drie.\n', ['9:5 brace-bare']],
    [
      'near miss: everything in order',
      '<Badge text="a" variant="tip" />\n\n<LinkCard title="a" href="https://a.example/" description="b" />\n',
      [],
    ],
    ['near miss: signs in a value', '<Badge text="a &lt; b {c} =&gt; &quot;d&quot;" />\n', []],
    ['near miss: an aside with a title', ':::tip[Let *op*]\nTekst.\n:::\n', []],
  ],
  contents: [
    ['bullets for steps', '<Steps>\n\n- Een.\n\n</Steps>\n', ['9:1 component-misused']],
    ['a text in a badge', 'Een <Badge text="a">twee</Badge>.\n', ['9:5 component-misused']],
    ['a tab without tabs', '<TabItem label="A">\n\nT\n\n</TabItem>\n', ['9:1 component-misused']],
    ['an empty card', '<Card title="a"></Card>\n', ['9:1 component-misused']],
    ['a text among cards', `<CardGrid>\n\n${card}\nTekst.\n\n</CardGrid>\n`, ['9:1 component-misused']],
    ['a figure with a text', figure('Tekst.'), ['9:1 component-misused']],
    ['a figure with two pictures', figure('![a](../images/a.png)\n\n![b](../images/b.png)'), ['9:1 component-misused']],
    ['a checklist with two lists', '<Checklist title="a">\n\n- a\n\n1. b\n\n</Checklist>\n', ['9:1 component-misused']],
    ['near miss: cards', `<CardGrid>\n\n${card}\n${card}\n</CardGrid>\n`, []],
    ['near miss: a comment among tabs', '<Tabs>\n{/* a */}\n<TabItem label="A">\n\nT\n\n</TabItem>\n</Tabs>\n', []],
    [
      'near miss: tabs on a line each',
      '<Tabs>\n  <TabItem label="A">Een</TabItem>\n  <TabItem label="B">Twee</TabItem>\n</Tabs>\n',
      [],
    ],
  ],
  addresses: [
    ['with an entity', '[a](java&#115;cript:alert(1))\n', ['9:1 link-scheme']],
    ['with a line end in an entity', '[a](java&#10;script:alert(1))\n', ['9:1 link-scheme']],
    ['with a tab by its name', '[a](java&Tab;script:alert(1))\n', ['9:1 link-scheme']],
    ['in capitals', '[a](JAVASCRIPT:alert(1))\n', ['9:1 link-scheme']],
    ['with a space before it', '[a](<&#32;javascript:alert(1)>)\n', ['9:1 link-scheme']],
    ['data', '[a](data:text/html,a)\n', ['9:1 link-scheme']],
    ['in a definition that nothing uses', 'Tekst.\n\n[a]: vbscript:a\n', ['11:1 link-scheme']],
    ['in a second definition of the same name', '[a]\n\n[a]: ../b/\n[a]: javascript:a\n', ['12:1 link-scheme']],
    ['in the label of a link', '[[a](../b/)](javascript:a)\n', []],
    ['another host by a backslash', '[a](/\\a.example)\n', ['9:1 link-scheme']],
    ['somebody before the host', '[a](https://a.example@b.example/)\n', ['9:1 link-scheme']],
    ['no host', '[a](https:a.example)\n', ['9:1 link-scheme']],
    ['somebody before the host, bare', 'Zie https://a.example@b.example/ voor meer.\n', ['9:5 link-scheme']],
    ['near miss: bare addresses', 'Zie www.a.example, https://a.example/b en a@a.example.\n', []],
    ['near miss: a mail and a telephone', '[a](mailto:a@a.example) [b](tel:+31205550123)\n', []],
    ['near miss: a script that is only named', 'Typ nooit `javascript:alert(1)` of javascript:alert(1) over.\n', []],
  ],
  pictures: [
    ['a module beside it', '![a](./a.mjs)\n', ['9:1 image-outside']],
    ['a file as it is', '![a](../images/a.yaml?raw)\n', ['9:1 image-outside']],
    ['a picture as it is', '![a](../images/a.png?raw)\n', ['9:1 image-outside']],
    ['a module, in percents', '![a](%2E%2E/images/a%2Emjs)\n', ['9:1 image-outside']],
    ['another folder, in percents', '![a](../images/..%2Fa.png)\n', ['9:1 image-outside']],
    ['a package', '![a](sharp)\n', ['9:1 image-outside']],
    ['a part of Node', '![a](node:fs)\n', ['9:1 image-outside']],
    ['a drawing', '![a](../images/a.svg)\n', ['9:1 image-outside']],
    ['no extension', '![a](../images/a)\n', ['9:1 image-outside']],
    ['the folder above', '![a](../images/../a.png)\n', ['9:1 image-outside']],
    ['another site', '![a](https://a.example/a.png)\n', ['9:1 image-outside']],
    ['data', '![a](data:image/png;base64,AAAA)\n', ['9:1 image-outside']],
    ['a fragment', '![a](../images/a.png#b)\n', ['9:1 image-outside']],
    ['an entity', '![a](../images/a.png&#63;raw)\n', ['9:1 image-outside']],
    ['a module by the name of a definition', '![a][b]\n\n[b]: ./a.mjs\n', ['9:1 image-outside']],
    ['the first of two definitions', '![a][b]\n\n[b]: ./a.mjs\n[b]: ../images/a.png\n', ['9:1 image-outside']],
    ['a module in a link', '[![a](./a.mjs)](../b/)\n', ['9:2 image-outside']],
    ['a module in a figure', figure('![a](./a.mjs)'), ['11:1 image-outside']],
    ['no description', 'Zie ![](../images/a.png).\n', ['9:5 image-alt-missing']],
    ['a description of spaces', '![ ](../images/a.png)\n', ['9:1 image-alt-missing']],
    ['no description, by the name of a definition', '![][b]\n\n[b]: ../images/a.png\n', ['9:1 image-alt-missing']],
    ['no description in a figure', figure('![](../images/a.png)'), ['11:1 image-alt-missing']],
    [
      'a decoration with a description',
      figure('![een slot](../images/a.png)', ' decorative'),
      ['11:1 component-misused'],
    ],
    ['near miss: described', `![een slot](../images/a-1_b.v2.jpeg)\n\n${figure('![een slot](../images/a.webp)')}`, []],
    ['near miss: a decoration', figure('![](../images/a.png)', ' decorative'), []],
    ['near miss: by the name of a definition', '![een slot][b] en ![b]\n\n[b]: ../images/a.png\n', []],
    ['near miss: a link to a module', '[a](../b.mjs)\n', []],
  ],
  depth: [
    ['25 quotes in each other', `${'> '.repeat(25)}Tekst.\n`, ['9:49 text-tangled']],
    ['one finding, whatever else is wrong', `${'> '.repeat(25)}{alert(1)}\n\n{alert(1)}\n`, ['9:49 text-tangled']],
    ['near miss: 24 quotes in each other', `${'> '.repeat(24)}Tekst.\n`, []],
    ['near miss: many after each other', '> - *a*\n\n'.repeat(100), []],
  ],
  'two readers': [
    [
      'a fence that only one sees closed',
      '<Badge text="a" />\n\n:::note\n```\n:::\n{x}\n```\n:::\n',
      ['14:1 readers-differ'],
    ],
    ['code in a cell', '<Badge text="a" />\n\n|a|\n|-|\n|`b|{x}`|\n', ['13:5 readers-differ']],
    [
      'what the first refused already is not said twice',
      '<Badge text="a" />\n\n|a|\n|-|\n|`b|{x}`|\n\n{alert(1)}\n',
      ['15:1 code-forbidden'],
    ],
    ['near miss: the same without a component', ':::note\n```\n:::\nx\n```\n:::\n', []],
    [
      'near miss: code of every kind',
      '<Badge text="a" />\n\n`` a ` {b} ``\n\n~~~js\n{x}\n~~~\n\n- a\n\n  ```\n  <b>\n  ```\n',
      [],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  it.each(rows)('%s', (_row, body, expected) => {
    const source = chapter({}, body);
    expect(told(source)).toEqual(expected);
    // What is refused is not handed on in part: no text, no links and no pictures of it can reach a page.
    expect(read(source).chapter !== undefined).toBe(expected.length === 0);
  });
});

it('lists the addresses of cards among the links', () => {
  const body = '<LinkCard title="a" href="../b/#c" />\n\n<LinkCard title="a" href="https://a.example/" />\n';
  expect(read(chapter({}, body)).chapter?.links).toEqual([{ target: '../b/#c', position: { line: 9, column: 1 } }]);
});

describe('keys that nobody may set', () => {
  const keys = ['layout', 'slug', 'draft', 'head', 'hidden', '__proto__', 'constructor', 'toString', 'prototype'];

  it.each(keys)('%s of a chapter', (key) => {
    const source = chapter({ title: `Opslag\n${key}: ../../a.astro` });
    expect(told(source)).toEqual(['3:1 key-unknown']);
  });

  it.each(keys)('%s inside a value', (key) => {
    const reviews = `\n  - { date: 2026-11-01, by: kanaalcode, outcome: written, ${key}: { a: 1 } }`;
    expect(told(chapter({ reviews }))).toEqual(['6:59 key-unknown']);
  });

  it.each(keys)('%s of a company', (key) => {
    const source = `name: Kanaalcode\nkind: company\nsummary: { nl: Bouwt. }\n${key}: { a: 1 }\n`;
    const { findings } = readChanged({ 'companies/kanaalcode.yaml': source });
    expect(places(findings)).toEqual([['companies/kanaalcode.yaml:4:1', 'key-unknown']]);
  });
});

it.each([
  ['a text that is no text', new Uint8Array([0x2d, 0x2d, 0xff]), '1:3 encoding-invalid'],
  ['nothing', new Uint8Array(), '1:1 frontmatter-missing'],
])('%s ends in a finding', (_name, bytes, expected) => {
  const { chapter: none, findings } = readChapter(bytes, 'a.mdx');
  expect(none).toBeUndefined();
  expect(findings.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`)).toEqual([expected]);
});

it.each([['bytes that cannot be looked at', () => readChapter({ length: 3 } as never, 'a.mdx')]])(
  'a fault of our own is a finding too: %s',
  (_name, act) => {
    expect(act().findings.map(({ code }) => code)).toEqual(['file-unreadable']);
  },
);

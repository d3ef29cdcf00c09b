import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { drawDiagram } from '../../src/chapter/diagram/diagram.ts';
import { diagramLimits } from '../../src/chapter/diagram/source.ts';
import { isPlainMarkdown } from '../../src/chapter/parse.ts';
import { rewriteSvg } from '../../src/chapter/diagram/svg.ts';
import { chapter, expectFindings } from '../content-folder.ts';

const flow = (...lines: string[]) => ['flowchart LR', ...lines].join('\n');
const talk = (...lines: string[]) => ['sequenceDiagram', ...lines].join('\n');
const states = (...lines: string[]) => ['stateDiagram-v2', ...lines].join('\n');

interface Node {
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

/** The drawing, or a failed test that says what was wrong with the text. */
function drawn(source: string, name?: string): string {
  const drawing = drawDiagram(source, name);
  if ('fault' in drawing) throw new Error(JSON.stringify(drawing));
  return drawing.svg;
}

function elements(svg: string): Node[] {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(parseDocument(svg, { xmlMode: true }) as Node).filter(({ attribs }) => attribs !== undefined);
}

/** The words in a drawing, each label once. */
function labels(svg: string): string[] {
  const textOf = (node: Node): string => node.data ?? (node.children ?? []).map(textOf).join(' ');
  return elements(svg)
    .filter(({ name }) => name === 'text')
    .map((node) => textOf(node).trim())
    .toSorted();
}

describe('what is drawn', () => {
  it.each<[what: string, source: string, words: string[]]>([
    ['boxes with their labels', flow('A[Een] --> B(Twee)', 'B --> C{Drie?}'), ['Drie?', 'Een', 'Twee']],
    ['a box without a label', flow('A --> B'), ['A', 'B']],
    ['arrows without spaces', flow('A-->B', 'B-.->C', 'C==>D'), ['A', 'B', 'C', 'D']],
    ['a label on an arrow, in both ways', flow('A -->|ja| B', 'A -- nee --> C'), ['A', 'B', 'C', 'ja', 'nee']],
    ['a label that comes later', flow('A --> B', 'B[Later]'), ['A', 'Later']],
    ['several at once', flow('A & B --> C --> D'), ['A', 'B', 'C', 'D']],
    ['every shape', flow('A([a])', 'B((b))', 'C[[c]]', 'D[(d)]', 'E{{e}}', 'F(f)'), ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a group', flow('subgraph team [Het team]', 'A --> B', 'end', 'B --> C'), ['A', 'B', 'C', 'Het team']],
    ['quotes around signs', flow('A["Mail (spoed)"] --> B["a & b"]'), ['Mail (spoed)', 'a & b']],
    ['entities as they were typed', flow('A["&lt;b&gt; &#10;C"]'), ['&lt;b&gt; &#10;C']],
    ['lines in a label', flow('A["boven<br>onder"]'), ['boven onder']],
    ['comments and a semicolon', flow('%% uitleg', 'A --> B;', ''), ['A', 'B']],
    [
      'names that mean something elsewhere',
      flow('__proto__ --> constructor', 'style --- class'),
      ['__proto__', 'class', 'constructor', 'style'],
    ],
    [
      'states',
      states('[*] --> Open', 'Open --> Geïnd : betaald', 'Geïnd: Helemaal klaar'),
      ['Helemaal klaar', 'Open', 'betaald'],
    ],
    ['a state by another name', states('state "In de wacht" as W', 'W --> Klaar'), ['In de wacht', 'Klaar']],
    ['a talk', talk('participant J as Jij', 'J->>B: Mag dit?', 'B-->>J: Ja'), ['B', 'Ja', 'Jij', 'Mag dit?']],
    [
      'a choice in a talk',
      talk('alt ja', 'A->>B: x', 'else nee', 'B->>A: y', 'end'),
      ['A', 'B', '[nee]', 'alt [ja]', 'x', 'y'],
    ],
    ['a note', talk('A->>+B: x', 'Note over A,B: let op', 'B-->>-A: y'), ['A', 'B', 'let op', 'x', 'y']],
  ])('%s', (_what, source, words) => {
    expect(labels(drawn(source))).toEqual(words.toSorted());
  });

  it('is the same for the same text', () => {
    expect(drawn(flow('A --> B'))).toBe(drawn(flow('A --> B')));
  });

  it('reads text with the line ends of Windows', () => {
    expect(drawn(flow('A --> B').replaceAll('\n', '\r\n'))).toBe(drawn(flow('A --> B')));
  });

  it('takes the title for who cannot see it', () => {
    expect(drawDiagram(flow('accTitle: Van melding tot oplossing', 'A --> B'))).toMatchObject({
      title: 'Van melding tot oplossing',
    });
  });

  it('shares no id with another drawing on the page', () => {
    const ids = (svg: string) => elements(svg).flatMap(({ attribs }) => attribs?.['id'] ?? []);
    const [first, second] = [ids(drawn(flow('A --> B'), 'een')), ids(drawn(flow('A --> B'), 'twee'))];
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });
});

describe('what a drawing can never hold', () => {
  const sources = [
    flow('A["&lt;script&gt;alert(1)&lt;/script&gt;"] --> B["url(https://a.example/x.png)"]'),
    flow('A["javascript:alert(1)"] -->|onload=alert#40;1#41;| B["@import x"]'),
    talk("participant A as ' onmouseover='alert(1)", 'A->>B: &quot;&gt;&lt;image href=x&gt;'),
    states('A --> B : &lt;foreignObject&gt;', 'state "&lt;a href=javascript:x&gt;" as B'),
  ];
  const allowed = /^(?:svg|g|defs|marker|rect|circle|ellipse|line|path|polygon|polyline|text|tspan)$/;

  it.each(sources)('%j', (source) => {
    const all = elements(drawn(source));
    expect(all.filter(({ name = '' }) => !allowed.test(name))).toEqual([]);
    for (const { attribs = {} } of all) {
      for (const [key, value] of Object.entries(attribs)) {
        expect(key).not.toMatch(/^on|href|style|class|xmlns/);
        expect(value.replace(/^url\(#diagram-[a-z-]+\)$/, '')).not.toMatch(/url\(|javascript:|https?:|@import/);
      }
    }
  });

  it.each([
    ['script', '<svg><script>alert(1)</script></svg>'],
    ['HTML', '<svg><foreignObject><p>x</p></foreignObject></svg>'],
    ['a link', '<svg><a href="javascript:alert(1)"><text>x</text></a></svg>'],
    ['a handler', '<svg><rect onload="alert(1)"/></svg>'],
    ['a picture', '<svg><image href="https://a.example/x.png"/></svg>'],
    ['a reference', '<svg><use href="#x"/></svg>'],
    ['a colour from elsewhere', '<svg><rect fill="url(https://a.example/#x)"/></svg>'],
    ['a mark from elsewhere', '<svg><line marker-end="url(https://a.example/#x)"/></svg>'],
    ['a movement', '<svg><animate attributeName="href" to="javascript:alert(1)"/></svg>'],
    ['a comment', '<svg><!-- x --></svg>'],
    ['an instruction', '<?xml-stylesheet href="https://a.example/x.css"?><svg></svg>'],
  ])('is refused when the drawing program would give %s', (_what, svg) => {
    expect(rewriteSvg(svg, 'x')).toBeUndefined();
  });

  it('leaves out the style sheet of the drawing program, which asks another site for a font', () => {
    const svg =
      '<svg style="--bg:#fff"><style>@import url(https://a.example/font.css); rect { fill: red }</style><rect/></svg>';
    expect(rewriteSvg(svg, 'x')).toBe('<svg><rect></rect></svg>');
  });
});

describe('what is not drawn', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index));

  it.each<[what: string, source: string, fault: string, line: number]>([
    ['nothing', '', 'empty', 1],
    ['a header alone', flow(), 'empty', 1],
    ['comments alone', flow('%% later'), 'empty', 1],
    ['another kind', 'pie\n"a": 3', 'kind', 1],
    ['a header without a direction', 'flowchart\nA --> B', 'kind', 1],
    ['settings', '%%{init: {"securityLevel": "loose"}}%%\nflowchart LR\nA --> B', 'kind', 1],
    ['settings further down', flow('A --> B', '%%{init: {}}%%'), 'line', 3],
    ['a click', flow('A --> B', 'click A "javascript:alert(1)"'), 'line', 3],
    ['a click with a function', flow('A --> B', 'click A call alert()'), 'line', 3],
    ['colours', flow('A --> B', 'style A fill:#f00'), 'line', 3],
    ['a class of colours', flow('A:::red --> B'), 'line', 2],
    ['script in a label', flow('A[<script>alert(1)</script>]'), 'line', 2],
    ['HTML in a label', flow('A["<b>vet</b>"]'), 'line', 2],
    ['a picture in a label', flow('A["<img src=x onerror=alert(1)>"]'), 'line', 2],
    ['HTML on an arrow', flow('A -->|<i>x</i>| B'), 'line', 2],
    ['HTML in a talk', talk('A->>B: <script>alert(1)</script>'), 'line', 2],
    ['HTML in a state', states('A --> B : <b>x</b>'), 'line', 2],
    ['an arrow to nowhere', flow('A -->'), 'line', 2],
    ['a label that does not end', flow('A[Een --> B'), 'line', 2],
    ['what comes after a box', flow('A[Een] en B'), 'line', 2],
    ['an arrow to a group', flow('subgraph g', 'A', 'end', 'B --> g'), 'line', 5],
    ['a group that is not closed', flow('subgraph g', 'A --> B'), 'unclosed', 3],
    ['an end too many', flow('A --> B', 'end'), 'line', 3],
    ['a loop that is not closed', talk('loop steeds', 'A->>B: x'), 'unclosed', 3],
    ['an else without a choice', talk('A->>B: x', 'else nee'), 'line', 3],
    ['a state within a state', states('state A {', 'B --> C', '}'), 'line', 2],
    ['numbers that would not be drawn', talk('autonumber', 'A->>B: x'), 'line', 2],
    ['too many signs', flow('x'.repeat(diagramLimits.characters)), 'size', 1],
    ['too many lines', flow(...many(diagramLimits.lines, () => 'A')), 'size', diagramLimits.lines + 1],
    ['too long a line', flow(`A[${'x'.repeat(diagramLimits.lineLength)}]`), 'line', 2],
    ['too many boxes', flow(...many(31, (index) => `A${index}`)), 'size', 32],
    ['too many arrows', flow('A & B & C & D & E & F & G --> H & I & J & K & L & M & N'), 'size', 2],
    [
      'too deep',
      flow('subgraph a', 'subgraph b', 'subgraph c', 'subgraph d', 'A', 'end', 'end', 'end', 'end'),
      'size',
      5,
    ],
    ['signs that would make a slow reader', flow(`A -- ${'- '.repeat(90)}B`), 'line', 2],
    ['brackets that would make a slow reader', flow(`A${'['.repeat(190)}`), 'line', 2],
  ])('%s', (_what, source, fault, line) => {
    expect(drawDiagram(source)).toMatchObject({ fault, line });
  });

  it('never throws, whatever it gets', () => {
    const bits = [
      'A',
      '-->',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      '"',
      '|',
      'subgraph',
      'end',
      '\n',
      ' ',
      '&',
      ':',
      '[*]',
      '->>',
      '<',
      ';',
    ];
    let seed = 1;
    const next = () => (seed = (seed * 48271) % 2147483647) % bits.length;
    for (let round = 0; round < 400; round += 1) {
      const header = ['flowchart LR\n', 'stateDiagram-v2\n', 'sequenceDiagram\n', ''][round % 4];
      const source = header + Array.from({ length: 12 }, () => bits[next()]).join('');
      expect(() => drawDiagram(source), source).not.toThrow();
    }
  });
});

describe('in a chapter', () => {
  const block = (source: string, language = 'mermaid') => `Tekst.\n\n\`\`\`${language}\n${source}\n\`\`\`\n`;
  const file = 'themes/energie/nl/opslag.mdx';

  it.each<[what: string, body: string, expected: [string, string][]]>([
    ['a diagram', block(flow('A --> B')), []],
    ['a line that cannot be drawn', block(flow('A --> B', 'click A x')), [[`${file}:14:1`, 'diagram-unreadable']]],
    ['a line in a list', `- x\n\n  \`\`\`mermaid\n  pie\n  \`\`\`\n`, [[`${file}:12:3`, 'diagram-unreadable']]],
    ['another language', block('click A x', 'text'), []],
    ['no language', block('click A x', ''), []],
    ['more than a reader takes in', block(flow('A')).repeat(9), [[`${file}:59:1`, 'diagram-unreadable']]],
  ])('%s', (_what, body, expected) => {
    expectFindings({ [file]: chapter({}, body) }, expected);
  });

  it('stays Markdown, and makes no module', () => {
    expect(isPlainMarkdown(block(flow('A["{x}"] --> B')))).toBe(true);
  });
});

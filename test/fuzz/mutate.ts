import type { Random } from './random.ts';

/** A seed of the fuzzer: a file as it is, and how it is read. */
export interface Sample {
  name: string;
  kind: 'chapter' | 'theme' | 'company' | 'site';
  bytes: Uint8Array;
}

/** The language of chapters in pieces, and what others try in it. */
const tokens = [
  ...[
    '{',
    '}',
    '{/*',
    '*/}',
    '<',
    '>',
    '/>',
    '</',
    '<>',
    '</>',
    '`',
    '``',
    '```',
    '~~~',
    '${',
    '"',
    "'",
    '\\',
    '|',
    '![',
  ],
  ...[
    '](',
    '][',
    ']: ',
    ']]',
    '[[',
    '[^',
    '*',
    '**',
    '_',
    '~~',
    '#',
    '---',
    '+++',
    '===',
    '...',
    ':::',
    '::',
    ':',
    ';',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '  ',
    '> ',
    '- ',
    '1. ',
    '- [ ] ',
    '| --- |',
    '\n---\n',
    '---\n',
    '%',
    '%2e%2e/',
  ],
  ...[
    'import ',
    'export ',
    'import x from "a"',
    'export const a = 1',
    '{x}',
    '{1}',
    '{"a"}',
    '{/* a */}',
    '{...a}',
    'a={b}',
  ],
  ...[
    ':::note',
    ':::tip[a]',
    ':::note{a=b}',
    '::leaf',
    ':naam[a]{b=c}',
    '<Card title="a">',
    '</Card>',
    '<Steps>',
    '</Steps>',
  ],
  ...[
    '<Tabs>',
    '</Tabs>',
    '<TabItem label="a">',
    '<Badge text="a" />',
    '<LinkCard title="a" href="b" />',
    '<script>',
    '<b>',
  ],
  ...[
    '<Figure caption="a">',
    '<Template title="a">',
    '<Checklist title="a">',
    '<FileTree>',
    '<br/>',
    '<a.b>',
    '<a:b>',
    '<!--',
    '-->',
  ],
  ...[
    'javascript:',
    'data:',
    'vbscript:',
    'https://',
    '//',
    'mailto:',
    'www.a.nl',
    'a@b.nl',
    '../images/kaart.png',
    '?raw',
    '.mjs',
  ],
  ...[
    '&lt;',
    '&#123;',
    '&#x202E;',
    '&Tab;',
    '&NewLine;',
    '&colon;',
    '&#0;',
    '&quot;',
    '&nbsp;',
    ' onclick="a"',
    ' set:html="a"',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u00a0',
    '\u00ad',
    '\u200d',
    '\ufe0f',
    '\u{e0041}',
    '\0',
    '\u001b',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '? ',
    '__proto__',
    'constructor',
    'layout: a',
    'slug: a',
    'title: ',
    '"\\u202E"',
    '|\n',
    '>-\n',
  ],
  ...[
    '```mermaid\nflowchart LR\n  A --> B\n```',
    '![a](../images/kaart.png)',
    '[a](b "c")',
    '[a]: b',
    'https://a.nl',
    '😀',
    'é',
    'e\u0301',
  ],
];

type Change = (bytes: Buffer, random: Random, samples: readonly Sample[]) => Buffer;

const changes: readonly Change[] = [
  function flipByte(bytes, random) {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  function insertToken(bytes, random) {
    return insert(bytes, random.below(bytes.length + 1), random.pick(tokens));
  },
  function insertToken2(bytes, random) {
    return insert(bytes, random.below(bytes.length + 1), random.pick(tokens) + random.pick(tokens));
  },
  function insertTokenInBody(bytes, random) {
    const start = Math.max(0, bytes.indexOf('\n---\n') + 5);
    return insert(bytes, start + random.below(bytes.length - start + 1), random.pick(tokens));
  },
  function replaceWithToken(bytes, random) {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(random.pick(tokens)),
      bytes.subarray(at + random.below(12)),
    ]);
  },
  function cut(bytes, random) {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.below(40))]);
  },
  function repeatPiece(bytes, random) {
    const at = random.below(bytes.length + 1);
    const piece = bytes.subarray(at, at + 1 + random.below(30));
    return insert(bytes, at, piece.toString('latin1').repeat(1 + random.below(4)), 'latin1');
  },
  function dropLine(bytes, random) {
    return onLines(bytes, (lines) => lines.toSpliced(random.below(lines.length), 1));
  },
  function doubleLine(bytes, random) {
    return onLines(bytes, (lines) => lines.toSpliced(random.below(lines.length), 0, random.pick(lines)));
  },
  function swapLines(bytes, random) {
    return onLines(bytes, (lines) => {
      const from = random.below(lines.length);
      return lines.toSpliced(from, 1).toSpliced(random.below(lines.length), 0, lines[from] ?? '');
    });
  },
  function indentLine(bytes, random) {
    const start = random.pick(['> ', '  ', '    ', '- ', '1. ', ':::', '\t', '| ', '# ', '[^1]: ']);
    return onLines(bytes, (lines) => {
      const at = random.below(lines.length);
      return lines.with(at, start + (lines[at] ?? ''));
    });
  },
  function splice(bytes, random, samples) {
    const other = Buffer.from(random.pick(samples).bytes);
    const from = random.below(other.length + 1);
    const piece = other.subarray(from, from + random.below(300));
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
  function appendBody(bytes, random, samples) {
    const other = Buffer.from(random.pick(samples).bytes);
    const start = other.indexOf('\n---\n');
    return start === -1 ? bytes : Buffer.concat([bytes, Buffer.from('\n'), other.subarray(start + 5)]);
  },
  function nest(bytes, random) {
    const [open, close] = random.pick(nestings);
    const times = 1 + random.below(random.below(20) === 0 ? 400 : 12);
    const at = random.below(bytes.length + 1);
    return insert(bytes, at, open.repeat(times) + (random.below(2) === 0 ? 'a' + close.repeat(times) : ''));
  },
];

const nestings: readonly (readonly [string, string])[] = [
  ['>', ''],
  ['- ', ''],
  ['[', ']'],
  ['![', '](a)'],
  ['{', '}'],
  ['{[', ']}'],
  ['(', ')'],
  ['<Card title="a">', '</Card>'],
  ['<>', '</>'],
  ['*', '*'],
  ['`', '`'],
  ['~~', '~~'],
  [':', ':'],
  ['<Card title={(', ')}>'],
  ['[^a', ']'],
  ['&amp;', ''],
  ['\n> - ', ''],
];

/** Changes a sample in one to five ways. */
export function mutate(sample: Sample, samples: readonly Sample[], random: Random): Uint8Array {
  let bytes = Buffer.from(sample.bytes);
  for (let left = 1 + random.below(5); left > 0; left -= 1)
    bytes = Buffer.from(random.pick(changes)(bytes, random, samples));
  return bytes;
}

function insert(bytes: Buffer, at: number, text: string, encoding: BufferEncoding = 'utf8'): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text, encoding), bytes.subarray(at)]);
}

/** Lines as Latin-1, so that every byte comes back as it was. */
function onLines(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
  return Buffer.from(change(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');
}

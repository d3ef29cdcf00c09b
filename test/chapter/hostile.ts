import { chapter } from '../content-folder.ts';

const nest = (open: string, close: string, depth: number) => open.repeat(depth) + 'a' + close.repeat(depth);
const component = '<Badge text="a" />\n\n';
/** Signs enough to make the reader look for code, none of which is live. */
const punctuated = '- Een (twee), drie: vier! `vijf`\n'.repeat(200);

/** Texts that overflow or choke a parser, with the finding that they must end in: `undefined` when they are innocent. */
export const hostile: Record<string, [body: string, expected: string | undefined]> = {
  'quotes in quotes': [nest('>', '', 100_000), '9:221 text-tangled'],
  'quotes in quotes, with spaces': [nest('> ', '', 1500), '9:501 text-tangled'],
  'quotes, deeper than a reader follows': [nest('> ', '', 25), '9:49 text-tangled'],
  'lists in lists': [nest('- ', '', 50_000), '9:501 text-tangled'],
  'lists in lists, line by line': [
    Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    '33:49 text-tangled',
  ],
  'brackets in brackets': [nest('[', ']', 100_000), '9:251 text-tangled'],
  'links in links': [nest('[', '](b)', 40_000), '9:251 text-tangled'],
  'brackets behind a fence that is never closed': ['```\n\n' + nest('[', ']', 100_000), '11:251 text-tangled'],
  'labels in labels': [nest(':a[', ']', 20_000), '9:753 text-tangled'],
  'labels in labels, called code by a comment': [
    '{/*\n```\n*/}\n\n' + nest(':a[', ']', 20_000) + '\n\n{/*\n```\n*/}',
    '13:3001 text-tangled',
  ],
  'words with colons': [':a'.repeat(70_000), '9:10001 text-tangled'],
  'asides in asides': [':::note\n'.repeat(4000), '33:1 text-tangled'],
  'tags in tags': [nest('<Tabs>\n', '</Tabs>\n', 15_000), '1009:1 text-tangled'],
  'tags that are never closed': ['<Tabs>\n'.repeat(20_000), '1009:1 text-tangled'],
  'tags, deeper than a reader follows': [nest('<Card title="a">\n', '\n</Card>\n', 30), '33:1 text-tangled'],
  'signs that open a tag': ['<'.repeat(200_000), '9:5001 text-tangled'],
  emphasis: [nest('*a ', 'b*', 40_000), '9:73 text-tangled'],
  stars: [nest('*', '*', 100_000), '9:49 text-tangled'],
  backticks: ['`'.repeat(200_000), undefined],
  'braces in braces': ['{'.repeat(200_000), '9:1 code-forbidden'],
  'parentheses in braces': ['{' + nest('(', ')', 100_000) + '}', '9:1 code-forbidden'],
  'parentheses in braces, behind an innocent pair': ['{naam} {' + nest('(', ')', 100_000) + '}', '9:8 code-forbidden'],
  'parentheses called code by a comment': [
    '{/*\n```\n*/}\n\n{' + nest('(', ')', 100_000) + '}\n\n{/*\n```\n*/}',
    '13:1 code-forbidden',
  ],
  'parentheses called code by an attribute': [
    '<Badge text="`" {...' + nest('(', ')', 100_000) + '} text="`" />',
    '9:1 component-unclosed',
  ],
  'tags in braces, never closed': ['{' + '<Card title="a">'.repeat(60), '9:1 brace-bare'],
  'tags in an export, never closed': ['export const a = ' + '<Card>'.repeat(60), '9:1 code-forbidden'],
  'signs in braces': ['{' + '!'.repeat(200_000) + '1}', '9:1 code-forbidden'],
  'functions in an export': ['export default ' + 'a=>'.repeat(50_000) + '1', '9:1 word-starts-code'],
  'an export behind a text': [
    `${'a\n'.repeat(9)}\n# b\nexport default ${'['.repeat(240)}\n\n${'('.repeat(90_000)}`,
    '20:1 code-forbidden',
  ],
  'near miss: a table of 10,000 cells': [
    `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${`|${'[b](../c/)|'.repeat(100)}\n`.repeat(100)}`,
    undefined,
  ],
  'near miss: a table of 2,000 cells beside a component': [
    `${component}|${'a|'.repeat(20)}\n|${'-|'.repeat(20)}\n${`|${'b|'.repeat(20)}\n`.repeat(100)}`,
    undefined,
  ],
  'near miss: a long line': ['Een lange zin. '.repeat(13_000), undefined],
  'near miss: many links': ['- [a](../b/) [c]\n'.repeat(2000), undefined],
  'near miss: six levels of lists': [
    Array.from({ length: 6 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    undefined,
  ],
  'near miss: code full of brackets': ['```js\n' + '[[[{{{(((<a><b>\n'.repeat(5000) + '```\n', undefined],
  'near miss: code full of brackets, in a list and a quote': [
    '1. Een\n\n   ~~~\n' +
      '   [[[{{{import a\n'.repeat(500) +
      '   ~~~\n\n> ```\n' +
      '> {[<a>\n'.repeat(500) +
      '> ```\n',
    undefined,
  ],
  'near miss: brackets between backticks': ['Een `[[[{"<a>` twee. '.repeat(3000), undefined],
  'near miss: half-open ranges': ['| [0, 10) |\n'.repeat(200), undefined],
  'near miss: a long comment in a text with many signs': [
    `{/*\n\`\`\`\n{"a": 1}\n\`\`\`\n*/}\n\n${punctuated}`,
    undefined,
  ],
  'near miss: a brace in a value, in a text with many signs': [`<Badge text="{'a'}" />\n\n${punctuated}`, undefined],
  'near miss: code that is never closed, in a text with many signs': [
    `${punctuated}\n\`\`\`\nimport a\n{"a": 1}\n${punctuated}`,
    undefined,
  ],
  'near miss: a line that goes on with export': [`Kies daarna\nexport naar Excel.\n\n${punctuated}`, undefined],
  'a brace that says nothing, in a text with many signs': [`Hallo {naam}.\n\n${punctuated}`, '9:7 brace-bare'],
  'a text with components that is too long to be read twice': [
    component + 'Tekst.\n\n'.repeat(14_000),
    'file-too-large',
  ],
};

/** The whole file of a hostile text. */
export function hostileChapter(body: string): string {
  return chapter({}, `${body}\n`);
}

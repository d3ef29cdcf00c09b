import { describe, expect, it } from 'vitest';
import { isPlainMarkdown, parseBody, walk } from '../../src/chapter/parse.ts';

it.each([
  ['Gewone tekst met **vet** en een [link](../a/).', true],
  ['| a | b |\n|---|---|\n| 1 | 2 |\n\n- [ ] doe\n\nNoot[^1].\n\n[^1]: Tekst.', true],
  [':::note[Titel]\nTekst.\n:::', true],
  ['```html\n<script>alert(1)</script>\n```\n\nEn `{code}`.', true],
  ['Om 10:30 geldt naam:waarde, en a < b.', true],
  ['<Steps>\n\n1. Een\n\n</Steps>', false],
  ['{1 + 1}', false],
  ['import a from "a"', false],
  ['    ingesprongen code\n', false],
  ['<br>', false],
])('%j is plain Markdown: %s', (body, expected) => {
  expect(isPlainMarkdown(body)).toBe(expected);
});

it('gives the reason and the place of what it cannot read', () => {
  expect(parseBody('Eerst.\n\nDan <br> en verder.')).toMatchObject({
    reason: expect.stringContaining('closing tag'),
    position: { line: 3 },
  });
});

it('walks parents before children, in order, however deep', () => {
  const parsed = parseBody('# Een\n\n- a\n- b');
  if ('reason' in parsed) throw new Error(parsed.reason);
  expect([...walk(parsed.tree)].map((node) => node.type)).toEqual([
    'root',
    'heading',
    'text',
    'list',
    'listItem',
    'paragraph',
    'text',
    'listItem',
    'paragraph',
    'text',
  ]);
});

describe('a text that could hold more code than the parser survives', () => {
  const signs = '- (een) [twee]: *drie*!\n'.repeat(200);

  it.each([
    ['a brace in a sentence', 'Een {"a"} twee.', 5],
    ['a brace in a tag', '<Badge {"a"} />', undefined],
    ['a brace with code behind it', '{`a`.b()}', 1],
    ['an import', 'import a from "b"', 1],
    ['an import in a component', '<Card title="a">\nimport a from "b"\n</Card>', 1],
  ])('%s is not given to the parser', (_name, text, column) => {
    const parsed = parseBody(`${text}\n\n${signs}`);
    expect(parsed).toMatchObject(
      column === undefined ? { reason: expect.any(String) } : { live: expect.anything(), position: { column } },
    );
  });

  it.each([
    ['between backticks', 'Een `{"a"}` twee.'],
    ['in a fence', '```\n{"a"}\nimport a\n```'],
    ['in a comment', '{/* {"a"} */}'],
    ['in a value', '<Badge text="{\'a\'}" />'],
    ['behind a backslash', 'Een \\{"a"} twee.'],
    ['in the middle of a paragraph', 'Een\nimport a from "b"'],
  ])('near miss: %s', (_name, text) => {
    const body = `${text}\n\n${signs}`;
    expect(parseBody(body)).toMatchObject({ tree: { type: 'root', position: { end: { offset: body.length } } } });
  });
});

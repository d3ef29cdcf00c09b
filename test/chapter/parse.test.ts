import { expect, it } from 'vitest';
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

import { describe, expect, it } from 'vitest';
import { isPlainMarkdown } from '../../src/chapter/parse.ts';
import { readText } from '../../src/chapter/read-chapter.ts';
import { makeTextMemory } from '../../src/chapter/text-memory.ts';

const place = { path: 'content/themes/energie/nl/opslag.mdx', bodyLine: 12 };
const other = { path: 'content/themes/energie/nl/warmte.mdx', bodyLine: 3 };

const texts: [name: string, body: string][] = [
  ['nothing', ''],
  ['plain text', 'Een zin.\n\n## Kop\n\nNog een.\n'],
  [
    'links and pictures',
    'Zie [dit](../warmte/).\n\n![Een dak](../images/dak.png) en\n[dat][r].\n\n[r]: https://voorbeeld.example\n',
  ],
  ['components', '<Steps>\n1. Eerst.\n2. Dan.\n</Steps>\n\n<BijOns slot="melden" />\n'],
  ['code in a fence', '```js\nexport const a = {b};\n```\n'],
  ['an expression', 'Een {1 + 1} som.\n'],
  ['raw HTML', '<div>Tekst</div>\n'],
];

describe('a memory of texts', () => {
  it.each(texts)('says of %s what reading says, in every file, the second time too', (_name, body) => {
    const memory = makeTextMemory();
    for (const where of [place, other, place]) expect(memory.read(body, where)).toEqual(readText(body, where));
    expect(memory.isPlain(body)).toBe(isPlainMarkdown(body));
    const next = makeTextMemory(JSON.parse(JSON.stringify(memory.asked())) as ReturnType<typeof memory.asked>);
    expect(next.read(body, other)).toEqual(readText(body, other));
    expect(next.isPlain(body)).toBe(isPlainMarkdown(body));
  });

  it('reads a text that it knows no more, and one with a fault every time', () => {
    const read: string[] = [];
    const memory = makeTextMemory();
    const counted = memory.around((body, where) => {
      read.push(body);
      return readText(body, where);
    });
    for (const body of ['Goed.\n', 'Een {som}.\n', 'Goed.\n', 'Een {som}.\n']) counted(body, place);
    expect(read).toEqual(['Goed.\n', 'Een {som}.\n', 'Een {som}.\n']);
  });

  it('hands on what was asked for, and forgets the rest', () => {
    const first = makeTextMemory();
    for (const body of ['Een.\n', 'Twee.\n']) first.read(body, place);
    const second = makeTextMemory(first.asked());
    second.read('Twee.\n', place);
    expect(Object.keys(second.asked())).toEqual(Object.keys(first.asked()).slice(1));
    expect([makeTextMemory().isEmpty(), second.isEmpty()]).toEqual([true, false]);
  });
});

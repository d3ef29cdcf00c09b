import { satteri } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { anchorsOf } from '../../src/chapter/anchors.ts';
import { features, parseBody } from '../../src/chapter/parse.ts';

const anchors = (body: string) => {
  const parsed = parseBody(body);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return anchorsOf(parsed.tree);
};

/** Each text with the anchors that the build gives its headings; footnotes get a heading of their own, at the end. */
it.each([
  ['## Als het misgaat\n', ['als-het-misgaat']],
  ['## Eén `npm ci` en **vet**\n', ['eén-npm-ci-en-vet']],
  ["## Wat je 'nu' doet -- echt... zo --- ja\n", ['wat-je-nu-doet--echt-zo--ja']],
  ['## `a--b` -- c\n', ['a--b--c']],
  ['## Een [link](../a/) ![plaatje](../images/a.png)\n', ['een-link-']],
  ['## Dubbel\n\n### Dubbel\n\n## Dubbel-1\n', ['dubbel', 'dubbel-1', 'dubbel-1-1']],
  ['> ## In citaat\n\n- ## In lijst\n', ['in-citaat', 'in-lijst']],
  ['## R&D &amp; (2×) C++\n', ['rd--2-c']],
  ['##\n\n##\n', ['', '-1']],
  ['Over\ntwee\n====\n', ['overtwee']],
  ['Een[^a] twee[^b].\n\n## Kop[^b]\n\n[^a]: A.\n[^b]: B.\n', ['kop2']],
  ['Tekst.\n', []],
])('%j', async (body, expected) => {
  expect(anchors(body)).toEqual(expected);
  const { metadata } = await (await satteri({ features }).createRenderer({ syntaxHighlight: false })).render(body);
  expect(metadata.headings.map(({ slug }) => slug).filter((slug) => slug !== 'footnote-label')).toEqual(expected);
});

it('keeps a time and a pair of words, which the build writes back as they were', () => {
  expect(anchors('## Om 10:30 geldt naam:waarde\n')).toEqual(['om-1030-geldt-naamwaarde']);
});

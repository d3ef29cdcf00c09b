import { asides } from '../../src/chapter/language.ts';
import { makeCode } from './code.ts';
import type { Prose } from './prose.ts';
import { between, type Random } from './random.ts';

/**
 * What stands under a heading beside paragraphs: a table, an aside, code or a list. Which one follows from `turn`, so
 * that a chapter of four headings has each of them.
 */
export function makeBlock(random: Random, prose: Prose, turn: number): string {
  const kinds = [
    () => table(random, prose),
    () =>
      `:::${asides[(turn >> 2) % asides.length]}[${prose.heading()}]\n\n${prose.sentence()} ${prose.sentence()}\n\n:::`,
    () => makeCode(random, prose, turn >> 2),
    () => list(random, prose, turn >> 2),
  ];
  return kinds[turn % kinds.length]?.() ?? '';
}

function table(random: Random, prose: Prose): string {
  const row = () => `| ${prose.noun()} | ${prose.noun()} ${prose.verb()} | ${between(random, 1, 40)} |`;
  return [`| A | B | C |`, '| --- | --- | ---: |', ...Array.from({ length: between(random, 3, 7) }, row)].join('\n');
}

function list(random: Random, { sentence }: Prose, turn: number): string {
  const bullet = ['-', '1.', '- [ ]'][turn % 3] ?? '-';
  return Array.from({ length: between(random, 3, 5) }, () => `${bullet} ${sentence()}`).join('\n');
}

/** A component of the chapter language, as an author would use it. Which one follows from `turn`. */
export function makeComponent({ sentence, heading, noun }: Prose, turn: number): string {
  const steps = () => `<Steps>\n\n1. ${sentence()}\n\n2. ${sentence()}\n\n3. ${sentence()}\n\n</Steps>`;
  const tab = () => `<TabItem label="${heading()}">\n\n${sentence()} ${sentence()}\n\n</TabItem>`;
  const tabs = () => `<Tabs>\n${tab()}\n${tab()}\n</Tabs>`;
  const card = () => `<Card title="${heading()}">\n\n${sentence()}\n\n</Card>`;
  const cards = () => `<CardGrid>\n\n${card()}\n\n${card()}\n\n</CardGrid>`;
  const files = () => `<FileTree>\n\n- map/\n  - ${noun()}.txt\n  - ${noun()}/\n    - ${noun()}.txt\n\n</FileTree>`;
  const kinds = [steps, tabs, cards, files];
  return kinds[turn % kinds.length]?.() ?? '';
}

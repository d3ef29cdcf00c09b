import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { splitChapter } from '../../src/chapter/frontmatter.ts';
import { parseBody, type ParsedBody, type TreeNode } from '../../src/chapter/parse.ts';
import { parseWithSecondReader } from '../../src/chapter/second-reader.ts';
import { projectFolder } from '../scripts/process.ts';

/**
 * A second, independent reader of the same language: micromark with MDX, GFM and directives. Where the two see another
 * chapter, what a person reviews and what the site shows could differ. Decision 0003.
 */
const chapters = globSync('{content,test/fixtures/*}/themes/*/*/*.mdx', { cwd: projectFolder }).sort();

it('reads every chapter there is', () => {
  expect(chapters.length).toBeGreaterThan(20);
});

it.each(chapters)('%s: both readers see the same tables, lists, footnotes, links and words', (file) => {
  const body = splitChapter(readFileSync(join(projectFolder, file), 'utf8'))?.body ?? '';
  expect(outline(treeOf(parseBody(body)))).toEqual(outline(treeOf(parseWithSecondReader(body))));
});

function treeOf(parsed: ParsedBody): TreeNode {
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed.tree;
}

/** What a tree says, without positions and without how text was cut in pieces. */
function outline(node: TreeNode & { checked?: boolean | null; depth?: number }): unknown {
  const { type, name, url, identifier, ordered, checked, depth, value } = node;
  const facts = { type, name, url, identifier, ordered, checked, depth, value: value?.trim() };
  const kept = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== null));
  return node.children === undefined ? kept : { ...kept, children: mergeText(node.children.map(outline)) };
}

function mergeText(children: unknown[]): unknown[] {
  const merged: unknown[] = [];
  for (const child of children as { type: string; value?: string }[]) {
    const last = merged.at(-1) as { type: string; value?: string } | undefined;
    if (child.type === 'text' && last?.type === 'text') last.value = `${last.value ?? ''}${child.value ?? ''}`;
    else merged.push(child);
  }
  return merged;
}

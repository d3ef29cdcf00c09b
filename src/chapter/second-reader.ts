import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from '../domain/finding.ts';
import { walk, type ParsedBody, type TreeNode } from './parse.ts';

/**
 * Parses a chapter's text with micromark, the parser that most other programs use for MDX. At the edges of the language
 * it sees code where ours sees text, so a chapter with components has to be innocent for both. It takes forty times as
 * long; a chapter without components never becomes a module and is not asked.
 */
export function parseWithSecondReader(body: string): ParsedBody {
  try {
    return { tree: unravel(reader().parse(body) as unknown as TreeNode) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error), position: placeOf(error) };
  }
}

let made: ReturnType<typeof makeReader> | undefined;

/** Made when it is first needed: most runs never need it. */
function reader() {
  made ??= makeReader();
  return made;
}

function makeReader() {
  return unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkDirective).freeze();
}

/**
 * Components that stand in a row, each on a line of its own, make a paragraph for this parser. Every compiler of MDX
 * takes that paragraph away, and ours does so while parsing.
 */
function unravel(tree: TreeNode): TreeNode {
  for (const node of walk(tree)) {
    if (node.children === undefined) continue;
    node.children = node.children.flatMap((child) => (isRow(child) ? partsOf(child).map(toFlow) : [child]));
  }
  return tree;
}

function isRow(node: TreeNode): boolean {
  const parts = partsOf(node);
  return node.type === 'paragraph' && parts.length > 0 && parts.every((child) => rows.has(child.type));
}

function partsOf({ children = [] }: TreeNode): TreeNode[] {
  return children.filter((child) => child.type !== 'text' || child.value?.trim() !== '');
}

function toFlow(node: TreeNode): TreeNode {
  return { ...node, type: rows.get(node.type) ?? node.type };
}

const rows: ReadonlyMap<string, string> = new Map([
  ['mdxJsxTextElement', 'mdxJsxFlowElement'],
  ['mdxTextExpression', 'mdxFlowExpression'],
]);

/** Its errors name a place; one that overflowed the stack does not. */
function placeOf(error: unknown): Position {
  const { line, column } = Object(error) as { line?: unknown; column?: unknown };
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : { line: 1, column: 1 };
}

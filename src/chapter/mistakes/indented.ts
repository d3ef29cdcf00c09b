import { finding, type Finding, type Position } from '../../domain/finding.ts';
import { htmlInstead } from './html-instead.ts';
import type { TreeNode } from '../parse.ts';

interface Place {
  path: string;
  /** Turns a place in the text into a place in the file. */
  inFile: (position: Position) => Position;
}

/** From how many spaces on a block is code in Markdown. */
const indent = 4;

/**
 * Code that is only indented. Markdown shows it as code; MDX has no such thing and shows it as running text, which
 * nobody notices before it is published. Lists that are indented too far are shown as lists, and are no mistake.
 */
export function findUnseen(body: string, tree: TreeNode, { path, inFile }: Place): Finding[] {
  if (!/^[> ]*(?:\t| {4})/m.test(body)) return [];
  const lines = body.split('\n');
  const found: { start: number; end: number }[] = [];
  const containers = [{ node: tree, column: 0 }];
  for (let container = containers.pop(); container !== undefined; container = containers.pop()) {
    const { node: parent, column } = container;
    let last: { start: number; end: number } | undefined;
    for (const node of parent.children ?? []) {
      const { start, end } = node.position ?? {};
      const at = start && columnOf(lines, start);
      const isBehindMark = start?.line === parent.position?.start.line && hasMark.has(parent.type);
      const isIndented = at !== undefined && at >= column + indent && !isBehindMark;
      if (!isIndented || start === undefined || end === undefined) last = undefined;
      else if (last !== undefined) last.end = end.line;
      else if (mayBeCode(node)) found.push((last = { start: start.line, end: end.line }));
      if (last === undefined && containerTypes.has(node.type)) {
        containers.push({ node, column: contentColumn(node, lines, at ?? 0) });
      }
    }
  }
  return found.map(({ start, end }) => {
    const text = (lines[start - 1] ?? '').trimEnd();
    const column = text.search(/[^\s>]/) + 1;
    const position = inFile({ line: start, column, length: text.length - column + 1 });
    return finding('code-indented', { path, position }, { lines: end - start + 1 });
  });
}

const containerTypes: ReadonlySet<string> = new Set([
  'list',
  'listItem',
  'blockquote',
  'footnoteDefinition',
  'containerDirective',
  'mdxJsxFlowElement',
]);

/** What stands behind the mark of these, on its line, is as far in as the mark makes it. */
const hasMark: ReadonlySet<string> = new Set([
  'listItem',
  'footnoteDefinition',
  'containerDirective',
  'mdxJsxFlowElement',
]);

function mayBeCode(node: TreeNode): boolean {
  if (node.type === 'mdxFlowExpression') return !/^\s*\/\*/.test(node.value ?? '');
  if (node.type === 'mdxJsxFlowElement') return htmlInstead(node.name ?? '') !== undefined;
  return node.type === 'paragraph' || node.type === 'heading';
}

/** Where the text of a container begins, so that what stands further in is indented. */
function contentColumn(node: TreeNode, lines: readonly string[], at: number): number {
  switch (node.type) {
    case 'listItem':
      return markerEnd(node, lines, at);
    case 'blockquote':
      return at + 2;
    case 'footnoteDefinition':
      return at + indent;
    case 'mdxJsxFlowElement': {
      // Authors indent what stands in a component as they like.
      const first = node.children?.find((child) => child.position?.start.line !== node.position?.start.line);
      return first?.position === undefined ? 0 : columnOf(lines, first.position.start);
    }
    default:
      return node.type === 'list' ? Number.POSITIVE_INFINITY : at;
  }
}

function markerEnd(node: TreeNode, lines: readonly string[], at: number): number {
  const start = node.position?.start;
  const line = lines[(start?.line ?? 1) - 1] ?? '';
  const [marker = '', spaces = ''] = /^(?:[-*+]|\d+[.)])([ \t]*)/.exec(line.slice((start?.column ?? 1) - 1)) ?? [];
  const bare = marker.length - spaces.length;
  return at + bare + (spaces.length >= 1 && spaces.length <= indent ? spaces.length : 1);
}

/** How far in a place stands, tabs reaching to the next fourth column. */
function columnOf(lines: readonly string[], { line, column }: { line: number; column: number }): number {
  let width = 0;
  for (const sign of (lines[line - 1] ?? '').slice(0, column - 1)) {
    width = sign === '\t' ? width + indent - (width % indent) : width + 1;
  }
  return width;
}

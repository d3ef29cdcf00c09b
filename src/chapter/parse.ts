import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Position } from '../domain/finding.ts';

/** A node of the chapter's tree as far as we look at it. */
export interface TreeNode {
  type: string;
  value?: string;
  name?: string | null;
  url?: string;
  /** Of a definition and what refers to it. */
  identifier?: string;
  /** Of a list. */
  ordered?: boolean | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number; column: number; offset: number }; end: { line: number; offset: number } };
  children?: TreeNode[];
}

export type ParsedBody = { tree: TreeNode } | { reason: string; position: Position };

/**
 * The features with which the build renders chapters, so that the check sees the same tree. The frontmatter was cut off
 * before: a second one, at the top of the text, is text.
 */
export const features = { directive: true, frontmatter: false } as const;

/** Parses a chapter's text as MDX with the parser that the build uses. Positions are those in the body. */
export function parseBody(body: string): ParsedBody {
  try {
    return { tree: asTree(mdxToMdast(body, { features })) };
  } catch (error) {
    return readParseError(error);
  }
}

/**
 * Whether a text means the same as Markdown as it does as MDX: no components, no expressions, nothing that only one
 * of the two would call code. Such a chapter is rendered as Markdown and never becomes a module.
 */
export function isPlainMarkdown(body: string): boolean {
  const parsed = parseBody(body);
  if ('reason' in parsed) return false;
  return JSON.stringify(parsed.tree) === JSON.stringify(markdownToMdast(body, { features }));
}

/** All nodes of a tree, parents before their children. Not recursive, so that depth cannot overflow the stack. */
export function* walk(root: TreeNode): Generator<TreeNode> {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    for (const child of (node.children ?? []).toReversed()) stack.push(child);
  }
}

function asTree(root: MdastNode): TreeNode {
  return root as unknown as TreeNode;
}

/** Sätteri words its errors as `line:column: reason (rule)`. */
function readParseError(error: unknown): { reason: string; position: Position } {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(?<line>\d+):(?<column>\d+): (?<reason>[\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(message);
  if (match?.groups === undefined) return { reason: message, position: { line: 1, column: 1 } };
  const { line, column, reason } = match.groups;
  // It repeats the place in its sentence, counted from the text; the finding has the place in the file.
  return {
    reason: (reason ?? message).replaceAll(/ \(\d+:\d+\)/g, ''),
    position: { line: Number(line), column: Number(column) },
  };
}

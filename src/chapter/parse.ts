import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Position } from '../domain/finding.ts';
import { findTangle } from './bounds.ts';
import { positionAt } from './decode.ts';
import { disarm, isDangerous, liveAt } from './live-code.ts';
import { blotOut } from './opaque.ts';

/** A node of the chapter's tree as far as we look at it. */
export interface TreeNode {
  type: string;
  value?: string;
  name?: string | null;
  url?: string;
  title?: string | null;
  /** Of a picture. */
  alt?: string | null;
  /** Of a code block: the language behind its backticks, and what stands behind that. */
  lang?: string | null;
  meta?: string | null;
  /** Of a definition and what refers to it. */
  identifier?: string;
  label?: string | null;
  /** Of a list. */
  ordered?: boolean | null;
  /** Of a component; a directive has them by name. */
  attributes?: Attribute[];
  position?: { start: { line: number; column: number; offset: number }; end: { line: number; offset: number } };
  /** What the second reader knows about an expression. */
  data?: { estree?: { body: unknown[] } | null };
  children?: TreeNode[];
}

export interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

export type ParsedBody = { tree: TreeNode } | ParseFault;

/** Why and where a text cannot be read. */
export interface ParseFault {
  reason: string;
  position: Position;
  /** Where the tag stands that the parser saw closed by another. */
  opened?: Position;
  /** More of it than this lies in each other, so it was not given to the parser. */
  tangled?: number;
  /** What is certainly code here, and long enough not to be given to the parser. */
  live?: TreeNode;
}

/**
 * The features with which the build renders chapters, so that the check sees the same tree. The frontmatter was cut off
 * before: a second one, at the top of the text, is text.
 */
export const features = { directive: true, frontmatter: false } as const;

/**
 * Parses a chapter's text as MDX with the parser that the build uses. Positions are those in the body. That parser is
 * native code: it ends the whole process where it runs out of stack, so it only gets what cannot bring it there.
 */
export function parseBody(body: string): ParsedBody {
  const tangle = findTangle(body, blotOut(body));
  if (tangle !== undefined) {
    return { reason: 'too deep', position: positionAt(body, tangle.offset), tangled: tangle.limit };
  }
  const disarmed = disarm(body);
  if (!isDangerous(body, disarmed)) return parseSafe(body);
  const parsed = parseSafe(disarmed.text);
  if ('reason' in parsed) return parsed;
  const live = liveAt(body, disarmed, walk(parsed.tree));
  if (live === undefined) return parseSafe(body);
  const type = body[live] === '{' ? 'mdxTextExpression' : 'mdxjsEsm';
  const [value = ''] = /^[^}\r\n]{0,200}/.exec(body.slice(live).replace(/^\{/, '')) ?? [];
  return { reason: 'code', position: positionAt(body, live), live: { type, value } };
}

/**
 * Whether a text means the same as Markdown as it does as MDX: no components, no expressions, nothing that only one
 * of the two would call code. Such a chapter is rendered as Markdown and never becomes a module.
 */
export function isPlainMarkdown(body: string): boolean {
  const parsed = parseBody(body);
  return 'tree' in parsed && isPlain(body, parsed.tree);
}

/** As `isPlainMarkdown`, for whoever has the tree already. */
export function isPlain(body: string, tree: TreeNode): boolean {
  // The parser of Markdown makes no components, so a tree that has one is another; comparing costs more than parsing.
  return !mayDiffer(body) || (!hasComponent(tree) && isSame(body, tree));
}

function hasComponent(tree: TreeNode): boolean {
  for (const { type } of walk(tree)) if (type.startsWith('mdx')) return true;
  return false;
}

/** Whether the two readings of a text are really the same, also where nothing says that they may differ. */
export function readsTheSame(body: string): boolean {
  const parsed = parseBody(body);
  return 'tree' in parsed && isSame(body, parsed.tree);
}

function isSame(body: string, tree: TreeNode): boolean {
  return JSON.stringify(tree) === JSON.stringify(markdownToMdast(ended(body), { features }));
}

/**
 * Whether a text holds a sign that Markdown and MDX read in their own way: a tag, an expression, an import, an
 * indentation that one of them takes for code. Most chapters hold none, and comparing trees costs more than parsing.
 */
export function mayDiffer(body: string): boolean {
  return readInTwoWays.test(body);
}

const readInTwoWays = /[<{\t\v\f\u00a0]| {4}|^[ \->+*.)\d]*(?:import|export)\b/m;

function parseSafe(body: string): ParsedBody {
  try {
    return { tree: asTree(mdxToMdast(ended(body), { features })) };
  } catch (error) {
    return readParseError(error);
  }
}

/** All nodes of a tree, parents before their children. Not recursive, so that depth cannot overflow the stack. */
export function* walk(root: TreeNode): Generator<TreeNode> {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    for (const child of (node.children ?? []).toReversed()) stack.push(child);
  }
}

/** Sätteri 0.10 ends the whole process over `export a="\\` at the very end of a text; after a line end it does not. */
function ended(body: string): string {
  return body.endsWith('\n') ? body : `${body}\n`;
}

function asTree(root: MdastNode): TreeNode {
  return root as unknown as TreeNode;
}

/** Sätteri words its errors as `line:column: reason (rule)`. */
function readParseError(error: unknown): ParseFault {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(?<line>\d+):(?<column>\d+): (?<reason>[\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(message);
  if (match?.groups === undefined) return { reason: message, position: { line: 1, column: 1 } };
  const { line, column, reason } = match.groups;
  const opened = / corresponding closing tag for `<[^`]*>` \((?<line>\d+):(?<column>\d+)\)/.exec(message)?.groups;
  // It repeats the place in its sentence, counted from the text; the finding has the place in the file.
  return {
    reason: (reason ?? message).replaceAll(/ \(\d+:\d+\)/g, ''),
    position: { line: Number(line), column: Number(column) },
    ...(opened && { opened: { line: Number(opened['line']), column: Number(opened['column']) } }),
  };
}

import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { parseBody, type TreeNode } from '../chapter/parse.ts';
import type { Source } from '../domain/chapter.ts';
import { plainTree, type PlainContext } from './plain-tree.ts';

/** A line of text, with links in it. */
export type MarkdownLine = readonly (string | { text: string; address: string })[];

/** A list under a heading of its own, beside the text. */
export interface MarkdownList {
  title: string;
  items: readonly MarkdownLine[];
}

/** What stands around a chapter's text. */
export interface ChapterFrame {
  title: string;
  description: string;
  /** Where it comes from: the site, the owner, the version, the licence, each a line. */
  facts: readonly MarkdownLine[];
  /** What must be said before the text, such as that it is no translation. */
  notice?: string;
  objectives: MarkdownList;
  questions: MarkdownList;
  sources: MarkdownList;
}

/**
 * A chapter as one Markdown text that stands by itself. It is made as a tree and written at the end, so that nothing in
 * a title or a source can become another element than text.
 */
export function chapterMarkdown(body: string, frame: ChapterFrame, context: PlainContext): string {
  const parsed = parseBody(body);
  // Only texts that the check let through get here; one that it did not is not guessed at.
  if ('reason' in parsed) throw new Error(`a text that cannot be read has no Markdown: ${parsed.reason}`);
  const { title, description, facts, notice, objectives, questions, sources } = frame;
  const children = [
    heading(1, title),
    paragraph([description]),
    { type: 'blockquote', children: facts.map(paragraph) },
    ...(notice === undefined ? [] : [paragraph([notice])]),
    ...listed(objectives),
    ...(plainTree(parsed.tree, body, context).children ?? []),
    ...listed(questions),
    ...listed(sources),
  ];
  return write({ type: 'root', children });
}

/** A source in one line; its title is a link where it has an address. */
export function sourceLine({ title, authority, section, url }: Source): MarkdownLine {
  const rest = [authority, section].flatMap((part) => (part === undefined ? [] : [`, ${part}`]));
  return [url === undefined ? title : { text: title, address: url }, ...rest];
}

function write(tree: TreeNode): string {
  const writer = unified().use(remarkStringify, { bullet: '-', rule: '-' }).use(remarkGfm).freeze();
  return writer.stringify(tree as unknown as Parameters<typeof writer.stringify>[0]);
}

function listed({ title, items }: MarkdownList): TreeNode[] {
  if (items.length === 0) return [];
  const children = items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] }));
  return [heading(2, title), { type: 'list', ordered: false, spread: false, children } as TreeNode];
}

function heading(depth: number, value: string): TreeNode {
  return { type: 'heading', depth, children: [{ type: 'text', value }] } as TreeNode;
}

function paragraph(line: MarkdownLine): TreeNode {
  const children = line.map((part): TreeNode => {
    if (typeof part === 'string') return { type: 'text', value: part };
    return { type: 'link', url: part.address, children: [{ type: 'text', value: part.text }] };
  });
  return { type: 'paragraph', children };
}

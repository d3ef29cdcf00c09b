import { definitionsOf } from '../chapter/judge-tree.ts';
import { isChapterComponent } from '../chapter/language.ts';
import type { TreeNode } from '../chapter/parse.ts';
import { plainComponents } from './plain-components.ts';

/** What the plain text of a chapter needs to know beside the text. */
export interface PlainContext {
  /** Makes an address that is counted from the chapter's page one that leads there from anywhere. */
  addressOf: (target: string) => string;
  /** The page of the chapter itself, where its pictures are. */
  page: string;
  words: PlainWords;
}

/** Words that stand for what plain Markdown does not have. */
export interface PlainWords {
  /** For a picture, with `[TEXT]` where its description goes. */
  picture: string;
  /** For what only the reader's own company knows. */
  slot: string;
  /** Titles of asides that have none of their own, by kind. */
  asides: Readonly<Record<string, string>>;
}

/**
 * A chapter's tree as plain Markdown knows it: components, asides and directives are paragraphs, lists and quotes, links
 * lead there from anywhere, and comments are gone. The tree that comes in stays as it was.
 *
 * @param body the text that the tree was read from
 */
export function plainTree(tree: TreeNode, body: string, context: PlainContext): TreeNode {
  const definitions = definitionsOf(tree);
  const plain = (node: TreeNode): TreeNode[] => {
    const children = () => (node.children ?? []).flatMap(plain);
    const { type, name, identifier = '', url = '' } = node;
    if (type.startsWith('mdxJsx')) {
      if (typeof name !== 'string' || !isChapterComponent(name)) return children();
      return plainComponents[name](node, { ...context, children });
    }
    if (type === 'link') return [{ ...node, url: context.addressOf(url), children: children() }];
    if (type === 'linkReference') {
      return [{ type: 'link', url: context.addressOf(definitions.get(identifier) ?? ''), children: children() }];
    }
    if (type === 'definition') return [];
    if (type === 'image' || type === 'imageReference') return [picture(node.alt ?? '', context)];
    if (type === 'containerDirective') return [aside(node, plain, context)];
    // Prose such as `10:30`: it is what was typed.
    if (type === 'textDirective' || type === 'leafDirective') return [{ type: 'text', value: typedIn(node, body) }];
    if (type === 'mdxTextExpression' || type === 'mdxFlowExpression') return value(node);
    return [node.children === undefined ? node : { ...node, children: children() }];
  };
  return { ...tree, children: (tree.children ?? []).flatMap(plain) };
}

/** A picture in words, with a link to the page that has it. */
export function picture(alt: string, { page, words }: Pick<PlainContext, 'page' | 'words'>): TreeNode {
  const value = words.picture.replace('[TEXT]', () => alt).trim();
  return { type: 'link', url: page, children: [{ type: 'text', value }] };
}

function aside(node: TreeNode, plain: (node: TreeNode) => TreeNode[], { words }: PlainContext): TreeNode {
  const [first, ...rest] = node.children ?? [];
  const isTitled = first?.data !== undefined && 'directiveLabel' in first.data;
  const name = node.name ?? '';
  const title = isTitled
    ? (first.children ?? []).flatMap(plain)
    : [{ type: 'text', value: words.asides[name] ?? name }];
  const text = isTitled || first === undefined ? rest : [first, ...rest];
  const heading: TreeNode = { type: 'paragraph', children: [{ type: 'strong', children: title }] };
  return { type: 'blockquote', children: [heading, ...text.flatMap(plain)] };
}

/** What an expression says: a text or a number. A comment says nothing. */
function value({ type, value: code = '' }: TreeNode): TreeNode[] {
  const said = /^\s*(?:"(?<double>[^"\\]*)"|'(?<single>[^'\\]*)'|(?<number>\d[\d.]*))\s*$/.exec(code)?.groups;
  const text = said?.['double'] ?? said?.['single'] ?? said?.['number'];
  if (text === undefined) return [];
  const node = { type: 'text', value: text };
  return [type === 'mdxFlowExpression' ? { type: 'paragraph', children: [node] } : node];
}

function typedIn({ position, name }: TreeNode, body: string): string {
  return position === undefined ? `:${name ?? ''}` : body.slice(position.start.offset, position.end.offset);
}

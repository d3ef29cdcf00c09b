import type { ChapterComponent } from '../chapter/language.ts';
import type { TreeNode } from '../chapter/parse.ts';
import type { PlainContext } from './plain-tree.ts';

/** What a component has to make plain nodes of: its own children are plain already. */
interface ComponentContext extends PlainContext {
  children: () => TreeNode[];
}

type ToPlain = (node: TreeNode, context: ComponentContext) => TreeNode[];

/** What each component becomes in plain Markdown. The type keeps this the list that the check knows. */
export const plainComponents: Readonly<Record<ChapterComponent, ToPlain>> = {
  Steps: (_node, { children }) => children(),
  Tabs: (_node, { children }) => children(),
  TabItem: (node, { children }) => [titled(attribute(node, 'label')), ...children()],
  Card: (node, { children }) => [titled(attribute(node, 'title')), ...children()],
  CardGrid: (_node, { children }) => children(),
  LinkCard: (node, { addressOf }) => [
    paragraph([
      { type: 'link', url: addressOf(attribute(node, 'href')), children: [text(attribute(node, 'title'))] },
      ...(attribute(node, 'description') === '' ? [] : [text(`: ${attribute(node, 'description')}`)]),
    ]),
  ],
  Badge: (node) => inPlace(node, [text(attribute(node, 'text'))]),
  FileTree: (_node, { children }) => children(),
  Checklist: (node, { children }) => [titled(attribute(node, 'title')), ...children().map(withBoxes)],
  Template: (node, { children }) => [titled(attribute(node, 'title')), ...children()],
  Figure: (node, { children }) => [
    ...children(),
    paragraph([{ type: 'emphasis', children: [text(attribute(node, 'caption'))] }]),
  ],
  BijOns: (node, { words }) => inPlace(node, [text(words.slot)]),
};

/** A title as a line of its own: a heading would stand in the chapter's own order of headings. */
function titled(title: string): TreeNode {
  return paragraph([{ type: 'strong', children: [text(title)] }]);
}

/** What stands in a line stays in it; what stands alone becomes a paragraph. */
function inPlace({ type }: TreeNode, children: TreeNode[]): TreeNode[] {
  return type === 'mdxJsxFlowElement' ? [paragraph(children)] : children;
}

function withBoxes(node: TreeNode): TreeNode {
  if (node.type !== 'list' && node.type !== 'listItem') return node;
  const children = (node.children ?? []).map(withBoxes);
  const isOpen = node.type === 'listItem' && !('checked' in node && typeof node.checked === 'boolean');
  return isOpen ? ({ ...node, checked: false, children } as TreeNode) : { ...node, children };
}

function attribute({ attributes = [] }: TreeNode, name: string): string {
  const found = Array.isArray(attributes) ? attributes.find((candidate) => candidate.name === name)?.value : undefined;
  return typeof found === 'string' ? found : '';
}

function paragraph(children: TreeNode[]): TreeNode {
  return { type: 'paragraph', children };
}

function text(value: string): TreeNode {
  return { type: 'text', value };
}

import { walk, type TreeNode } from './parse.ts';

/** What is no running text: it is not read sentence by sentence. */
const noProse: ReadonlySet<string> = new Set(['code', 'table', 'heading', 'footnoteDefinition', 'definition']);

/** The paragraphs of a text as a reader reads them: those of lists and asides too, without code, tables and headings. */
export function proseOf(tree: TreeNode): string[] {
  const paragraphs: string[] = [];
  const stack = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (noProse.has(node.type)) continue;
    if (node.type === 'paragraph') paragraphs.push(textOf(node));
    else stack.push(...(node.children ?? []).toReversed());
  }
  return paragraphs.filter((paragraph) => paragraph.trim() !== '');
}

function textOf(paragraph: TreeNode): string {
  let text = '';
  for (const node of walk(paragraph)) {
    if (node.type === 'text') text += node.value ?? '';
    if (node.type === 'textDirective') text += `:${node.name ?? ''}`;
    // Code in a sentence is one word, whatever is in it.
    if (node.type === 'inlineCode') text += 'code';
    if (node.type === 'break') text += ' ';
  }
  return text;
}

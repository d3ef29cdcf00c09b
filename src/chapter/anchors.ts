import GithubSlugger from 'github-slugger';
import { walk, type TreeNode } from './parse.ts';

/**
 * The anchors of a text's headings, in order, as the build makes them: `id`s of GitHub's kind, numbered where two are
 * the same. `test/chapter/anchors.test.ts` holds them against the build's own.
 */
export function anchorsOf(tree: TreeNode): string[] {
  const slugger = new GithubSlugger();
  const notes = new Map<string, number>();
  const anchors: string[] = [];
  for (const node of walk(tree)) {
    if (node.type === 'footnoteReference') notes.set(noteOf(node), notes.get(noteOf(node)) ?? notes.size + 1);
    if (node.type === 'heading') anchors.push(slugger.slug(textOf(node, notes)));
  }
  return anchors;
}

/** The text of a heading as its page shows it. */
function textOf(heading: TreeNode, earlierNotes: ReadonlyMap<string, number>): string {
  const notes = new Map(earlierNotes);
  let text = '';
  for (const node of walk(heading)) {
    if (node.type === 'inlineCode') text += node.value ?? '';
    // The build makes real dashes of hyphens that stand together, and an anchor has no dashes.
    if (node.type === 'text') text += (node.value ?? '').replaceAll(/-{2,}/g, '');
    if (node.type === 'textDirective') text += `:${node.name ?? ''}`;
    if (node.type === 'footnoteReference') {
      notes.set(noteOf(node), notes.get(noteOf(node)) ?? notes.size + 1);
      text += String(notes.get(noteOf(node)));
    }
  }
  return text;
}

function noteOf(reference: TreeNode): string {
  return reference.identifier ?? '';
}

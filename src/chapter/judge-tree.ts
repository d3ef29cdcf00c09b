import { finding, type Finding, type Position } from '../domain/finding.ts';
import { limits } from './language.ts';
import { walk, type TreeNode } from './parse.ts';
import { refuse } from './policy.ts';

/** Holds a whole tree against the chapter language. Not recursive, so that depth cannot overflow the stack. */
export function judgeTree(
  tree: TreeNode,
  { path, inFile }: { path: string; inFile: (position: Position) => Position },
): Finding[] {
  const definitions = definitionsOf(tree);
  const findings: Finding[] = [];
  const stack: Step[] = [{ node: tree, depth: 0, isDecoration: false, parent: undefined }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, isDecoration, parent } = step;
    const depth = step.depth + (nesting.test(node.type) ? 1 : 0);
    const start = node.position?.start;
    const place = { path, position: start && inFile({ line: start.line, column: start.column }) };
    // Whatever else is wrong there, it has to be untangled first.
    if (depth > limits.depth) return [finding('text-tangled', place, { limit: limits.depth })];
    findings.push(...refuse(node, place, { definitions, isDecoration, parent }));
    const isInside = isDecoration || isDecorative(node);
    const name = node.name ?? undefined;
    for (const child of (node.children ?? []).toReversed()) {
      stack.push({ node: child, depth, isDecoration: isInside, parent: name });
    }
  }
  return findings;
}

interface Step {
  node: TreeNode;
  depth: number;
  isDecoration: boolean;
  parent: string | undefined;
}

/** The addresses of a text's definitions by their name; of two with one name the first counts. */
export function definitionsOf(tree: TreeNode): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const { type, identifier = '', url = '' } of walk(tree)) {
    if (type === 'definition' && !definitions.has(identifier)) definitions.set(identifier, url);
  }
  return definitions;
}

/** What lies in something else, as a reader sees it; a list counts once, though the tree has two nodes for each level. */
const nesting =
  /^(?:blockquote|list|footnoteDefinition|emphasis|strong|delete|link|linkReference|\w+Directive|mdxJsx\w+Element)$/;

function isDecorative({ name, attributes }: TreeNode): boolean {
  return name === 'Figure' && Object.values(attributes ?? {}).some((each) => Object(each).name === 'decorative');
}

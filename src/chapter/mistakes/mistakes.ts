import { finding, type Finding } from '../../domain/finding.ts';
import { htmlInstead, wholesOf } from './html-instead.ts';
import { isModuleCode, isPlaceholder } from './looks-like-code.ts';
import { quote, type Place } from './mistake.ts';
import type { TreeNode } from '../parse.ts';
import { nearComponent } from './tag-mistake.ts';

/** What an author probably meant with a node that is refused; `undefined` when it is code, or nothing we can explain. */
export function explainNode(node: TreeNode, place: Place): Finding | undefined {
  const value = node.value ?? '';
  switch (node.type) {
    case 'mdxjsEsm': {
      const [word] = /^(?:import|export)/.exec(value) ?? [];
      if (word === undefined || isModuleCode(value)) return undefined;
      return finding('word-starts-code', spanning(place, word.length), { word });
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isPlaceholder(value)) return undefined;
      return finding('brace-bare', spanning(place, value.length + 2), { text: quote(`{${value}}`) });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const tag = node.name ?? '';
      const instead = htmlInstead(tag);
      if (instead === undefined || nearComponent(tag)?.toLowerCase() === tag.toLowerCase()) return undefined;
      // Of a tag with attributes only the beginning is known to stand on this line.
      const length = tag.length + (node.attributes?.length ? 1 : 2);
      return finding('tag-html', spanning(place, length), { tag, instead });
    }
    default:
      return undefined;
  }
}

function spanning(place: Place, length: number): Place {
  return { path: place.path, position: place.position && { ...place.position, length } };
}

/**
 * Leaves out what only follows from another finding: signs in code that is only indented, the cells of a table in
 * HTML, what a component holds when one was not closed. What they follow from stays, so a text never loses its last.
 */
export function settle(findings: readonly Finding[]): Finding[] {
  const indented = findings.filter((each) => each.code === 'code-indented');
  const tags = new Set(
    findings.flatMap((each) => (each.code === 'tag-html' ? [each.arguments.tag.toLowerCase()] : [])),
  );
  const isUnclosed = findings.some(({ code }) => structural.has(code));
  return findings.filter((each) => {
    if (each.code === 'code-indented') return true;
    const line = each.position?.line ?? 0;
    const inCode = indented.some(
      ({ position, arguments: { lines } }) => position && line >= position.line && line < position.line + lines,
    );
    if (inCode) return false;
    if (each.code === 'component-misused') return !isUnclosed;
    return each.code !== 'tag-html' || !wholesOf(each.arguments.tag).some((whole) => tags.has(whole));
  });
}

/** After these nobody can tell what holds what. */
const structural: ReadonlySet<string> = new Set(['component-unclosed', 'component-unknown', 'attribute-invalid']);

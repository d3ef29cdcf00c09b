import { finding, type Finding, type Position } from '../domain/finding.ts';
import { nearest } from '../domain/near.ts';
import { asideNames, components, isChapterComponent, type ChapterComponent } from './components.ts';
import type { TreeNode } from './parse.ts';

interface Place {
  path: string;
  position: Position | undefined;
}

/**
 * What may not stand in a chapter, judged node by node: anything that would run, components and asides that do not
 * exist or are used in another way than they are made for, addresses with an odd scheme.
 */
export function refuse(node: TreeNode, place: Place): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [finding('code-forbidden', place, { code: firstLine(node) })];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node) ? [] : [finding('code-forbidden', place, { code: `{${firstLine(node)}}` })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuseComponent(node, place);
    case 'containerDirective':
    case 'leafDirective':
      return refuseDirective(node, place);
    case 'link':
    case 'definition': {
      const url = node.url ?? '';
      return hasScheme(url) && !hasAllowedScheme(url) ? [finding('link-scheme', place, { link: url })] : [];
    }
    default:
      return harmless.has(node.type) ? [] : [finding('node-forbidden', place, { node: node.type })];
  }
}

/** The kinds of node that may stand in a chapter as they are. What is not on the list is refused. */
const harmless: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'inlineCode',
  'code',
  'linkReference',
  'image',
  'imageReference',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'footnoteReference',
  // Prose such as `10:30` and `naam:waarde`: the renderer writes it back as the text it was.
  'textDirective',
]);

/** Whether an address leaves the site: it names a scheme or, after `//`, a host. */
export function hasScheme(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url);
}

function hasAllowedScheme(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(url);
}

function refuseComponent(node: TreeNode, place: Place): Finding[] {
  const name = node.name ?? '';
  const attributes = node.attributes ?? [];
  const live = attributes.find((attribute) => typeof attribute.value === 'object' && attribute.value !== null);
  if (live !== undefined) return [finding('code-forbidden', place, { code: `${live.name ?? ''}={…}` })];
  if (attributes.some((attribute) => attribute.type === 'mdxJsxExpressionAttribute')) {
    return [finding('code-forbidden', place, { code: '{…}' })];
  }
  if (!isChapterComponent(name)) {
    const accepted = Object.keys(components);
    return [finding('component-unknown', place, { component: name, near: nearest(name, accepted), accepted })];
  }
  return [...refuseAttributes(name, attributes, place), ...refuseChildren(name, node, place)];
}

function refuseAttributes(
  component: ChapterComponent,
  attributes: NonNullable<TreeNode['attributes']>,
  place: Place,
): Finding[] {
  const { required, optional } = components[component];
  const accepted: readonly string[] = [...required, ...optional];
  const given = attributes.map((attribute) => attribute.name ?? '');
  const unknown = given.filter((name, index) => !accepted.includes(name) || given.indexOf(name) !== index);
  const filled = attributes
    .filter(({ value }) => typeof value === 'string' && value.trim() !== '')
    .map(({ name }) => name);
  return [
    ...unknown.map((attribute) =>
      finding('attribute-unknown', place, { component, attribute, near: nearest(attribute, accepted), accepted }),
    ),
    ...required
      .filter((attribute) => !filled.includes(attribute))
      .map((attribute) => finding('attribute-missing', place, { component, attribute })),
  ];
}

function refuseChildren(component: ChapterComponent, node: TreeNode, place: Place): Finding[] {
  const { holds } = components[component];
  const children = (node.children ?? []).filter((child) => !isBlank(child));
  const fits =
    holds === 'anything' ||
    (holds === 'one-ordered-list' &&
      children.length === 1 &&
      children[0]?.type === 'list' &&
      children[0].ordered === true) ||
    (holds === 'tab-items' && children.length > 0 && children.every((child) => child.name === 'TabItem'));
  return fits ? [] : [finding('component-misused', place, { component, holds })];
}

function refuseDirective(node: TreeNode, place: Place): Finding[] {
  const name = node.name ?? '';
  if (node.type === 'containerDirective' && asideNames.includes(name)) return [];
  return [finding('aside-unknown', place, { aside: name, near: nearest(name, asideNames), accepted: asideNames })];
}

/** What lies between components without meaning anything. */
function isBlank(node: TreeNode): boolean {
  return (node.type === 'text' && (node.value ?? '').trim() === '') || (node.type.startsWith('mdx') && isComment(node));
}

function isComment(node: TreeNode): boolean {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(node.value ?? '');
}

function firstLine(node: TreeNode): string {
  return (node.value ?? '').trim().split('\n')[0] ?? '';
}

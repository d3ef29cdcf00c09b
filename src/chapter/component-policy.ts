import { finding, type Finding, type Position } from '../domain/finding.ts';
import { nearest } from '../domain/near.ts';
import { whereTo } from './address.ts';
import { components, isChapterComponent, type AttributeRules, type ChapterComponent, type Holds } from './language.ts';
import { explainNode } from './mistakes/mistakes.ts';
import type { Attribute, TreeNode } from './parse.ts';

interface Place {
  path: string;
  position: Position | undefined;
}

/** What is wrong with a component: it does not exist, has another attribute than it knows, or holds something else. */
export function refuseComponent(node: TreeNode, place: Place): Finding[] {
  const name = node.name ?? '';
  const attributes = node.attributes ?? [];
  const live = attributes.find((attribute) => typeof attribute.value === 'object' && attribute.value !== null);
  if (live !== undefined) return [finding('code-forbidden', place, { code: `${live.name ?? ''}={…}` })];
  if (attributes.some((attribute) => attribute.type === 'mdxJsxExpressionAttribute')) {
    return [finding('code-forbidden', place, { code: '{…}' })];
  }
  if (!isChapterComponent(name)) {
    const accepted = Object.keys(components);
    const unknown = finding('component-unknown', place, { component: name, near: nearest(name, accepted), accepted });
    return [explainNode(node, place) ?? unknown];
  }
  return [...refuseAttributes(name, attributes, place), ...refuseChildren(name, node, place)];
}

function refuseAttributes(component: ChapterComponent, attributes: readonly Attribute[], place: Place): Finding[] {
  const rules: Readonly<Record<string, AttributeRules>> = components[component].attributes;
  const accepted = Object.keys(rules);
  const given = attributes.map((attribute) => attribute.name ?? '');
  const required = accepted.filter((name) => rules[name]?.required === true);
  return [
    ...attributes.flatMap(({ name: attribute = '', value }, index) => {
      const rule = Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
      if (rule === undefined || given.indexOf(attribute) !== index) {
        return [
          finding('attribute-unknown', place, { component, attribute, near: nearest(attribute, accepted), accepted }),
        ];
      }
      if (rule.required === true && isEmpty(value)) return [];
      const { type: expected, choices = [] } = rule;
      return isRightValue(value, rule)
        ? []
        : [finding('attribute-invalid', place, { component, attribute, expected, accepted: choices })];
    }),
    ...required
      .filter((name) => isEmpty(attributes.find((attribute) => attribute.name === name)?.value))
      .map((attribute) => finding('attribute-missing', place, { component, attribute })),
  ];
}

function isEmpty(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}

function isRightValue(value: unknown, { type, choices }: AttributeRules): boolean {
  if (type === 'flag') return value === null || value === undefined;
  if (typeof value !== 'string') return false;
  if (type === 'address') return whereTo(value) !== 'refused';
  return type === 'text' || choices?.includes(value) === true;
}

function refuseChildren(component: ChapterComponent, node: TreeNode, place: Place): Finding[] {
  const { holds } = components[component];
  const children = (node.children ?? []).filter((child) => !isBlank(child));
  return fits[holds](children) ? [] : [finding('component-misused', place, { component, holds })];
}

const fits: Readonly<Record<Holds, (children: readonly TreeNode[]) => boolean>> = {
  something: (children) => children.length > 0,
  nothing: (children) => children.length === 0,
  'one-list': ([list, ...others]) => others.length === 0 && list?.type === 'list',
  'one-ordered-list': ([list, ...others]) => others.length === 0 && list?.type === 'list' && list.ordered === true,
  'one-image': ([image, ...others]) => others.length === 0 && image !== undefined && isImage(image),
  'tab-items': (children) => children.length > 0 && children.every((child) => child.name === 'TabItem'),
  cards: (children) =>
    children.length > 0 && children.every((child) => ['Card', 'LinkCard'].includes(child.name ?? '')),
};

function isImage(node: TreeNode): boolean {
  const [only, ...others] = (node.children ?? []).filter((child) => !isBlank(child));
  return node.type === 'image' || (node.type === 'paragraph' && only?.type === 'image' && others.length === 0);
}

/** What lies between components without meaning anything. */
function isBlank(node: TreeNode): boolean {
  return (node.type === 'text' && (node.value ?? '').trim() === '') || (node.type.startsWith('mdx') && isComment(node));
}

/**
 * Whether braces hold nothing but comments. Everything else is refused, also a text or a number: `{"tekst"}` says no
 * more than `tekst`, and our parser gives no syntax tree by which it could be told from code. The second reader does
 * give one, and it has to be as empty.
 */
export function isComment(node: TreeNode): boolean {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  const statements = node.data?.estree?.body ?? [];
  return isExpression && statements.length === 0 && /^(?:\s|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*$/.test(node.value ?? '');
}

import { finding, type Finding, type Position } from '../domain/finding.ts';
import { nearest } from '../domain/near.ts';
import { pictureFile } from '../domain/picture.ts';
import { whereTo } from './address.ts';
import { refuseCharacters } from './characters.ts';
import { isComment, refuseComponent } from './component-policy.ts';
import { asides, nodes } from './language.ts';
import { explainNode } from './mistakes/mistakes.ts';
import type { Attribute, TreeNode } from './parse.ts';

interface Place {
  path: string;
  position: Position | undefined;
}

/** What a node has to be judged with, beside itself. */
export interface Surroundings {
  /** The addresses of the text's definitions, by their name. */
  definitions: ReadonlyMap<string, string>;
  /** Whether it stands in a figure that says that it is decoration. */
  isDecoration: boolean;
  /** The component in which it stands directly. */
  parent: string | undefined;
}

const alone: Surroundings = { definitions: new Map(), isDecoration: false, parent: 'Tabs' };

/**
 * What may not stand in a chapter, judged node by node against the table of the chapter language: anything that would
 * run, components and asides that do not exist or are used in another way than they are made for, odd addresses.
 */
export function refuse(node: TreeNode, place: Place, around = alone): Finding[] {
  return [...refuseHidden(node, place), ...refuseNode(node, place, around)];
}

function refuseNode(node: TreeNode, place: Place, around: Surroundings): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [explainNode(node, place) ?? finding('code-forbidden', place, { code: firstLine(node) })];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (isComment(node)) return [];
      return [explainNode(node, place) ?? finding('code-forbidden', place, { code: `{${firstLine(node)}}` })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      // A tab outside tabs has nothing to hang on to, and the page cannot be made.
      if (node.name === 'TabItem' && around.parent !== 'Tabs') {
        return [finding('component-misused', place, { component: 'Tabs', holds: 'tab-items' })];
      }
      return refuseComponent(node, place);
    case 'containerDirective':
    case 'leafDirective':
    case 'textDirective':
      return refuseDirective(node, place);
    case 'link':
    case 'definition': {
      const link = node.url ?? '';
      return whereTo(link) === 'refused' ? [finding('link-scheme', place, { link })] : [];
    }
    case 'image':
      return refuseImage(node, node.url ?? '', place, around);
    case 'imageReference': {
      const name = node.identifier ?? '';
      return refuseImage(node, around.definitions.get(name) ?? name, place, around);
    }
    default:
      return nodes.has(node.type) ? [] : [finding('node-forbidden', place, { node: node.type })];
  }
}

/** Characters that were written as something else, such as `&#x202E;` and `%E2%80%AE`. One finding says enough. */
function refuseHidden(node: TreeNode, place: Place): Finding[] {
  const { value, name, label, url, title, alt, lang, meta } = node;
  const attributes = Object.values(node.attributes ?? none).flatMap((attribute) =>
    typeof attribute === 'string' ? [attribute] : [attribute.name, attribute.value],
  );
  const written = [value, name, label, url, title, alt, lang, meta, ...attributes];
  for (const text of written) {
    // The line ends of Windows come along in pieces; those of a file as a whole were looked at before.
    const [found] = typeof text === 'string' ? refuseCharacters(text.replaceAll('\r', ''), place) : [];
    if (found !== undefined) return [found];
  }
  for (const address of [url, ...attributes]) {
    if (typeof address !== 'string' || !address.includes('%')) continue;
    const [found] = refuseCharacters(withoutPercents(address).replaceAll('\r', ''), place);
    if (found !== undefined) return [found];
  }
  return [];
}

const none: readonly Attribute[] = [];

function withoutPercents(address: string): string {
  return address.replaceAll(/(?:%[\da-f]{2})+/gi, (written) => {
    try {
      return decodeURIComponent(written);
    } catch {
      // No UTF-8, so no character that could be shown either.
      return written;
    }
  });
}

/** A picture becomes an import of the page: anything but a picture of the theme's own is refused by its form alone. */
function refuseImage(node: TreeNode, image: string, place: Place, { isDecoration }: Surroundings): Finding[] {
  if (pictureFile(image) === undefined) return [finding('image-outside', place, { image })];
  const isDescribed = (node.alt ?? '').trim() !== '';
  if (isDescribed !== isDecoration) return [];
  if (isDecoration) return [finding('component-misused', place, { component: 'Figure', holds: 'decoration' })];
  return [finding('image-alt-missing', place, { image })];
}

/** An aside, or prose such as `naam:waarde`. Neither takes attributes: they would end up on an element of the page. */
function refuseDirective(node: TreeNode, place: Place): Finding[] {
  const name = node.name ?? '';
  const accepted: readonly string[] = asides;
  const [attribute] = Object.keys(node.attributes ?? {});
  if (node.type === 'textDirective') {
    return attribute === undefined ? [] : [finding('brace-bare', place, { text: `{${attribute}}` })];
  }
  if (node.type !== 'containerDirective' || !accepted.includes(name)) {
    return [finding('aside-unknown', place, { aside: name, near: nearest(name, accepted), accepted })];
  }
  if (attribute === undefined) return [];
  return [finding('attribute-unknown', place, { component: `:::${name}`, attribute, near: undefined, accepted: [] })];
}

function firstLine(node: TreeNode): string {
  return (node.value ?? '').trim().split('\n')[0] ?? '';
}

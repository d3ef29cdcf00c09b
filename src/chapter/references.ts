import type { Position } from '../domain/finding.ts';
import type { Reference } from '../domain/library.ts';
import { whereTo } from './address.ts';
import { definitionsOf } from './judge-tree.ts';
import { components, isChapterComponent, type AttributeRules } from './language.ts';
import { walk, type TreeNode } from './parse.ts';

/** What a text points to on this site: links, those of components too, and pictures, also by the name of a definition. */
export function referencesIn(
  tree: TreeNode,
  inFile: (position: Position) => Position,
): { links: Reference[]; images: Reference[]; slots: Reference[] } {
  const definitions = definitionsOf(tree);
  const links: Reference[] = [];
  const images: Reference[] = [];
  const slots: Reference[] = [];
  const ofPictures = new Set<string>();
  const nodes = [...walk(tree)];
  for (const { type, identifier = '' } of nodes) if (type === 'imageReference') ofPictures.add(identifier);
  for (const node of nodes) {
    const start = node.position?.start;
    if (start === undefined) continue;
    const { type, identifier = '', url = '' } = node;
    const position = inFile({ line: start.line, column: start.column });
    const slot = slotIn(node);
    if (slot !== undefined) slots.push({ target: slot, position });
    if (type === 'image') images.push({ target: url, position });
    if (type === 'imageReference') images.push({ target: definitions.get(identifier) ?? '', position });
    // A definition that serves a picture is no link.
    const isLink = type === 'link' || (type === 'definition' && !ofPictures.has(identifier));
    for (const target of isLink ? [url] : addressesIn(node)) {
      if (whereTo(target) === 'site') links.push({ target, position });
    }
  }
  return { links, images, slots };
}

/** The slot that a component leaves for what only the reader's own company knows. */
function slotIn({ name, attributes = [] }: TreeNode): string | undefined {
  if (name !== 'BijOns' || !Array.isArray(attributes)) return undefined;
  const value = attributes.find((attribute) => attribute.name === 'id')?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The addresses that a component leads to, such as that of a card. */
function addressesIn({ name, attributes = [] }: TreeNode): string[] {
  if (typeof name !== 'string' || !isChapterComponent(name) || !Array.isArray(attributes)) return [];
  const rules: Readonly<Record<string, AttributeRules>> = components[name].attributes;
  const isAddress = (attribute: string) => Object.hasOwn(rules, attribute) && rules[attribute]?.type === 'address';
  return attributes.flatMap(({ name: attribute = '', value }) =>
    isAddress(attribute) && typeof value === 'string' ? [value] : [],
  );
}

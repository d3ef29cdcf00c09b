import { isAlias, isScalar, visit, type Document, type Node } from 'yaml';
import type { Finding, Position } from '../domain/finding.ts';
import { refuseCharacters } from './characters.ts';

/** The first key that stands in its mapping already, as the parser would complain about it. */
export function findDuplicate(
  document: Document,
): { code: 'DUPLICATE_KEY'; message: string; pos: [number, number] } | undefined {
  let pos: [number, number] | undefined;
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) pos = [key.range?.[0] ?? 0, key.range?.[1] ?? 0];
        if (pos !== undefined) return visit.BREAK;
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return pos && { code: 'DUPLICATE_KEY', message: '', pos };
}

/** The first key or value with a character that no text may hold, written so that the file itself does not have it. */
export function findHidden(
  document: Document,
  placeOf: (range: [number, number]) => { path: string; position: Position },
): Finding | undefined {
  let found: Finding | undefined;
  visit(document, {
    Scalar(_key, { value, range }) {
      if (typeof value === 'string' && range) [found] = refuseCharacters(value, placeOf([range[0], range[1]]));
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** The first anchor, alias or tag, and where the node behind it begins. */
export function findForbidden(document: Document): { feature: string; offset: number } | undefined {
  let found: { feature: string; offset: number } | undefined;
  visit(document, {
    Node(_key, node) {
      const feature = forbiddenFeature(node);
      if (feature === undefined) return undefined;
      found = { feature, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function forbiddenFeature(node: Node): string | undefined {
  if (isAlias(node)) return `*${node.source}`;
  if ('anchor' in node && typeof node.anchor === 'string') return `&${node.anchor}`;
  if (typeof node.tag === 'string') return node.tag.replace('tag:yaml.org,2002:', '!!');
  return undefined;
}

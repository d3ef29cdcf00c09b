import { isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { KeyPath, Origin } from '../domain/library.ts';
import { explainYaml, findCurlyKey } from './mistakes/frontmatter-mistakes.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { findDuplicate, findForbidden, findHidden } from './yaml-faults.ts';

/** A YAML mapping as plain data with the place of every key, or the one finding that says why there is none. */
export type ReadYaml = { value: Record<string, unknown>; origin: Required<Origin> } | { finding: Finding };

export interface YamlPlace {
  path: string;
  /** The line of the file on which the YAML begins. */
  firstLine: number;
  /** Which finding says that it cannot be read. */
  unreadable: 'yaml-unreadable' | 'frontmatter-unreadable';
}

/**
 * Reads one YAML 1.2 document (core schema: no dates, no merge keys). Anchors, aliases and tags are refused: they
 * make a file mean something else than it says.
 */
export function readYaml(text: string, place: YamlPlace): ReadYaml {
  const value = readPlainYaml(text);
  return value === undefined
    ? readAnyYaml(text, place)
    : { value, origin: { path: place.path, locate: locator(text, place) } };
}

/** As `readYaml`, always with the real parser. */
export function readAnyYaml(text: string, place: YamlPlace): ReadYaml {
  const { document, positionOf } = parse(text, place);

  const complaint = document.errors[0] ?? findDuplicate(document);
  const mistake = complaint ? explainYaml(text, complaint) : findCurlyKey(text);
  if (mistake !== undefined) {
    const at = { path: place.path, position: positionOf(...mistake.span) };
    return { finding: finding(place.unreadable, at, { fault: mistake.fault, text: mistake.text }) };
  }
  const forbidden = findForbidden(document);
  if (forbidden !== undefined) {
    // A node begins after its anchor or tag; the finding points at the anchor or tag itself.
    const start = Math.max(0, text.lastIndexOf(forbidden.feature, forbidden.offset));
    const at = { path: place.path, position: positionOf(start, start + forbidden.feature.length) };
    return { finding: finding('yaml-feature', at, { feature: forbidden.feature }) };
  }
  const hidden = findHidden(document, (range) => ({ path: place.path, position: positionOf(...range) }));
  if (hidden !== undefined) return { finding: hidden };
  if (!isMap(document.contents)) {
    const at = { path: place.path, position: { line: place.firstLine, column: 1 } };
    return { finding: finding('yaml-shape', at, { found: kindOf(document.toJS()) }) };
  }

  return {
    value: document.toJS() as Record<string, unknown>,
    origin: { path: place.path, locate: locator(text, place) },
  };
}

/**
 * Gives the places of keys and values. A parsed document is ten times its text and most files have no finding, so the
 * text is kept and parsed again when a place is asked for. Whoever asks for many places asks for them at once, and the
 * document may stay that long.
 */
function locator(text: string, place: YamlPlace): Required<Origin>['locate'] {
  let last: WeakRef<ReturnType<typeof parse>> | undefined;
  return (keyPath, part = 'value') => {
    const parsed = last?.deref() ?? parse(text, place);
    last = new WeakRef(parsed);
    const { document, positionOf } = parsed;
    const range = rangeAt(document.contents, keyPath, part);
    return range === undefined ? { line: place.firstLine, column: 1 } : positionOf(range[0], range[1]);
  };
}

function parse(text: string, place: YamlPlace) {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    // Both take time that grows with the square of a file; we have our own words, and look for duplicates ourselves.
    prettyErrors: false,
    uniqueKeys: false,
  });
  const positionOf = (offset: number, end?: number): Position => {
    const { line, col } = lines.linePos(offset);
    return {
      line: line + place.firstLine - 1,
      column: col,
      ...(end !== undefined && { length: spanOnLine(text, offset, end) }),
    };
  };
  return { document, positionOf };
}

/** What kind of value something is, in the words of the content model. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'true/false' : 'number';
}

/** Walks down as far as the path exists; what is missing is pointed at by what should hold it. */
function rangeAt(root: Node | null, keyPath: KeyPath, part: 'key' | 'value'): [number, number] | undefined {
  let node: Node | null = root;
  let range: [number, number] | undefined;
  for (const [depth, step] of keyPath.entries()) {
    const pair: Pair | undefined = isMap(node) ? findPair(node.items, step) : undefined;
    const child: unknown = pair !== undefined ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const isLast = depth === keyPath.length - 1;
    const key = pair?.key;
    const keyRange = isNode(key) ? rangeOf(key) : undefined;
    if (pair === undefined && child === undefined) return range;
    range = (isLast && part === 'key' ? keyRange : isNode(child) ? rangeOf(child) : undefined) ?? keyRange ?? range;
    node = isNode(child) ? child : null;
  }
  return range;
}

/** A collection is pointed at by its first character; its end would be far away. */
function rangeOf(node: Node): [number, number] | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  return isCollection(node) ? [start, start + 1] : [start, end];
}

function findPair(items: readonly Pair[], step: string | number): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
}

function spanOnLine(text: string, start: number, end: number): number {
  const lineEnd = text.indexOf('\n', start);
  return Math.max(1, (lineEnd === -1 ? end : Math.min(end, lineEnd)) - start);
}

import { chapterSchema, type Chapter } from '../domain/chapter.ts';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { Reference, Origin } from '../domain/library.ts';
import { anchorsOf } from './anchors.ts';
import { decode, digestOf } from './decode.ts';
import { readFields } from './fields.ts';
import { splitChapter } from './frontmatter.ts';
import { parseBody, walk } from './parse.ts';
import { hasScheme, refuse } from './policy.ts';
import { readYaml } from './yaml.ts';

/** What one chapter's file says. */
export interface ReadChapter {
  data: Chapter;
  origin: Origin;
  body: string;
  words: number;
  links: Reference[];
  images: Reference[];
  anchors: string[];
  digest: string;
}

/** Reads a chapter from its bytes: text, frontmatter, fields, tree. Without `chapter`, `findings` says why. */
export function readChapter(bytes: Uint8Array, path: string): { chapter?: ReadChapter; findings: Finding[] } {
  const decoded = decode(bytes, path);
  if ('finding' in decoded) return { findings: [decoded.finding] };

  const split = splitChapter(decoded.text);
  if (split === undefined) {
    return { findings: [finding('frontmatter-missing', { path, position: { line: 1, column: 1 } }, {})] };
  }
  const yaml = readYaml(split.header, { path, firstLine: split.headerLine, unreadable: 'frontmatter-unreadable' });
  if ('finding' in yaml) return { findings: [yaml.finding] };

  const fields = readFields(chapterSchema, yaml.value, yaml.origin);
  const text = readText(split.body, { path, bodyLine: split.bodyLine });
  const findings = [...('findings' in fields ? fields.findings : []), ...text.findings];
  if ('findings' in fields || findings.length > 0) return { findings };
  const data = fields.value;
  const { words, links, images, anchors } = text;
  const digest = digestOf(whatItSays(data, split.body));
  return { chapter: { data, origin: yaml.origin, body: split.body, words, links, images, anchors, digest }, findings };
}

/** The parts of a chapter that a translation renders: not its reviews, nor its place in the theme. */
function whatItSays(data: Chapter, body: string): string {
  const { title, description, objectives, questions } = data;
  return JSON.stringify([title, description, objectives, questions, body.replaceAll('\r\n', '\n').trim()]);
}

interface ReadText {
  words: number;
  links: Reference[];
  images: Reference[];
  anchors: string[];
  findings: Finding[];
}

function readText(body: string, place: { path: string; bodyLine: number }): ReadText {
  const inFile = (position: Position): Position => ({ ...position, line: position.line + place.bodyLine - 1 });
  const parsed = parseBody(body);
  if ('reason' in parsed) {
    const at = { path: place.path, position: inFile(parsed.position) };
    const fault = finding('mdx-unreadable', at, { reason: parsed.reason });
    return { words: 0, links: [], images: [], anchors: [], findings: [fault] };
  }
  const read: ReadText = { words: 0, links: [], images: [], anchors: anchorsOf(parsed.tree), findings: [] };
  const definitions = new Map<string, string>();
  const imageReferences: { identifier: string; position: Position }[] = [];
  for (const node of walk(parsed.tree)) {
    const position = node.position && inFile({ line: node.position.start.line, column: node.position.start.column });
    read.findings.push(...refuse(node, { path: place.path, position }));
    if (node.type === 'text' || node.type === 'inlineCode') read.words += countWords(node.value ?? '');
    if (position === undefined) continue;
    if (node.type === 'imageReference') imageReferences.push({ identifier: node.identifier ?? '', position });
    if (node.url === undefined) continue;
    if (node.type === 'definition') definitions.set(node.identifier ?? '', node.url);
    if (node.type === 'image') read.images.push({ target: node.url, position });
    else if (node.type === 'link' && !hasScheme(node.url)) read.links.push({ target: node.url, position });
    else if (node.type === 'definition') read.links.push({ target: node.url, position });
  }
  read.images.push(...imagesBehind(imageReferences, definitions));
  // A definition that serves pictures is no link; one with a scheme leaves the site.
  const pictures = new Set(imageReferences.map(({ identifier }) => definitions.get(identifier)));
  read.links = read.links.filter(({ target }) => !hasScheme(target) && !pictures.has(target));
  return read;
}

/** The pictures that stand in the text by the name of a definition, as `![alt][name]`. */
function imagesBehind(
  references: readonly { identifier: string; position: Position }[],
  definitions: ReadonlyMap<string, string>,
): Reference[] {
  return references.flatMap(({ identifier, position }) => {
    const target = definitions.get(identifier);
    return target === undefined ? [] : [{ target, position }];
  });
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

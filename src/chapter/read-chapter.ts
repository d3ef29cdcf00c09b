import { chapterSchema, type Chapter } from '../domain/chapter.ts';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { Reference, Origin } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { chapterComponents, isChapterComponent } from './components.ts';
import { decode, digestOf } from './decode.ts';
import { readFields } from './fields.ts';
import { splitChapter } from './frontmatter.ts';
import { parseBody, walk, type TreeNode } from './parse.ts';
import { readYaml } from './yaml.ts';

/** What one chapter's file says. */
export interface ReadChapter {
  data: Chapter;
  origin: Origin;
  body: string;
  words: number;
  links: Reference[];
  images: Reference[];
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
  const { words, links, images } = text;
  const digest = digestOf(whatItSays(data, split.body));
  return { chapter: { data, origin: yaml.origin, body: split.body, words, links, images, digest }, findings };
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
  findings: Finding[];
}

function readText(body: string, place: { path: string; bodyLine: number }): ReadText {
  const inFile = (position: Position): Position => ({ ...position, line: position.line + place.bodyLine - 1 });
  const parsed = parseBody(body);
  if ('reason' in parsed) {
    const at = { path: place.path, position: inFile(parsed.position) };
    return { words: 0, links: [], images: [], findings: [finding('mdx-unreadable', at, { reason: parsed.reason })] };
  }
  const read: ReadText = { words: 0, links: [], images: [], findings: [] };
  for (const node of walk(parsed.tree)) {
    const position = node.position && inFile({ line: node.position.start.line, column: node.position.start.column });
    const refused = refuse(node, { path: place.path, position });
    if (refused !== undefined) read.findings.push(refused);
    if (node.type === 'text' || node.type === 'inlineCode') read.words += countWords(node.value ?? '');
    if (node.url === undefined || position === undefined) continue;
    if (node.type === 'image') read.images.push({ target: node.url, position });
    else if (!hasScheme(node.url)) read.links.push({ target: node.url, position });
  }
  return read;
}

/** What may not stand in a chapter: anything that would run, unknown components, addresses with an odd scheme. */
function refuse(node: TreeNode, place: { path: string; position: Position | undefined }): Finding | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (isComment(node)) return undefined;
      return finding('code-forbidden', place, { code: firstLine(node) });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const live = node.attributes?.find(
        (attribute) => typeof attribute.value === 'object' && attribute.value !== null,
      );
      const spread = node.attributes?.find((attribute) => attribute.type === 'mdxJsxExpressionAttribute');
      if (live !== undefined) return finding('code-forbidden', place, { code: `${live.name ?? ''}={…}` });
      if (spread !== undefined) return finding('code-forbidden', place, { code: '{…}' });
      if (isChapterComponent(name)) return undefined;
      const near = nearest(name, chapterComponents);
      return finding('component-unknown', place, { component: name, near, accepted: chapterComponents });
    }
    case 'link':
    case 'definition': {
      const url = node.url ?? '';
      return hasScheme(url) && !hasAllowedScheme(url) ? finding('link-scheme', place, { link: url }) : undefined;
    }
    default:
      return undefined;
  }
}

function isComment(node: TreeNode): boolean {
  return node.type !== 'mdxjsEsm' && /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(node.value ?? '');
}

function firstLine(node: TreeNode): string {
  const text = (node.value ?? '').trim().split('\n')[0] ?? '';
  return node.type === 'mdxjsEsm' ? text : `{${text}}`;
}

/** Whether an address leaves the site: it names a scheme or, after `//`, a host. */
function hasScheme(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url);
}

function hasAllowedScheme(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(url);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

import type { z } from 'zod';
import { chapterSchema, type Chapter } from '../domain/chapter.ts';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { Reference, Origin } from '../domain/library.ts';
import { anchorsOf } from './anchors.ts';
import { findCharacters } from './characters.ts';
import { decode, digestOf } from './decode.ts';
import { readFields } from './fields.ts';
import { splitChapter } from './frontmatter.ts';
import { judgeText } from './judge-text.ts';
import { walk } from './parse.ts';
import { referencesIn } from './references.ts';
import { readYaml } from './yaml.ts';

/** What one chapter's file says. */
export interface ReadChapter {
  data: Chapter;
  origin: Origin;
  body: string;
  /** The line of the file on which the text begins. */
  bodyLine: number;
  words: number;
  links: Reference[];
  images: Reference[];
  slots: Reference[];
  anchors: string[];
  /** Its running text, without code; a sign stands between what is not one text. */
  prose: string;
  digest: string;
}

/** Reads the text of a file alone, as `readText` does. */
export type ReadBody = typeof readText;

/** Reads a chapter from its bytes: text, frontmatter, fields, tree. Without `chapter`, `findings` says why. */
export function readChapter(
  bytes: Uint8Array,
  path: string,
  readBody: ReadBody = readText,
): { chapter?: ReadChapter; findings: Finding[] } {
  const { file, findings } = readTextFile(bytes, path, chapterSchema, readBody);
  if (file === undefined) return { findings };
  return { chapter: { ...file, digest: digestOf(whatItSays(file.data, file.body)) }, findings };
}

/** A file with a frontmatter and a text in the chapter language. */
export interface TextFile<Data> extends Omit<ReadText, 'findings'> {
  data: Data;
  origin: Origin;
  body: string;
  /** The line of the file on which the text begins. */
  bodyLine: number;
}

/**
 * Reads a file with a frontmatter and a text in the chapter language. Without `file`, `findings` says why. Whatever
 * goes wrong on the way is a finding too: what could not be judged is not let through, and the other files go on.
 */
export function readTextFile<Schema extends z.ZodType>(
  bytes: Uint8Array,
  path: string,
  schema: Schema,
  readBody: ReadBody = readText,
): { file?: TextFile<z.output<Schema>>; findings: Finding[] } {
  try {
    return readWhole(bytes, path, schema, readBody);
  } catch (error) {
    return { findings: [finding('file-unreadable', { path }, { reason: String(error) })] };
  }
}

function readWhole<Schema extends z.ZodType>(
  bytes: Uint8Array,
  path: string,
  schema: Schema,
  readBody: ReadBody,
): { file?: TextFile<z.output<Schema>>; findings: Finding[] } {
  const decoded = decode(bytes, path);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  const characters = findCharacters(decoded.text, path);
  if (characters.length > 0) return { findings: characters };

  const split = splitChapter(decoded.text);
  if (split === undefined) {
    return { findings: [finding('frontmatter-missing', { path, position: { line: 1, column: 1 } }, {})] };
  }
  const yaml = readYaml(split.header, { path, firstLine: split.headerLine, unreadable: 'frontmatter-unreadable' });
  if ('finding' in yaml) return { findings: [yaml.finding] };

  const fields = readFields(schema, yaml.value, yaml.origin);
  const { findings: inText, ...text } = readBody(split.body, { path, bodyLine: split.bodyLine });
  const findings = [...('findings' in fields ? fields.findings : []), ...inText];
  if ('findings' in fields || findings.length > 0) return { findings };
  return {
    file: { data: fields.value, origin: yaml.origin, body: split.body, bodyLine: split.bodyLine, ...text },
    findings,
  };
}

/** The parts of a chapter that a translation renders: not its reviews, nor its place in the theme. */
function whatItSays(data: Chapter, body: string): string {
  const { title, description, objectives, questions } = data;
  return JSON.stringify([title, description, objectives, questions, body.replaceAll('\r\n', '\n').trim()]);
}

/** What a chapter's text says, and what is wrong with it. */
export interface ReadText {
  words: number;
  links: Reference[];
  images: Reference[];
  slots: Reference[];
  anchors: string[];
  /** Its running text, without code; a sign stands between what is not one text. */
  prose: string;
  findings: Finding[];
}

/**
 * Reads a chapter's text alone. The build asks it once more, of exactly the text that it is about to render.
 *
 * @param place the file, and the line of it on which the text begins
 */
export function readText(body: string, place: { path: string; bodyLine: number }): ReadText {
  const inFile = (position: Position): Position => ({ ...position, line: position.line + place.bodyLine - 1 });
  const { tree, findings } = judgeText(body, { path: place.path, inFile });
  if (tree === undefined) return { words: 0, links: [], images: [], slots: [], anchors: [], prose: '', findings };
  let words = 0;
  const texts: string[] = [];
  for (const { type, value = '' } of walk(tree)) {
    if (type === 'text' || type === 'inlineCode') words += countWords(value);
    if (type === 'text') texts.push(value);
  }
  return { words, ...referencesIn(tree, inFile), anchors: anchorsOf(tree), prose: texts.join(' | '), findings };
}

/** Counted without making anything of the words: a text has thousands. */
function countWords(text: string): number {
  let count = 0;
  words.lastIndex = 0;
  while (words.test(text)) count += 1;
  return count;
}

const words = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

import { splitChapter } from '../chapter/frontmatter.ts';
import { readYaml } from '../chapter/yaml.ts';
import type { KeyPath, Origin } from '../domain/library.ts';

/** One change of a YAML mapping. What is not named stays as it is, to the byte. */
export interface YamlChange {
  /** The key to change; only at the top of the file may it be a new one. */
  keyPath: KeyPath;
  /** The text it must hold; without one the key goes. */
  value: string | undefined;
  /** The key at the top of the file below which a new one belongs; at the end where that key is absent. */
  after?: string;
}

/** A file that is laid out in such a way that it cannot be changed in place; a person has to. */
export class UneditableError extends Error {
  override name = 'UneditableError';
}

/**
 * Changes a YAML file in place: comments, order, quotes, line ends and a byte-order mark stay. The places come from
 * the reader; what comes out is read again, and must say what was asked for and nothing else.
 *
 * @param path names the file in the error
 * @throws UneditableError when the file cannot be read, or is laid out in a way that this does not know
 */
export function editYaml(source: string, changes: readonly YamlChange[], path: string): string {
  const { mark, text } = withoutMark(source);
  return mark + edit(text, changes, path);
}

/** Changes the frontmatter of a chapter in place, as `editYaml` does; the text below it is not touched. */
export function editFrontmatter(source: string, changes: readonly YamlChange[], path: string): string {
  const { mark, text } = withoutMark(source);
  const split = splitChapter(text);
  if (split === undefined) throw new UneditableError(`${path} has no frontmatter`);
  const start = text.indexOf('\n') + 1;
  return mark + text.slice(0, start) + edit(split.header, changes, path) + text.slice(start + split.header.length);
}

function withoutMark(source: string): { mark: string; text: string } {
  return source.startsWith('\uFEFF') ? { mark: '\uFEFF', text: source.slice(1) } : { mark: '', text: source };
}

function edit(text: string, changes: readonly YamlChange[], path: string): string {
  const before = read(text);
  if (before === undefined) throw new UneditableError(`${path} cannot be read as YAML; \`npm run check\` says why`);
  const after = changes.reduce<string | undefined>((edited, change) => applyChange(edited, change), text);
  const expected = changes.reduce<Mapping>((value, change) => changed(value, change), before.value);
  if (after !== undefined && saysTheSame(read(after)?.value, expected)) return after;
  const keys = changes.map(({ keyPath }) => `\`${keyPath.join('.')}\``).join(', ');
  throw new UneditableError(`${path} is laid out in a way that cannot be edited here; change ${keys} by hand`);
}

/** The text with one change, or `undefined` when it cannot be made. */
function applyChange(text: string | undefined, { keyPath, value, after }: YamlChange): string | undefined {
  const reading = text === undefined ? undefined : read(text);
  if (text === undefined || reading === undefined) return undefined;
  const { value: data, origin } = reading;
  const key = String(keyPath.at(-1));
  const isPresent = Object.hasOwn(Object(valueAt(data, keyPath.slice(0, -1))) as object, key);
  if (isPresent) return value === undefined ? remove(text, keyPath, origin) : replace(text, keyPath, origin, value);
  if (value === undefined) return text;
  return keyPath.length > 1 ? undefined : insert(text, `${key}: ${scalar(value)}`, { data, origin, after });
}

type Mapping = Record<string, unknown>;
type ReadOrigin = Required<Origin>;

function read(text: string): { value: Mapping; origin: ReadOrigin } | undefined {
  const result = readYaml(text, { path: '', firstLine: 1, unreadable: 'yaml-unreadable' });
  return 'finding' in result ? undefined : result;
}

function replace(text: string, keyPath: KeyPath, origin: ReadOrigin, value: string): string {
  const [start, end] = spanOf(text, origin, keyPath, 'value');
  return text.slice(0, start) + scalar(value) + text.slice(end);
}

/** Takes a key away: its line, or in `{ … }` its part of the line with one comma. */
function remove(text: string, keyPath: KeyPath, origin: ReadOrigin): string {
  const [keyStart] = spanOf(text, origin, keyPath, 'key');
  const [, valueEnd] = spanOf(text, origin, keyPath, 'value');
  const parent = keyPath.slice(0, -1);
  const isFlow = parent.length > 0 && text[spanOf(text, origin, parent, 'value')[0]] === '{';
  if (!isFlow) {
    const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
    const lineEnd = text.indexOf('\n', valueEnd);
    return text.slice(0, lineStart) + (lineEnd === -1 ? '' : text.slice(lineEnd + 1));
  }
  const before = text.slice(0, keyStart);
  const rest = text.slice(valueEnd);
  const withoutComma = before.replace(/\s*,\s*$/, '');
  return withoutComma === before ? before + rest.replace(/^\s*,\s*/, '') : withoutComma + rest;
}

/** Puts a line below the key it belongs to, else at the end; in a mapping that is `{ … }` as a whole at its start. */
function insert(
  text: string,
  line: string,
  { data, origin, after }: { data: Mapping; origin: ReadOrigin; after: string | undefined },
): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const firstKey = spanOf(text, origin, [Object.keys(data)[0] ?? ''], 'key')[0];
  const opening = /\{\s*$/.exec(text.slice(0, firstKey));
  if (opening !== null) return `${text.slice(0, firstKey)}${line}, ${text.slice(firstKey)}`;
  const indent = text.slice(text.lastIndexOf('\n', firstKey - 1) + 1, firstKey);
  const isBelowLine = after !== undefined && typeof data[after] === 'string';
  const below = isBelowLine ? text.indexOf('\n', spanOf(text, origin, [after], 'value')[1]) : -1;
  const at = below === -1 ? text.length : below + 1;
  const before = at === text.length && !text.endsWith('\n') && text !== '' ? lineEnd : '';
  return `${text.slice(0, at)}${before}${indent}${line}${lineEnd}${text.slice(at)}`;
}

function spanOf(text: string, origin: ReadOrigin, keyPath: KeyPath, part: 'key' | 'value'): [number, number] {
  const position = origin.locate(keyPath, part);
  let lineStart = 0;
  for (let line = 1; line < (position?.line ?? 1); line += 1) lineStart = text.indexOf('\n', lineStart) + 1;
  const start = lineStart + (position?.column ?? 1) - 1;
  return [start, start + (position?.length ?? 0)];
}

/** The value as YAML: plain where that reads as the same text, else in quotes, as for digits that look like a number. */
function scalar(value: string): string {
  return read(`key: ${value}\n`)?.value['key'] === value ? value : JSON.stringify(value);
}

function changed(data: Mapping, { keyPath, value }: YamlChange): Mapping {
  const [key = '', ...below] = keyPath.map(String);
  if (below.length > 0) return { ...data, [key]: changed(Object(data[key]) as Mapping, { keyPath: below, value }) };
  const others = Object.entries(data).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

function valueAt(data: unknown, keyPath: KeyPath): unknown {
  return keyPath.reduce<unknown>((value, step) => (Object(value) as Mapping)[String(step)], data);
}

function saysTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, below]) => [key, sorted(below)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

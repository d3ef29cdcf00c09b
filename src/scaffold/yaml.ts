import { isSlug } from '../domain/slug.ts';

/** What the templates put in YAML. A key without a value is left out. */
export type YamlValue =
  string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };

/**
 * Writes a mapping as people write it in a content folder. Any text may stand in it: what YAML would take for something
 * else is quoted, and a text of several lines becomes one. The `yaml` package does this too, but is too heavy for the
 * page on which people write a chapter.
 *
 * @example
 * toYaml({ title: 'Melden: bij wie?', authors: ['redactie'] }) // => "title: 'Melden: bij wie?'\nauthors: [redactie]\n"
 */
export function toYaml(data: Readonly<Record<string, YamlValue | undefined>>): string {
  return mapping(data)
    .map((line) => `${line}\n`)
    .join('');
}

/** A text as one line: what breaks lines or cannot be seen becomes a space. */
export function toLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function mapping(data: Readonly<Record<string, YamlValue | undefined>>): string[] {
  return Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : entry(key, value)));
}

function entry(key: string, value: YamlValue): string[] {
  if (typeof value !== 'object') return [`${key}: ${scalar(value)}`];
  if (!isList(value)) return [`${key}:`, ...mapping(value).map(indent)];
  if (value.every((item) => typeof item === 'string' && isSlug(item))) {
    return [`${key}: [${value.map((item) => scalar(String(item))).join(', ')}]`];
  }
  return [`${key}:`, ...value.flatMap(listItem).map(indent)];
}

function listItem(value: YamlValue): string[] {
  if (typeof value !== 'object') return [`- ${scalar(value)}`];
  const lines = isList(value) ? value.flatMap(listItem) : mapping(value);
  return lines.map((line, index) => (index === 0 ? `- ${line}` : indent(line)));
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const line = toLine(value);
  return isPlain(line) ? line : `'${line.replaceAll("'", "''")}'`;
}

/** Whether a text means itself without quotes: to YAML 1.2, and to an editor that still reads 1.1. */
function isPlain(line: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(line)) return true;
  return /^\p{L}/u.test(line) && !/:(?: |$)| #/.test(line) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(line);
}

function indent(line: string): string {
  return `  ${line}`;
}

function isList(value: object): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/**
 * Reads YAML that is written as nearly every file is: mappings, lists of `-`, lists and mappings of one line, and values
 * of one line that cannot be taken for anything else. `undefined` for everything else, also when it is wrong: then the
 * real parser says what it is. It never says another thing than that parser, and takes a tenth of its time.
 *
 * @example
 * readPlainYaml('title: Opslag\nreviews:\n  - { date: 2026-11-01, by: kanaalcode }\n')
 * // => { title: 'Opslag', reviews: [{ date: '2026-11-01', by: 'kanaalcode' }] }
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  const unixText = text.replaceAll('\r\n', '\n');
  if (unusual.test(unixText)) return undefined;
  const lines = unixText.split('\n').flatMap((line) => {
    const content = line.trimStart();
    return content === '' ? [] : [{ indent: line.length - content.length, content }];
  });
  const reader = { lines, next: 0 };
  const value = readMapping(reader, 0);
  return lines.length > 0 && reader.next === lines.length ? value : undefined;
}

/** Tabs, comments, spaces at the end of a line, and characters that could be anything. */
const unusual = /[^\n -~\u00A1-\u024F‘’“”–—…€]|#| $/m;

interface Reader {
  lines: { indent: number; content: string }[];
  next: number;
}

/** A key that can be nothing but a text. What stands behind it may be on the following lines. */
const keyLine = /^(?<key>[A-Za-z][\w-]{0,60}):(?: +(?<value>\S.*))?$/;
/** What is no text though it looks like one. */
const constants: ReadonlyMap<string, unknown> = new Map([
  ...['null', 'Null', 'NULL'].map((name) => [name, null] as const),
  ...['true', 'True', 'TRUE'].map((name) => [name, true] as const),
  ...['false', 'False', 'FALSE'].map((name) => [name, false] as const),
]);

function readMapping(reader: Reader, indent: number): Record<string, unknown> | undefined {
  const mapping: Record<string, unknown> = {};
  for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
    const { key, value: inline } = keyLine.exec(line.content)?.groups ?? {};
    if (key === undefined || Object.hasOwn(mapping, key) || constants.has(key)) return undefined;
    reader.next += 1;
    const value = inline === undefined ? readNested(reader, indent) : readLine(inline);
    if (value === undefined) return undefined;
    mapping[key] = value;
  }
  return mapping;
}

function readNested(reader: Reader, indent: number): unknown {
  const line = reader.lines[reader.next];
  if (line === undefined) return undefined;
  if (line.content.startsWith('- ')) return line.indent >= indent ? readList(reader, line.indent) : undefined;
  return line.indent > indent ? readMapping(reader, line.indent) : undefined;
}

function readList(reader: Reader, indent: number): unknown[] | undefined {
  const list: unknown[] = [];
  for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
    if (!line.content.startsWith('- ')) break;
    const content = line.content.slice(2);
    const isMapping = keyLine.test(content);
    // The first key of a mapping stands behind the dash, the others below it.
    if (isMapping) reader.lines[reader.next] = { indent: indent + 2, content };
    else reader.next += 1;
    const value = isMapping ? readMapping(reader, indent + 2) : readLine(content);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

/** A value that is the rest of its line. */
function readLine(text: string): unknown {
  if (plainLine.test(text)) return constants.has(text) ? constants.get(text) : text;
  const cursor = { text, at: 0, depth: 0 };
  const value = readFlow(cursor);
  return cursor.at === text.length ? value : undefined;
}

/** Plain text begins with a letter: what begins otherwise may be a number or a sign that means something. */
const plainLine = /^[A-Za-zÀ-ÖØ-öø-ɏ](?:[^:]|:(?=[^\s]))*$/;
const plainInFlow = /[A-Za-zÀ-ÖØ-öø-ɏ](?:[^:,[\]{} ]|:(?=[\w/])| +(?![:,[\]{} ]))*/y;
const others =
  /(?<date>\d{4}-\d{2}-\d{2})(?![^,\]} ])|(?<number>0|[1-9]\d{0,14})(?![^,\]} ])|'(?<single>[^'\\]*)'(?!')|"(?<double>[^"\\]*)"/y;
const keyInFlow = /(?<key>[A-Za-z][\w-]{0,60}): +/y;

interface Cursor {
  text: string;
  at: number;
  /** How many lists and mappings are open. */
  depth: number;
}

/** Deeper than any schema goes; a text of a thousand brackets is for the real parser. */
const deepest = 8;

/** A value among others on one line: a list, a mapping, a text, a number. */
function readFlow(cursor: Cursor): unknown {
  if (cursor.depth > deepest) return undefined;
  if (take(cursor, /\[ */y)) return readFlowList(cursor);
  if (take(cursor, /\{ */y)) return readFlowMapping(cursor);
  const plain = take(cursor, plainInFlow)?.[0];
  if (plain !== undefined) return constants.has(plain) ? constants.get(plain) : plain;
  const { date, number, single, double } = take(cursor, others)?.groups ?? {};
  return number === undefined ? (date ?? single ?? double) : Number(number);
}

function readFlowList(cursor: Cursor): unknown[] | undefined {
  const list: unknown[] = [];
  const isRead = readItems(cursor, /\]/y, () => {
    const value = readFlow(cursor);
    list.push(value);
    return value !== undefined;
  });
  return isRead ? list : undefined;
}

function readFlowMapping(cursor: Cursor): Record<string, unknown> | undefined {
  const mapping: Record<string, unknown> = {};
  const isRead = readItems(cursor, /\}/y, () => {
    const key = take(cursor, keyInFlow)?.groups?.['key'];
    if (key === undefined || Object.hasOwn(mapping, key) || constants.has(key)) return false;
    mapping[key] = readFlow(cursor);
    return mapping[key] !== undefined;
  });
  return isRead ? mapping : undefined;
}

/** Reads items with commas between them up to a closing sign; whether that could be done. */
function readItems(cursor: Cursor, end: RegExp, readItem: () => boolean): boolean {
  if (take(cursor, end)) return true;
  cursor.depth += 1;
  do {
    if (!readItem()) return false;
  } while (take(cursor, / *, +/y));
  cursor.depth -= 1;
  return take(cursor, / */y) !== undefined && take(cursor, end) !== undefined;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text) ?? undefined;
  if (match !== undefined) cursor.at = pattern.lastIndex;
  return match;
}

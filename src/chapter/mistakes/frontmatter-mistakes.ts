import type { YamlFault } from '../../domain/finding.ts';

/** What an author did that makes data unreadable, where, and the sign or key it is about. */
export interface YamlMistake {
  fault: YamlFault;
  text: string;
  span: readonly [start: number, end: number];
}

/** The parser's first complaint, as far as we look at it. Its sentences are for programmers. */
interface Complaint {
  code: string;
  message: string;
  pos: readonly [number, number];
}

/** What an author probably did where the YAML parser stopped. */
export function explainYaml(text: string, { code, message, pos: [offset] }: Complaint): YamlMistake {
  const { start, end } = lineAt(text, offset);
  const explained = explanations[code]?.(text, offset, message);
  if (explained !== undefined) return explained;
  const [before] = /^[^:\r\n]{0,80}:[ \t]{1,8}(?=[>|])/.exec(text.slice(start, end)) ?? [];
  if (before !== undefined) return explainSign(text, start + before.length);
  return { fault: 'other', text: '', span: [Math.min(offset, end), end] };
}

/** A key between curly quotes. The parser takes the quotes for letters, so only the key would be missed. */
export function findCurlyKey(text: string): YamlMistake | undefined {
  const found = /^(?<before>[ \t]*(?:- )?)(?<key>[“”„‘’][\w-]+[“”‘’])[ \t]*:/m.exec(text);
  const { before = '', key = '' } = found?.groups ?? {};
  if (found === null) return undefined;
  const start = found.index + before.length;
  return { fault: 'quote-curly', text: key, span: [start, start + key.length] };
}

type Explain = (text: string, offset: number, message: string) => YamlMistake | undefined;

const explanations: Readonly<Record<string, Explain>> = {
  TAB_AS_INDENT: (_text, offset) => ({ fault: 'tab', text: '', span: [offset, offset + 1] }),
  DUPLICATE_KEY: (text, offset) => {
    const [key = ''] = /^[^:\r\n]*/.exec(text.slice(offset)) ?? [];
    return { fault: 'duplicate', text: key.trim(), span: [offset, offset + key.trim().length] };
  },
  BLOCK_AS_IMPLICIT_KEY: explainColon,
  BLOCK_IN_FLOW: (text, offset) => toLineEnd('comma', text, offset),
  BAD_SCALAR_START: explainSign,
  BAD_ALIAS: explainSign,
  BAD_DQ_ESCAPE: (text, offset) => ({
    fault: 'escape',
    text: text.slice(offset, offset + 2),
    span: [offset, offset + 2],
  }),
  BAD_INDENT: (text, offset, message) =>
    /\bend with a/.test(message) ? openBracket(text, offset) : explainItem(text, offset),
  MULTILINE_IMPLICIT_KEY: explainWord,
  MISSING_CHAR: (text, offset, message) => {
    if (message.includes('quote')) return openQuote(text);
    if (message.startsWith('Sequence item')) return explainItem(text, offset);
    if (message.includes('flow')) return toLineEnd('comma', text, offset);
    return explainWord(text, offset);
  },
  UNEXPECTED_TOKEN: (text, offset, message) => {
    if (/['"]\s*$/.test(text.slice(lineAt(text, offset).start, offset))) return toLineEnd('quote-inside', text, offset);
    if (message.includes('block-seq-ind')) return toLineEnd('list-inline', text, offset);
    if (/flow-(?:seq|map)-end/.test(message))
      return { fault: 'bracket', text: text[offset] ?? '', span: [offset, offset + 1] };
    return offset === lineAt(text, offset).start ? toLineEnd('indent', text, offset) : undefined;
  },
};

/** A second colon in a value, or a line below it that is indented for no reason: the parser sees the same in both. */
function explainColon(text: string, offset: number): YamlMistake {
  const { end } = lineAt(text, offset);
  const value = text.slice(offset, end);
  if (/^[“”„‘’]/.test(value)) return { fault: 'quote-curly', text: value, span: [offset, end] };
  if (/:(?:\s|$)/.test(value)) return { fault: 'colon', text: value, span: [offset, end] };
  if (/^[?]/.test(value)) return explainSign(text, offset);
  const next = lineAt(text, Math.min(end + 1, text.length));
  const indentation = text.slice(next.start, next.end).search(/\S/);
  return toLineEnd('indent', text, indentation > 0 ? next.start + indentation : offset);
}

function explainSign(text: string, offset: number): YamlMistake {
  return { fault: 'sign', text: text[offset] ?? '', span: [offset, lineAt(text, offset).end] };
}

/** A line that stands in a list but does not look like the other points. */
function explainItem(text: string, offset: number): YamlMistake {
  const line = lineAt(text, offset);
  const content = text.slice(line.start, line.end);
  const start = line.start + Math.max(0, content.search(/\S/));
  return toLineEnd(/^\s*[\w-]+:(?:\s|$)/.test(content) ? 'indent' : 'dash', text, start);
}

/** A line that has no colon where a key is expected. */
function explainWord(text: string, offset: number): YamlMistake {
  const rest = text.slice(offset, lineAt(text, offset).end);
  return toLineEnd(/^-\s/.test(rest) ? 'indent' : 'colon-missing', text, offset);
}

/** The parser sees the missing quote at the end of the text; the author wants to know where it was opened. */
function openQuote(text: string): YamlMistake | undefined {
  for (let start = 0; start < text.length;) {
    const { end } = lineAt(text, start);
    const open = openQuoteIn(text.slice(start, end));
    if (open !== undefined) return { fault: 'quote', text: text[start + open] ?? '', span: [start + open, end] };
    start = text.indexOf('\n', end) + 1 || text.length;
  }
  return undefined;
}

/** Where on a line a quote begins a value and has no second. A quote within a word, as in `foto's`, begins nothing. */
function openQuoteIn(line: string): number | undefined {
  let open: number | undefined;
  let before = ':';
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index] ?? '';
    if (open !== undefined) {
      if (sign === '\\' && line[open] === '"') index += 1;
      else if (sign === line[open]) open = undefined;
    } else if ((sign === '"' || sign === "'") && ':,-[{'.includes(before)) open = index;
    if (sign.trim() !== '') before = sign;
  }
  return open;
}

/** The bracket on an earlier line that was never closed. */
function openBracket(text: string, offset: number): YamlMistake | undefined {
  let depth = 0;
  for (let index = offset - 1; index >= 0; index -= 1) {
    const sign = text[index] ?? '';
    if (sign === ']' || sign === '}') depth += 1;
    if (sign !== '[' && sign !== '{') continue;
    if (depth === 0) return { fault: 'bracket', text: sign, span: [index, lineAt(text, index).end] };
    depth -= 1;
  }
  return undefined;
}

function toLineEnd(fault: YamlFault, text: string, start: number): YamlMistake {
  const { end } = lineAt(text, start);
  return { fault, text: text.slice(start, end), span: [start, end] };
}

function lineAt(text: string, offset: number): { start: number; end: number } {
  const next = text.indexOf('\n', offset);
  const end = next === -1 ? text.length : next;
  return {
    start: offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1,
    end: text[end - 1] === '\r' ? end - 1 : end,
  };
}

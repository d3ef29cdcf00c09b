import { finding } from '../../domain/finding.ts';
import { paragraphEnd, quote, type Mistake } from './mistake.ts';

/** Braces around something that is no code, or a `{` without its `}`. The parser may stumble inside or at the end. */
export function braceAt(text: string, offset: number): Mistake | undefined {
  const start = outermost(text, offset);
  if (start === -1) return undefined;
  const end = closing(text, start);
  return {
    span: [start, end],
    tell: (place) => finding('brace-bare', place, { text: quote(text.slice(start, end)) }),
    taken: [[start, end]],
  };
}

/** The brace that opened what the parser was reading, with the ones directly before it: `{{naam}}` is one mistake. */
function outermost(text: string, offset: number): number {
  let start = text.lastIndexOf('{', offset);
  while (start > 0 && (text[start - 1] === '{' || text[start - 1] === '\\')) {
    if (text[start - 1] === '{') start -= 1;
    else start = text.lastIndexOf('{', start - 1);
  }
  return start;
}

/** Where the braces end: after the matching one, else after the last on the line, else after the opening ones. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  if (text.startsWith('{/*', start)) return paragraphEnd(text, start);
  const lineEnd = text.indexOf('\n', start);
  const last = text.slice(start, lineEnd === -1 ? undefined : lineEnd).lastIndexOf('}');
  if (last !== -1) return start + last + 1;
  let end = start + 1;
  while (text[end] === '{') end += 1;
  return end;
}

/**
 * A chapter's text with the insides of code blotted out: in fences, and between backticks on one line. Every sign there
 * becomes an `x`, so all places stay the same. It is a guess, made without a parser and in one go, for whoever counts
 * brackets. Code that is never closed is not blotted out, so a forgotten fence cannot hide the rest of a text.
 *
 * @example
 * blotOut('`[a]` [b]') // => '`xxx` [b]'
 */
export function blotOut(body: string): string {
  const lines = body.split('\n');
  const blotted = [...lines];
  let fence: Fence | undefined;
  for (const [index, line] of lines.entries()) {
    if (fence === undefined) {
      fence = openingOf(line, index);
    } else if (quotesOf(line) < fence.quotes) {
      restore(lines, blotted, fence.line, index);
      fence = openingOf(line, index);
    } else if (isClosing(line, fence)) {
      fence = undefined;
    } else {
      blotted[index] = line.replaceAll(/[^\s>`~:]/g, 'x');
    }
  }
  if (fence !== undefined) restore(lines, blotted, fence.line, lines.length);
  return blotted.map(blotSpans).join('\n');
}

/** Whether a sign at a place has an odd number of backslashes before it, and so is only a sign. */
export function isEscaped(text: string, offset: number): boolean {
  let before = offset;
  while (text[before - 1] === '\\') before -= 1;
  return (offset - before) % 2 === 1;
}

interface Fence {
  sign: string;
  length: number;
  /** In how many quotes it stands: it ends where they end. */
  quotes: number;
  line: number;
}

const opening = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?<fence>`{3,}(?=[^`]*$)|~{3,})/;
const closing = /^[ \t>]*(?<fence>`{3,}|~{3,})\s*$/;

function openingOf(line: string, index: number): Fence | undefined {
  const fence = opening.exec(line)?.groups?.['fence'];
  if (fence === undefined) return undefined;
  return { sign: fence.charAt(0), length: fence.length, quotes: quotesOf(line), line: index };
}

function isClosing(line: string, { sign, length }: Fence): boolean {
  const fence = closing.exec(line)?.groups?.['fence'];
  return fence !== undefined && fence.startsWith(sign) && fence.length >= length;
}

function quotesOf(line: string): number {
  let quotes = 0;
  for (let index = 0; index < line.length && ' \t>'.includes(line.charAt(index)); index += 1) {
    if (line[index] === '>') quotes += 1;
  }
  return quotes;
}

function restore(lines: readonly string[], blotted: string[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) blotted[index] = lines[index] ?? '';
}

/** Code between backticks: as many close it as opened it. */
function blotSpans(line: string): string {
  if (!line.includes('`')) return line;
  const runs = [...line.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ index, length }));
  // What did not close once does not close later on the line either.
  const neverClosed = new Set<number>();
  let blotted = '';
  let done = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (run === undefined || neverClosed.has(run.length) || isEscaped(line, run.index)) continue;
    const end = runs.findIndex(({ length }, later) => later > at && length === run.length);
    const close = runs[end];
    if (close === undefined) {
      neverClosed.add(run.length);
      continue;
    }
    const inside = run.index + run.length;
    blotted += line.slice(done, inside) + line.slice(inside, close.index).replaceAll(/[^\s`|\\]/g, 'x');
    done = close.index;
    at = end;
  }
  return blotted + line.slice(done);
}

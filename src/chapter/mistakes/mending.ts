import { compareFindings, finding, type Finding, type Position } from '../../domain/finding.ts';
import { braceAt } from './brace-mistake.ts';
import { findUnseen } from './indented.ts';
import { judgeTree } from '../judge-tree.ts';
import type { Mistake, Span } from './mistake.ts';
import { settle } from './mistakes.ts';
import { parseBody, walk, type ParsedBody, type ParseFault, type TreeNode } from '../parse.ts';
import { addressAt, commentAt, signAt } from './sign-mistake.ts';
import { tagMistakeAt } from './tag-mistake.ts';

interface Place {
  path: string;
  /** Turns a place in the text into a place in the file. */
  inFile: (position: Position) => Position;
}

/** How many findings a text gets that cannot be read: enough to mend it in one go. */
const mostTold = 20;
/** How often such a text is read again; indented code can hold more signs than anyone wants to hear of. */
const mostReadings = 100;
/** The parser's time grows with signs times length: a text that was made to be slow is not read a hundred times. */
const mostWork = 100_000_000;

/**
 * What an author probably meant with a text that the parser cannot read. The parser stops at the first mistake, so each
 * is taken out and the text read again; what can be read in the end is judged as ever. At least one finding comes back.
 */
export function explainError(body: string, fault: ParseFault, place: Place): Finding[] {
  const mended: { span: Span; finding: Finding }[] = [];
  let text = body;
  let parsed: ParsedBody = fault;
  for (let left = readingsFor(body); 'reason' in parsed; left -= 1) {
    const mistake = explain(text, parsed);
    if (mistake === undefined) break;
    const position = place.inFile(positionOf(text, mistake));
    mended.push({ span: mistake.span, finding: mistake.tell({ path: place.path, position }) });
    if (left <= 0) break;
    text = takeOut(text, mistake);
    parsed = parseBody(text);
  }
  const scripts = 'tree' in parsed ? scriptsIn(parsed.tree) : [];
  const told = mended.filter(({ span }) => !scripts.some(([start, end]) => start < span[0] && span[0] < end));
  const rest = 'tree' in parsed ? [...findUnseen(text, parsed.tree, place), ...judgeTree(parsed.tree, place)] : [];
  const findings = settle([...told.map((each) => each.finding), ...rest]);
  if (findings.length > 0) return findings.toSorted(compareFindings).slice(0, mostTold);
  const position = place.inFile(fault.position);
  return [finding('mdx-unreadable', { path: place.path, position }, { reason: fault.reason })];
}

function readingsFor(body: string): number {
  const signs = body.match(/[<{]/g)?.length ?? 0;
  return Math.min(mostReadings, Math.floor(mostWork / (signs * body.length)));
}

/** What stands in a pasted script or style sheet is told with the script itself, which is refused in any case. */
function scriptsIn(tree: TreeNode): Span[] {
  return [...walk(tree)].flatMap(({ name, position }): Span[] =>
    position && /^(?:script|style)$/i.test(name ?? '') ? [[position.start.offset, position.end.offset]] : [],
  );
}

/** The parser has few reasons; what stands at the place says more than they do. */
function explain(text: string, { reason, position, opened, tangled, live }: ParseFault): Mistake | undefined {
  if (tangled !== undefined || live !== undefined) return undefined;
  const offset = offsetOf(text, position);
  if (/expression|spread|comment, expected/.test(reason.replaceAll(/`[^`]*`/g, ''))) return braceAt(text, offset);
  if (text[offset] !== '<') return undefined;
  if (opened !== undefined) return explainCrossing(text, offset, offsetOf(text, opened));
  const fault = /^Expected a closing tag/.test(reason)
    ? 'unclosed'
    : /^Unexpected closing tag/.test(reason)
      ? 'unopened'
      : 'unreadable';
  return (
    commentAt(text, offset) ?? addressAt(text, offset) ?? tagMistakeAt(text, offset, fault) ?? signAt(text, offset)
  );
}

/** One tag closed by another: either the one that closes is mistyped, or the one that opened is never closed. */
function explainCrossing(text: string, closing: number, opening: number): Mistake {
  const closer = tagMistakeAt(text, closing, 'unopened');
  const isMistyped = closer?.tell({ path: '', position: undefined }).code === 'component-unknown';
  if (closer !== undefined && isMistyped) return { ...closer, taken: [...closer.taken, [opening, opening + 1]] };
  return tagMistakeAt(text, opening, 'unclosed') ?? signAt(text, opening);
}

/** What is taken out leaves as many letters, so that everything else keeps its place and nothing seems indented. */
function takeOut(text: string, { taken }: Mistake): string {
  let mended = text;
  for (const [start, end] of taken) {
    const blank = mended.slice(start, end).replace(/[^\r\n]/g, 'x');
    // The value of an attribute stays one.
    const filling = mended[start - 1] === '=' && blank.length > 1 ? `"${blank.slice(1, -1)}"` : blank;
    mended = mended.slice(0, start) + filling + mended.slice(end);
  }
  return mended;
}

function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return start + column - 1;
}

function positionOf(text: string, { span: [start, end] }: Mistake): Position {
  const before = text.slice(0, start).split('\n');
  const [firstLine = ''] = text.slice(start, end).split(/\r?\n/, 1);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: Math.max(1, firstLine.length) };
}

import { isEscaped } from './opaque.ts';
import type { TreeNode } from './parse.ts';

/** A text that is safe to parse, and the places at which something that could be live was taken out of it. */
export interface Disarmed {
  text: string;
  taken: readonly number[];
}

/**
 * Takes the first sign of everything away that a parser could read as long JavaScript. What stays are comments, and
 * braces in which JavaScript can only end at the first `}`, and soon: `{naam}`. A `%` comes instead: text and strings
 * may hold it, and in a tag it stops the parser.
 */
export function disarm(body: string): Disarmed {
  const comments = commentsIn(body);
  const braces = [...body.matchAll(/\{(?![^{}"'`/\\<]{0,200}\})/g)]
    .map(({ index }) => index)
    .filter((index) => !comments.has(index) && !isEscaped(body, index));
  const modules = [...body.matchAll(/^(?:import|export)(?![\w-])/gm)].map(({ index }) => index);
  const taken = [...braces, ...modules].sort((a, b) => a - b);
  let text = '';
  let done = 0;
  for (const index of taken) {
    text += `${body.slice(done, index)}%`;
    done = index + 1;
  }
  return { text: text + body.slice(done), taken };
}

/**
 * Whether the parser could end the process, or never end, over what was taken out of a text. Tried on Sätteri 0.10.5: with a stack of
 * 2 MB 1,000 nested parentheses are safe and 2,000 end the process, and each level takes one of these signs or words at
 * least. Every unclosed `<` in JavaScript doubles the time it takes: 20 of them a third of a second, 40 for ever.
 */
export function isDangerous(body: string, { taken: [first] }: Disarmed): boolean {
  if (first === undefined) return false;
  const rest = body.slice(first);
  return hasMore(rest, deepening, 500) || hasMore(rest, /</g, 10);
}

const deepening =
  /[([{<!~+\-=?:`*]|\b(?:async|await|class|delete|do|else|export|extends|finally|for|function|if|import|new|return|switch|throw|try|typeof|void|while|with|yield)\b/g;

function hasMore(text: string, sign: RegExp, limit: number): boolean {
  const signs = text.matchAll(sign);
  for (let count = 0; count <= limit; count += 1) if (signs.next().done === true) return false;
  return true;
}

/** Where braces hold one comment and nothing else. */
function commentsIn(body: string): Set<number> {
  const comments = new Set<number>();
  let end = -1;
  for (const { 0: begin, index } of body.matchAll(/\{\s{0,20}\/\*/g)) {
    const inside = index + begin.length;
    if (end < inside) end = body.indexOf('*/', inside);
    if (end === -1) break;
    if (/^\s{0,20}\}/.test(body.slice(end + 2, end + 30))) comments.add(index);
  }
  return comments;
}

/**
 * The first place at which a text holds something live after all: its disarmed tree shows that what was taken out there
 * stands neither in code or a comment, nor in the value of an attribute, nor in the middle of a paragraph.
 */
export function liveAt(body: string, { taken }: Disarmed, nodes: Iterable<TreeNode>): number | undefined {
  const kinds = new Uint8Array(body.length + 1);
  for (const { type, position, children = [] } of nodes) {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? start;
    if (type === 'inlineCode') kinds.fill(kind.words, start, end);
    else if (type === 'code' || /^mdx.*Expression$/.test(type)) kinds.fill(kind.opaque, start, end);
    else if (type.startsWith('mdxJsx')) kinds.fill(kind.words, start, children[0]?.position?.start.offset ?? end);
    else if (type === 'text') kinds.fill(kind.prose, start + firstWord(body, start), end);
  }
  return taken.find((index) => {
    const isFirst = /(?:^|\n)[ \t>]*$/.test(body.slice(Math.max(0, index - 200), index));
    if (kinds[index] === kind.opaque) return false;
    // At the start of a line a brace may begin something of its own, and a module does, unless the line goes on.
    if (body[index] === '{') return isFirst || kinds[index] !== kind.words;
    return kinds[index] !== kind.words && kinds[index] !== kind.prose;
  });
}

const kind = { words: 1, opaque: 2, prose: 3 } as const;

function firstWord(body: string, start: number): number {
  return Math.max(1, body.slice(start, start + 200).search(/\S/) + 1);
}

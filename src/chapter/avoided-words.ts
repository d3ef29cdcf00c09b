import type { Reference } from '../domain/library.ts';
import { positionAt } from './decode.ts';
import { parseBody, walk } from './parse.ts';

/**
 * Finds words in running text: whole words, whatever their capitals, not in code, addresses or names of components.
 * Most texts have none of them, so a text is only parsed when a word stands in it somewhere.
 *
 * @param bodyLine the line of the file on which the text begins
 */
export function findWords(body: string, words: readonly string[], bodyLine: number): Reference[] {
  const pattern = patternOf(words);
  if (pattern === undefined || body.search(pattern) === -1) return [];
  const parsed = parseBody(body);
  if ('reason' in parsed) return [];
  const found: Reference[] = [];
  for (const { type, position } of walk(parsed.tree)) {
    if (type !== 'text' || position === undefined) continue;
    // The text as it was typed: in the node itself signs are decoded, and its places are others.
    const typed = body.slice(position.start.offset, position.end.offset);
    for (const match of typed.matchAll(pattern)) {
      const { line, column } = positionAt(body, position.start.offset + match.index);
      found.push({ target: match[0], position: { line: line + bodyLine - 1, column, length: match[0].length } });
    }
  }
  return found;
}

function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escape);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function escape(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}

import type { Finding, Position } from '../../domain/finding.ts';

/** A part of a text, as offsets. */
export type Span = readonly [start: number, end: number];

export interface Place {
  path: string;
  position: Position | undefined;
}

/** What is wrong at a place that the parser cannot read. */
export interface Mistake {
  span: Span;
  tell: (place: Place) => Finding;
  /** What to take out so that the parser can read on. */
  taken: readonly Span[];
}

/** The offset at which the paragraph around a place ends: what an author means with a sign does not reach further. */
export function paragraphEnd(text: string, from: number): number {
  for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', end + 1)) {
    const next = text.indexOf('\n', end + 1);
    if (text.slice(end + 1, next === -1 ? undefined : next).trim() === '') return end;
  }
  return text.length;
}

/** What an author typed, short enough for a sentence and without the backticks that will stand around it. */
export function quote(typed: string): string {
  const [line = ''] = typed.split(/[\r\n`]/, 1);
  return line.length === typed.length && line.length <= longest ? line : `${line.slice(0, longest - 2).trimEnd()}…`;
}

const longest = 32;

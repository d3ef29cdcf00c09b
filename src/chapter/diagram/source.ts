import type { DiagramFault } from '../../domain/finding.ts';
import { flowchart } from './flowchart.ts';
import { sequence } from './sequence.ts';
import { states } from './states.ts';

/**
 * What a diagram may say. We read every line of it ourselves, and hand the drawing program a text of our own making:
 * it passes over what it does not know without a word, and a line that vanishes is worse than one that is refused.
 */

/** A fault, the author's text that it is about, and its line in the diagram, from 1. */
export interface DiagramProblem {
  fault: DiagramFault;
  found: string;
  line: number;
}

/** A diagram in words for the drawing program, and the title that its author gave it for who cannot see it. */
export interface DiagramSource {
  text: string;
  title?: string;
}

/** A reader of one kind of diagram. It remembers what came before. */
export interface DiagramReader {
  /** Reads a line, or says that it knows no such line. */
  read: (line: string) => boolean;
  /** How much there is by now. `open` are the groups that were not closed yet, the innermost last. */
  tally: () => { boxes: number; arrows: number; open: readonly string[] };
  /** All that was read, for the drawing program. */
  write: () => readonly string[];
}

/** How far a diagram may go before nobody can read it, or draw it in time. */
export const diagramLimits = { characters: 4000, lines: 80, lineLength: 200, boxes: 30, arrows: 40, depth: 3 } as const;

const kinds: readonly [header: RegExp, start: (header: string) => DiagramReader][] = [
  [/^(?:flowchart|graph)\s+(?:TD|TB|LR|BT|RL);?$/, flowchart],
  [/^stateDiagram(?:-v2)?$/, states],
  [/^sequenceDiagram$/, sequence],
];

const comment = /^(?:$|%%(?!\{)|accDescr\s*:)/;
const title = /^accTitle\s*:\s*(?<title>.+)$/;

/** Reads a diagram line by line, and stops at the first fault. */
export function readDiagram(source: string): DiagramSource | DiagramProblem {
  const { characters, lineLength } = diagramLimits;
  if (source.length > characters) return { fault: 'size', found: '', line: 1 };
  const lines = source.split('\n').map((text, index) => ({ text: text.trim(), line: index + 1 }));
  const [first, ...others] = lines.filter(({ text }) => !comment.test(text));
  if (first === undefined) return { fault: 'empty', found: '', line: 1 };
  const start = kinds.find(([header]) => header.test(first.text))?.[1];
  if (start === undefined) return { fault: 'kind', found: first.text, line: first.line };

  const reader = start(first.text);
  let named: string | undefined;
  for (const { text, line } of others) {
    const isTitle = title.test(text);
    named ??= title.exec(text)?.groups?.['title'];
    if (!isTitle && (text.length > lineLength || !reader.read(text))) return { fault: 'line', found: text, line };
    if (line > diagramLimits.lines || isTooMuch(reader)) return { fault: 'size', found: text, line };
  }
  const { boxes, open } = reader.tally();
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return { fault: 'unclosed', found: unclosed, line: lines.length };
  if (boxes === 0) return { fault: 'empty', found: first.text, line: first.line };
  return { text: reader.write().join('\n'), ...(named !== undefined && { title: named }) };
}

function isTooMuch(reader: DiagramReader): boolean {
  const { boxes, arrows, open } = reader.tally();
  return boxes > diagramLimits.boxes || arrows > diagramLimits.arrows || open.length > diagramLimits.depth;
}

import { createInterface } from 'node:readline/promises';
import { CannotRunError } from './command.ts';
import type { Person } from '../src/scaffold/answer.ts';

/** Someone at a terminal, who can leave at any question. */
export interface Terminal extends Person {
  close: () => void;
}

/**
 * Opens the terminal, or gives `undefined` when there is nobody to ask.
 *
 * @param sayStopped what is said of someone who leaves
 */
export function openTerminal(sayStopped: () => string): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  lines.once('close', () => left.abort());
  return {
    ask: async (question) => {
      try {
        return await lines.question(question, { signal: left.signal });
      } catch (error) {
        if (!left.signal.aborted) throw error;
        throw new CannotRunError(sayStopped());
      }
    },
    tell: (sentence) => process.stdout.write(`${sentence}\n`),
    close: () => lines.close(),
  };
}

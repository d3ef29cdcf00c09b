import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What must be in a file, by its place on disk. */
export type NewTexts = ReadonlyMap<string, string>;

/**
 * Writes files: all of them beside their places first, and only then each into its place, so that a full disk or a
 * killed run leaves whole files. A file that was there keeps its permissions.
 */
export function writeBeside(texts: NewTexts): void {
  const beside = [...texts.keys()].map((file) => [file, join(dirname(file), `.${basename(file)}.next`)] as const);
  try {
    for (const [file, next] of beside) {
      mkdirSync(dirname(file), { recursive: true });
      rmSync(next, { force: true });
      const mode = statSync(file, { throwIfNoEntry: false })?.mode;
      writeFileSync(next, texts.get(file) ?? '', { flag: 'wx', ...(mode !== undefined && { mode }) });
    }
    for (const [file, next] of beside) renameSync(next, file);
  } finally {
    for (const [, next] of beside) rmSync(next, { force: true });
  }
}

/** The text of a file as it is, byte-order mark and line ends too; `undefined` when it is not there. */
export function readText(file: string): string | undefined {
  return existsSync(file) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file)) : undefined;
}

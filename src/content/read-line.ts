import { readFileSync } from 'node:fs';

/** A line of a file, 1-based, to show beside a finding; `undefined` of a file that cannot be read. */
export function readLine(path: string, line: number): string | undefined {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)[line - 1];
  } catch {
    // A file that cannot be read has a finding that says so; only its excerpt is missing.
    return undefined;
  }
}

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readText, writeBeside, type NewTexts } from '../src/content/write-beside.ts';
import { CannotRunError } from './command.ts';

/**
 * Writes files whole, or says in one sentence why that cannot be.
 *
 * @throws CannotRunError when the disk refuses
 */
export function writeFiles(texts: NewTexts): void {
  try {
    writeBeside(texts);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CannotRunError(`${path ?? 'a file'} cannot be written: ${code}`, { cause: error });
  }
}

/**
 * Writes a file that only its own command makes. One that somebody else made is left alone, unless forced.
 *
 * @param mark what a file of ours has near its beginning
 * @throws CannotRunError when there is another file in its place
 */
export function writeOwn(file: string, text: string, { mark, force }: { mark: string; force: boolean }): void {
  const there = readFileText(file);
  if (there !== undefined && !force && !there.slice(0, farthestMark).includes(mark)) {
    throw new CannotRunError(`${file} was not made by this command; name another with --out, or add --force`);
  }
  writeFiles(new Map([[resolve(file), text]]));
}

/** A mark stands within this many characters of the beginning. */
const farthestMark = 500;

/** The text of a file, or `undefined` where there is none. */
export function readFileText(file: string): string | undefined {
  const place = statSync(resolve(file), { throwIfNoEntry: false });
  if (place === undefined) return undefined;
  if (!place.isFile()) throw new CannotRunError(`${file} is no file`);
  return readText(resolve(file));
}

import { resolve } from 'node:path';
import { UneditableError } from '../src/content/edit-yaml.ts';
import type { Language } from '../src/domain/language.ts';
import { toDiff } from '../src/report/diff.ts';
import { editsSentence } from '../src/report/edit-words.ts';
import { CannotRunError } from './command.ts';
import { readFileText, writeFiles } from './write-files.ts';

/** An edit of one content file, given as the way from its old text to its new one. */
export interface FileEdit {
  /** The file as findings name it, relative to where the command runs. */
  path: string;
  edit: (source: string) => string;
}

/**
 * Shows edits as a small diff, and carries them out when asked to. Nothing is written before every edit is known to be
 * possible.
 *
 * @throws CannotRunError when a file cannot be edited in place
 */
export function showAndWrite(edits: readonly FileEdit[], options: { write: boolean; language: Language }): void {
  const texts = edits.map(({ path, edit }) => {
    const before = readFileText(path) ?? '';
    return { path, before, after: inPlace(() => edit(before)) };
  });
  for (const { path, before, after } of texts) process.stdout.write(`${toDiff(path, before, after)}\n`);
  if (options.write) writeFiles(new Map(texts.map(({ path, after }) => [resolve(path), after])));
  process.stdout.write(`${editsSentence(options.language, edits.length, options.write)}\n`);
}

function inPlace(edit: () => string): string {
  try {
    return edit();
  } catch (error) {
    if (error instanceof UneditableError) throw new CannotRunError(error.message, { cause: error });
    throw error;
  }
}

import { statSync } from 'node:fs';
import { delimiter, isAbsolute, relative, resolve, sep } from 'node:path';

/** A folder with content. */
export interface Root {
  /** Where it lies. */
  folder: string;
  /** How findings name it: relative to where the command runs. */
  name: string;
}

/** A content folder that is not there: the one reason for which reading cannot begin. */
export class MissingRootError extends Error {
  override name = 'MissingRootError';
  readonly folder: string;

  constructor(folder: string) {
    super(`content folder ${folder} does not exist`);
    this.folder = folder;
  }
}

/**
 * The content folders that a value of `CONTENT_DIR` names: one or more, with the system's path separator between them.
 *
 * @throws MissingRootError when one of them is no folder.
 */
export function readRoots(contentDir: string | undefined, workingFolder: string): Root[] {
  const named = (contentDir ?? '').split(delimiter).filter((folder) => folder !== '');
  return (named.length > 0 ? named : ['content']).map((typed) => {
    const folder = resolve(workingFolder, typed);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new MissingRootError(typed);
    const name = relative(workingFolder, folder) || '.';
    return { folder, name: (isAbsolute(name) || name.startsWith('..') ? folder : name).split(sep).join('/') };
  });
}

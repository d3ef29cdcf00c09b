import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git, gitList } from './git.ts';
import { textLimit } from './yaml-file.ts';

interface Blob {
  id: string;
  size: number;
  path: string;
}

const textFile = /\.(?:yaml|mdx)$/;

/** Where a tree goes, and which of its files. */
interface Target {
  folder: string;
  isWanted: (path: string) => boolean;
}

/**
 * Writes metadata and chapters of a git tree to a folder, byte for byte. Links and submodules are left out, as is
 * every name that would lead out of the folder. What is too large to be read is written empty: it is there, and it
 * cannot be read.
 */
export function writeTree(repository: string, tree: string, { folder, isWanted }: Target): void {
  const isText = (path: string) => textFile.test(path) && isWithin(path);
  const blobs = listBlobs(repository, tree).filter(({ path }) => isText(path) && isWanted(path));
  const readable = blobs.filter(({ size }) => size <= textLimit);
  const contents = readBlobs(repository, readable);
  for (const blob of blobs) {
    const location = join(folder, blob.path);
    mkdirSync(dirname(location), { recursive: true });
    writeFileSync(location, contents.get(blob.id) ?? '');
  }
}

/** The ordinary files of a tree: `<mode> <type> <id> <size>\t<path>`. */
function listBlobs(repository: string, tree: string): Blob[] {
  return gitList(repository, ['ls-tree', '-r', '-z', '-l', tree]).flatMap((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
    return mode.startsWith('100') ? [{ id, size: Number(size), path: line.slice(tab + 1) }] : [];
  });
}

/** The bytes of files by id. One question to git: `<id> blob <size>\n<bytes>\n` for each. */
function readBlobs(repository: string, blobs: readonly Blob[]): Map<string, Buffer> {
  const ids = [...new Set(blobs.map(({ id }) => id))];
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const output = git(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let start = 0;
  for (const id of ids) {
    const end = output.indexOf('\n', start);
    const size = Number(output.toString('utf8', start, end).split(' ')[2]);
    contents.set(id, output.subarray(end + 1, end + 1 + size));
    start = end + 1 + size + 1;
  }
  return contents;
}

/** Whether a name stays in its folder. Git itself refuses such names, but a tree can be made without git. */
function isWithin(path: string): boolean {
  return !path.includes('\\') && path.split('/').every((part) => !['', '.', '..'].includes(part));
}

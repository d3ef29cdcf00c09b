import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { corpusFolder, type CorpusCase } from './corpus.ts';

const base = join(corpusFolder, 'folder');
let shared: string | undefined;

/** Puts a case into a content folder, looks at it, and takes the case away again. One at a time. */
export async function withFolder<Result>(
  one: CorpusCase,
  look: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  if (one.name.startsWith('recipes/')) return withOwnFolder(one, look);
  // Copying the folder for each of a thousand files would take longer than all the rest.
  shared ??= makeShared();
  const file = join(shared, one.place);
  writeFileSync(file, one.bytes());
  try {
    return await look(shared);
  } finally {
    if (existsSync(join(base, one.place))) copyFileSync(join(base, one.place), file);
    else rmSync(file);
  }
}

/** A recipe may make folders and links, or put one where another was. */
async function withOwnFolder<Result>(
  one: CorpusCase,
  look: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = makeFolder();
  try {
    if (one.prepare === undefined) put(join(folder, one.place), one.bytes());
    else one.prepare(folder);
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeShared(): string {
  return goneAtExit(makeFolder());
}

let caches: string | undefined;

/** Where Astro would have its caches. All cases share it, as builds of a project do: what one leaves the next must survive. */
export function cacheFolder(): string {
  return (caches ??= goneAtExit(mkdtempSync(join(tmpdir(), 'corpus-cache-'))));
}

function goneAtExit(folder: string): string {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(base, folder, { recursive: true });
  return folder;
}

function put(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

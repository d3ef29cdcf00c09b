import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, finding, type Finding } from '../domain/finding.ts';

/** One thing that lies in a folder and may be read. */
export interface FolderItem {
  name: string;
  /** Refused: there is a finding about it already, and it must not be opened. */
  kind: 'file' | 'folder' | 'refused';
  /** Where it lies on disk. */
  location: string;
  /** How findings name it. */
  path: string;
}

export interface FolderPlace {
  location: string;
  path: string;
}

/**
 * What lies in a folder, by name. Links are refused, and of names that differ in case alone all but one, because other
 * systems hold them for the same file. An absent folder is an empty one.
 */
export function listFolder(place: FolderPlace, findings: Finding[]): FolderItem[] {
  const entries = readNames(place, findings);
  const kept = namesToKeep(entries.map((entry) => entry.name));
  return entries.map((entry) => {
    const { name } = entry;
    const path = `${place.path}/${name}`;
    const other = kept.get(fold(name)) ?? name;
    const isRefused = entry.isSymbolicLink() || other !== name;
    if (entry.isSymbolicLink()) findings.push(finding('file-link', { path }, { name }));
    else if (other !== name) findings.push(finding('file-case', { path }, { name, other }));
    const kind = isRefused ? 'refused' : entry.isDirectory() ? 'folder' : 'file';
    return { name, kind, location: join(place.location, name), path };
  });
}

/** Of names that differ in case alone the one in lower case may stay, else the first. */
function namesToKeep(names: readonly string[]): Map<string, string> {
  const kept = new Map<string, string>();
  for (const name of names) {
    const folded = fold(name);
    if (!kept.has(folded) || name === folded) kept.set(folded, name);
  }
  return kept;
}

/** The bytes of a file, or `undefined` and a finding when it is too large or cannot be read. */
export function readBytes(item: FolderItem, limit: number, findings: Finding[]): Uint8Array | undefined {
  // Reading as much as was measured asks the system once; a file that does not know its size is asked to its end.
  return readAtMost(item, limit, findings, (file, size) => (size === 0 ? readFileSync(file) : readPart(file, 0, size)));
}

/** The first and last bytes of a file, and how many there are. Together they are the whole of a small file. */
export interface Edges {
  start: Uint8Array;
  end: Uint8Array;
  size: number;
}

/** As `readBytes`, but only what lies at the edges, so that thousands of pictures need not be read whole. */
export function readEdges(item: FolderItem, limit: number, findings: Finding[]): Edges | undefined {
  return readAtMost(item, limit, findings, (file, size) => ({
    start: readPart(file, 0, Math.min(size, startLength)),
    end: readPart(file, Math.max(0, size - endLength), Math.min(size, endLength)),
    size,
  }));
}

const startLength = 64 * 1024;
const endLength = 16;

function readPart(file: number, from: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  // The system may give less than was asked for; nothing at all is the end.
  for (let got = 1; got > 0 && done < length; done += got) {
    got = readSync(file, bytes, done, length - done, from + done);
  }
  return bytes.subarray(0, done);
}

/** Where the system does not know it (Windows), links were refused by name already. */
const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;

/** Opens a file once and never through a link, so that what is measured is what is read. */
function readAtMost<Read>(
  item: FolderItem,
  limit: number,
  findings: Finding[],
  read: (file: number, size: number) => Read,
): Read | undefined {
  try {
    const file = openSync(item.location, constants.O_RDONLY | noFollow);
    try {
      const { size } = fstatSync(file);
      if (size <= limit) return read(file, size);
      const sizes = { size: inKilobytes(size), limit: inKilobytes(limit) };
      findings.push(finding('file-too-large', { path: item.path }, sizes));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    findings.push(finding('file-unreadable', { path: item.path }, { reason: reasonOf(error) }));
  }
  return undefined;
}

function readNames(place: FolderPlace, findings: Finding[]) {
  try {
    return readdirSync(place.location, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      findings.push(finding('file-unreadable', { path: place.path }, { reason: reasonOf(error) }));
    }
    return [];
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} kB`;
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

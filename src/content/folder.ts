import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, finding, type Finding } from '../domain/finding.ts';

/** One thing that lies in a folder and may be read. */
export interface FolderItem {
  name: string;
  kind: 'file' | 'folder';
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
 * What lies in a folder, by name. Links are refused, and of names that differ in case alone only one is let through,
 * because other systems hold them for the same file. An absent folder is an empty one.
 */
export function listFolder(place: FolderPlace, findings: Finding[]): FolderItem[] {
  const items = readNames(place, findings).map((entry) => ({
    name: entry.name,
    isLink: entry.isSymbolicLink(),
    kind: entry.isDirectory() ? ('folder' as const) : ('file' as const),
    location: join(place.location, entry.name),
    path: `${place.path}/${entry.name}`,
  }));
  const firstByName = new Map<string, string>();
  // A name in lower case goes first: it is the one that may stay.
  for (const item of items.toSorted((a, b) => compareText(caseRank(a.name), caseRank(b.name)))) {
    const folded = fold(item.name);
    if (!firstByName.has(folded)) firstByName.set(folded, item.name);
  }
  return items.filter((item) => {
    const first = firstByName.get(fold(item.name)) ?? item.name;
    if (item.isLink) findings.push(finding('file-link', { path: item.path }, { name: item.name }));
    else if (first !== item.name) {
      findings.push(finding('file-case', { path: item.path }, { name: item.name, other: first }));
    } else return true;
    return false;
  });
}

/** The bytes of a file, or `undefined` and a finding when it is too large or cannot be read. */
export function readBytes(item: FolderItem, limit: number, findings: Finding[]): Uint8Array | undefined {
  try {
    const { size } = lstatSync(item.location);
    if (size > limit) {
      findings.push(finding('file-too-large', { path: item.path }, { size: inKilobytes(size), limit: inKilobytes(limit) }));
      return undefined;
    }
    return readFileSync(item.location);
  } catch (error) {
    findings.push(finding('file-unreadable', { path: item.path }, { reason: reasonOf(error) }));
    return undefined;
  }
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

function caseRank(name: string): string {
  return name === fold(name) ? `0${name}` : `1${name}`;
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} kB`;
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

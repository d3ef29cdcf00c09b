import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { readChapter } from '../src/chapter/read-chapter.ts';
import { readLibrary, type ReadLibrary } from '../src/content/read-library.ts';
import type { Finding } from '../src/domain/finding.ts';
import { judge } from '../src/rules/rules.ts';

/** Files by path; `null` takes one of the basic files away. */
export type Files = Record<string, string | Uint8Array | null>;

export const today = '2026-11-24';

/** The smallest PNG: one white pixel. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQI12P4//8/AAX+Av7czFnnAAAAAElFTkSuQmCC',
  'base64',
);

/** A chapter's frontmatter as the basic chapters have it; every line can be replaced by naming its key. */
export function chapter(changes: Record<string, string | null> = {}, body = 'Tekst.\n'): string {
  const lines: Record<string, string | null> = {
    title: 'Opslag',
    description: 'Hoe je opslaat.',
    authors: '[redactie]',
    reviews: '\n  - { date: 2026-11-01, by: kanaalcode, outcome: written }',
    ...changes,
  };
  const header = Object.entries(lines).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `---\n${header.join('\n')}\n---\n\n${body}`;
}

/** A chapter that renders an original as it is now. */
export function translation(original = chapter(), changes: Record<string, string | null> = {}, body?: string): string {
  const read = readChapter(new TextEncoder().encode(original), 'original');
  return chapter({ translation: read.chapter?.digest ?? null, ...changes }, body);
}

/** The smallest content folder about which there is nothing to say: one theme, one chapter, two companies. */
export const basic: Files = {
  'site.yaml': 'version: 1\nname: { nl: Voorbeeldstad }\npublisher: netwerk\nlanguages: [nl, en]\n',
  'companies/netwerk.yaml': 'name: Netwerk Voorbeeldstad\nkind: network\nsummary: { nl: Het netwerk. }\n',
  'companies/kanaalcode.yaml': 'name: Kanaalcode\nkind: company\nsummary: { nl: Bouwt software. }\n',
  'themes/energie/theme.yaml':
    'title: { nl: Energie }\nsummary: { nl: Over energie. }\nownership:\n  state: owned\n  company: kanaalcode\n  deputy: netwerk\n',
  'themes/energie/nl/opslag.mdx': chapter(),
};

/** Makes a folder on disk, gone again when the test is over. */
export function makeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'inhoud-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Reads content that lies in a folder. Findings name files relative to it. */
export function readFolder(folder: string, day = today): ReadLibrary & { all: Finding[] } {
  const read = readLibrary([{ folder, name: 'content' }], day);
  return { ...read, all: judge(read) };
}

/** Reads the basic content with some files changed. */
export function readChanged(changes: Files, day = today): ReadLibrary & { all: Finding[] } {
  return readFolder(makeFolder({ ...basic, ...changes }), day);
}

/** Findings as `path:line:column` and code, without the folder's name. */
export function places(findings: readonly Finding[]): [place: string, code: string][] {
  return findings.map(({ path, position, code }) => {
    const file = path.replace(/^content\/?/, '');
    return [position ? `${file}:${position.line}:${position.column}` : file, code];
  });
}

/** Expects exactly these findings of the basic content with some files changed; none more. */
export function expectFindings(changes: Files, expected: [place: string, code: string][]): void {
  expect(places(readChanged(changes).all)).toEqual(expected);
}

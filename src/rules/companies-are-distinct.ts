import { compareText, finding, type Finding } from '../domain/finding.ts';
import type { CompanyEntry, KeyPath, Library } from '../domain/library.ts';

/** No two companies have the same name, team or member, whatever the capitals: nobody could tell them apart. */
export function companiesAreDistinct(library: Library): Finding[] {
  const names = new Map<string, string>();
  const handles = new Map<string, string>();
  const findings: Finding[] = [];
  for (const entry of [...library.companies.values()].toSorted((a, b) => compareText(a.id, b.id))) {
    const { path, locate } = entry.origin;
    const nameTaken = claim(names, entry.data.name, path);
    if (nameTaken !== undefined) {
      const place = { path, position: locate?.(['name']) };
      findings.push(finding('company-name-duplicate', place, { name: entry.data.name, other: nameTaken }));
    }
    for (const { handle, keyPath } of handlesOf(entry)) {
      const other = claim(handles, handle, path);
      if (other === undefined) continue;
      findings.push(finding('handle-duplicate', { path, position: locate?.(keyPath) }, { handle, other }));
    }
  }
  return findings;
}

/** The file that has a word already; else the word is this file's from now on. */
function claim(taken: Map<string, string>, word: string, path: string): string | undefined {
  const folded = word.replaceAll(/\s+/g, ' ').toLowerCase();
  const other = taken.get(folded);
  if (other === undefined) taken.set(folded, path);
  return other;
}

function* handlesOf({ data }: CompanyEntry): Generator<{ handle: string; keyPath: KeyPath }> {
  if (data.github?.team !== undefined) yield { handle: data.github.team, keyPath: ['github', 'team'] };
  for (const [index, handle] of (data.github?.members ?? []).entries()) {
    yield { handle, keyPath: ['github', 'members', index] };
  }
}

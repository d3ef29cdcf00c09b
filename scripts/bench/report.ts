import { readFileSync } from 'node:fs';
import type { Language } from '../../src/domain/language.ts';
import { CannotRunError } from '../command.ts';
import type { Part, Result } from './aims.ts';
import type { Figure } from './figure.ts';
import type { Machine } from './machine.ts';

/** What a part measured. */
export interface Section {
  part: Part;
  chapters: number;
  languages: readonly Language[];
  figures: Figure[];
  /** What came of the aims. */
  results: Result[];
}

/** What a run of the benchmark found; what `--json` and `--out` write. */
export interface Report {
  version: 1;
  /** The day on which it was measured. */
  date: string;
  machine: Machine;
  versions: Record<string, string>;
  seed: number;
  sections: Section[];
}

/** Reads a report that was written by an earlier run. Throws CannotRunError when it is none, or of another version. */
export function readReport(file: string): Report {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (error) {
    throw new CannotRunError(`${file} cannot be read as a report: ${(error as Error).message}`);
  }
  if (report.version !== 1) throw new CannotRunError(`${file} is no report of this version; measure again`);
  return report;
}

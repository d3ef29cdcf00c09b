import type { Finding, Position } from '../domain/finding.ts';
import { addressOf } from '../domain/address.ts';
import type { Language } from '../domain/language.ts';
import type { Library } from '../domain/library.ts';
import { effectiveOwnership } from '../domain/ownership.ts';
import type { Verdict } from '../gate/verdict.ts';
import { wordFinding } from '../rules/messages.ts';
import type { Severity } from '../rules/messages/message.ts';

/** A finding as reports show it. */
export interface ReportedFinding {
  code: string;
  severity: Severity;
  path: string;
  position?: Position;
  message: string;
  help: string;
  /** Where the handbook explains it. */
  docs: string;
}

export interface Summary {
  errors: number;
  warnings: number;
  chapters: number;
  themes: number;
  companies: number;
}

/** All that a reporter needs; reporters are pure functions of this. */
export interface Report {
  language: Language;
  findings: readonly ReportedFinding[];
  summary: Summary;
  /** How many files were read. */
  files: number;
  /** How many themes seek an owner today, and for how many the board has yet to confirm one. */
  seeking: number;
  proposed: number;
  /** Whether site.yaml says where the site is served from. */
  hasAddress: boolean;
  /** What the gate says of a change; only where the content was held against a base. */
  change?: Verdict;
}

/** Makes a report of findings in a language. */
export function makeReport(library: Library, findings: readonly Finding[], language: Language): Report {
  const site = library.site.data;
  const reported = findings.map((finding) => {
    const worded = wordFinding(finding, language);
    const docs = (site.address?.replace(/\/+$/, '') ?? '') + addressOf(site, language, worded.docs);
    return { ...worded, docs, path: finding.path, ...(finding.position && { position: finding.position }) };
  });
  return {
    language,
    findings: reported,
    summary: {
      errors: reported.filter((finding) => finding.severity === 'error').length,
      warnings: reported.filter((finding) => finding.severity === 'warning').length,
      chapters: library.chaptersById.size,
      themes: library.themes.size,
      companies: library.companies.size,
    },
    files: library.files,
    ...countStates(library),
    hasAddress: site.address !== undefined || library.unreadable.site,
  };
}

function countStates(library: Library): Pick<Report, 'seeking' | 'proposed'> {
  const states = [...library.themes.values()].map((theme) => effectiveOwnership(library, theme).state);
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  return { seeking: count('seeking'), proposed: count('proposed') };
}

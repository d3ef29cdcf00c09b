import { changeParagraph } from './change-summary.ts';
import { addressSentence, countsSentence, moreSentence } from './counts.ts';
import type { Report, ReportedFinding } from './report.ts';

/** Gives a line of a file, 1-based, or `undefined` when it cannot be shown. */
export type ReadLine = (path: string, line: number) => string | undefined;

/** More than this nobody reads in a terminal; the other formats give all. */
const mostShown = 50;
const longestLine = 160;

/** The report for people, in the shape of a compiler's: place, words, the line itself, what to do. */
export function toText(report: Report, readLine: ReadLine): string {
  const shown = report.findings.slice(0, mostShown);
  const leftOut = report.findings.length - shown.length;
  const blocks = [
    ...shown.map((finding) => block(finding, readLine)),
    ...(leftOut > 0 ? [moreSentence(report, leftOut)] : []),
    ...(report.change ? [changeParagraph(report.change, report.language)] : []),
    [countsSentence(report), addressSentence(report)].filter((line) => line !== undefined).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(finding: ReportedFinding, readLine: ReadLine): string {
  const { path, position, severity, code, message, help, docs } = finding;
  const place = position === undefined ? path : `${path}:${position.line}:${position.column}`;
  return [
    `${place} ${severity}[${code}] ${message}`,
    ...excerpt(finding, readLine),
    `  = help: ${help}`,
    `  = docs: ${docs}`,
  ].join('\n');
}

function excerpt({ path, position }: ReportedFinding, readLine: ReadLine): string[] {
  const line = position && readLine(path, position.line);
  if (position === undefined || line === undefined || line.trim() === '' || line.length > longestLine) return [];
  const gutter = String(position.line).padStart(3);
  const empty = ' '.repeat(gutter.length);
  const underline = `^${'~'.repeat(Math.max(0, (position.length ?? 1) - 1))}`;
  const indent = line.slice(0, position.column - 1).replace(/[^\t]/g, ' ');
  return [`${empty} |`, `${gutter} | ${line}`, `${empty} | ${indent}${underline}`];
}

import { changeParagraph } from './change-summary.ts';
import { countsSentence } from './counts.ts';
import type { Report, ReportedFinding } from './report.ts';

/** The report as annotations of GitHub Actions. GitHub shows about ten, so the total stands on a line of its own. */
export function toGithub(report: Report): string {
  const change = report.change ? [changeParagraph(report.change, report.language)] : [];
  return [...report.findings.map(annotation), ...change, countsSentence(report)].map((line) => `${line}\n`).join('');
}

function annotation({ severity, path, position, code, message, help }: ReportedFinding): string {
  const place = position === undefined ? '' : `,line=${position.line},col=${position.column}`;
  return `::${severity} file=${property(path)}${place},title=${property(code)}::${data(`${message}. ${help}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

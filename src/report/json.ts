import { changeJson } from './change-json.ts';
import type { Report } from './report.ts';

/**
 * The report for other programs, version 1. A key may be added within a version; renaming or removing one, or
 * changing its meaning, makes the next.
 */
export function toJson(report: Report): string {
  const { errors, warnings, chapters, themes, companies } = report.summary;
  const findings = report.findings.map(({ code, severity, path, position, message, help, docs }) => ({
    code,
    severity,
    path,
    line: position?.line ?? null,
    column: position?.column ?? null,
    message,
    help,
    docs,
  }));
  const summary = { errors, warnings, chapters, themes, companies };
  const change = report.change && { change: changeJson(report.change) };
  return `${JSON.stringify({ version: 1, summary, findings, ...change }, null, 2)}\n`;
}

import { compareText, type FindingCode, type Position } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import { wordingOf } from '../rules/messages.ts';
import type { Report, ReportedFinding } from './report.ts';

/**
 * The report in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), for programs that show findings
 * of many tools. Only rules that have a finding are listed.
 */
export function toSarif(report: Report): string {
  const fired = new Map(report.findings.map((finding) => [finding.code, finding]));
  const rules = [...fired.values()].toSorted((a, b) => compareText(a.code, b.code));
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'check-ownership', rules: rules.map((rule) => ruleOf(rule, report.language)) } },
        language: report.language,
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => resultOf(finding, indexes.get(finding.code) ?? -1)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ code, docs }: ReportedFinding, language: Language) {
  const { severity, why } = wordingOf(code as FindingCode, language);
  return {
    id: code,
    shortDescription: { text: why },
    // The format wants a whole address; a site that does not know its own has none to give.
    ...(URL.canParse(docs) && { helpUri: docs }),
    defaultConfiguration: { level: severity },
  };
}

function resultOf({ code, severity, path, position, message, help }: ReportedFinding, ruleIndex: number) {
  const artifactLocation = { uri: uriOf(path) };
  const physicalLocation = { artifactLocation, ...(position && { region: regionOf(position) }) };
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `${message}. ${help}` },
    locations: [{ physicalLocation }],
  };
}

function regionOf({ line, column, length }: Position) {
  return {
    startLine: line,
    startColumn: column,
    ...(length !== undefined && { endColumn: column + length }),
  };
}

/** A path as a reference: relative to where the check ran, or of a file elsewhere on the machine. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

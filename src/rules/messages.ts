import type { Finding, FindingCode } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import { change } from './messages/change.ts';
import { companies } from './messages/companies.ts';
import { dates } from './messages/dates.ts';
import { fields } from './messages/fields.ts';
import { files } from './messages/files.ts';
import { language } from './messages/language.ts';
import { learning } from './messages/learning.ts';
import type { MessageTable, Severity, Wording } from './messages/message.ts';
import { ownership } from './messages/ownership.ts';
import { references } from './messages/references.ts';
import { structure } from './messages/structure.ts';

/** The families of findings by the name of their page in the handbook, `/handboek/regels/<family>/`. */
export const families = {
  bestanden: files,
  gegevens: fields,
  bedrijven: companies,
  datums: dates,
  eigenaarschap: ownership,
  opbouw: structure,
  verwijzingen: references,
  leren: learning,
  hoofdstuktaal: language,
  wijziging: change,
} as const satisfies Record<string, Partial<MessageTable>>;

export type Family = keyof typeof families;

/** Everything the check can say, in Dutch and English. */
export const messages: MessageTable = {
  ...files,
  ...fields,
  ...companies,
  ...dates,
  ...ownership,
  ...structure,
  ...references,
  ...learning,
  ...language,
  ...change,
};

const familyByCode = new Map(
  Object.entries(families).flatMap(([family, table]) => Object.keys(table).map((code) => [code, family as Family])),
);

/** A finding in words. */
export interface WordedFinding {
  code: FindingCode;
  severity: Severity;
  message: string;
  help: string;
  /** The path of its page in the handbook, the same in both languages. */
  docs: string;
}

/** Puts a finding into words. */
export function wordFinding(finding: Finding, inLanguage: Language): WordedFinding {
  const { severity, message, help } = wordingOf(finding.code, inLanguage);
  return {
    code: finding.code,
    severity,
    message: message(finding.arguments),
    help: help(finding.arguments),
    docs: docsPath(finding.code),
  };
}

/** How serious a finding is. */
export function severityOf(finding: Pick<Finding, 'code'>): Severity {
  return messages[finding.code].severity;
}

/** Where the handbook explains a code. */
export function docsPath(code: FindingCode): string {
  return `/handboek/regels/${familyByCode.get(code)}/#${code}`;
}

/** The words of a code with its example, for the handbook. The code decides what the arguments are. */
export function wordingOf(
  code: FindingCode,
  inLanguage: Language,
): Wording<object> & { severity: Severity; example: object } {
  const entry = messages[code];
  const { severity, example } = entry;
  return { severity, example, ...(entry[inLanguage] as Wording<object>) };
}

import type { ChapterEntry } from '../domain/library.ts';
import type { Language } from '../domain/language.ts';
import { deeds, type Statement, type StatementRow } from '../domain/statement.ts';
import { statementWords, type StatementWords } from './statement-words.ts';

/** The chapter files that git says were changed without a record, or why that is not known. */
export type Unrecorded = readonly ChapterEntry[] | keyof StatementWords['notListed'];

/** All that a statement needs to be written down. */
export interface StatementReport {
  language: Language;
  statement: Statement;
  unrecorded: Unrecorded;
}

/** For people: a table of how many chapters, then which chapters those are, then what has no record. */
export function statementToText(report: StatementReport): string {
  const { language, statement } = report;
  const words = statementWords[language];
  const byName = new Intl.Collator('nl', { numeric: true });
  const rows = statement.rows.toSorted((a, b) => byName.compare(nameOf(a, words), nameOf(b, words)));
  const head = [words.company, ...deeds.map((deed) => words.deeds[deed]), words.hours];
  const counts = rows.map((row) => [nameOf(row, words), ...deeds.map((deed) => String(row[deed].length)), '……']);
  const blocks = [
    words.title(statement.period.from, statement.period.to),
    table([head, ...counts]),
    words.fillIn,
    ...rows.flatMap((row) => listOf(row, words) ?? []),
    unrecordedText(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** For spreadsheets, by RFC 4180: a row a company, with the chapters of each column in a column further on. */
export function statementToCsv({ language, statement }: StatementReport): string {
  const words = statementWords[language];
  const head = [
    words.company,
    words.name,
    ...deeds.map((deed) => words.deeds[deed]),
    words.hours,
    ...deeds.map((deed) => words.chapters(words.deeds[deed])),
  ];
  const rows = statement.rows.map((row) => [
    row.contributor,
    nameOf(row, words),
    ...deeds.map((deed) => String(row[deed].length)),
    '',
    ...deeds.map((deed) => row[deed].join(' ')),
  ]);
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * For other programs, version 1. A key may be added within a version; renaming or removing one, or changing its
 * meaning, makes the next. `unrecorded` is null when git could not tell, and `unrecordedReason` says why.
 */
export function statementToJson({ statement, unrecorded }: StatementReport): string {
  const { from, to } = statement.period;
  const companies = statement.rows.map(({ contributor, name, written, changed, confirmed, translated }) => ({
    company: contributor,
    name: name ?? null,
    written,
    changed,
    confirmed,
    translated,
    hours: null,
  }));
  const isKnown = typeof unrecorded !== 'string';
  const listed = isKnown
    ? unrecorded.map(({ id, language, origin }) => ({ chapter: id, language, path: origin.path }))
    : null;
  const told = { unrecorded: listed, unrecordedReason: isKnown ? null : unrecorded };
  return `${JSON.stringify({ version: 1, from, to, companies, ...told }, null, 2)}\n`;
}

/** What has no record, or why that is not known, in sentences. */
export function unrecordedText({ language, unrecorded }: Pick<StatementReport, 'language' | 'unrecorded'>): string {
  const words = statementWords[language];
  if (typeof unrecorded === 'string') return words.notListed[unrecorded];
  if (unrecorded.length === 0) return words.allRecorded;
  return [words.unrecorded, ...unrecorded.map(({ origin }) => `  ${origin.path}`)].join('\n');
}

function nameOf({ contributor, name }: StatementRow, words: StatementWords): string {
  return name ?? (contributor === 'redactie' ? words.editors : contributor);
}

function listOf(row: StatementRow, words: StatementWords): string | undefined {
  const lists = deeds
    .filter((deed) => row[deed].length > 0)
    .map((deed) => `  ${words.deeds[deed]}: ${row[deed].join(', ')}`);
  return lists.length === 0 ? undefined : [nameOf(row, words), ...lists].join('\n');
}

/** Aligns cells: the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const aligned = (row: readonly string[]) =>
    row.map((cell, column) => {
      const space = ' '.repeat((widths[column] ?? 0) - [...cell].length);
      return column === 0 ? cell + space : space + cell;
    });
  return rows.map((row) => aligned(row).join('  ')).join('\n');
}

/** A spreadsheet would run what begins with one of these as a formula. */
const formula = /^[=+\-@\t\r]/;

function csvCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

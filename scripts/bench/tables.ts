import type { Language } from '../../src/domain/language.ts';
import type { Result } from './aims.ts';
import { measures, type Figure, type Measure, type Subject } from './figure.ts';
import type { Report, Section } from './report.ts';
import { words, type BenchWords } from './words.ts';

/** A table, of which the first row is the head. */
export interface Table {
  title: string;
  rows: string[][];
}

/** The machine and the versions of a report, in a line. */
export function whereMeasured({ date, machine, versions }: Report, language: Language): string {
  const { processor, cores, memoryGB, system } = machine;
  const say = words[language];
  const names = Object.entries(versions).map(
    ([name, version]) => `${name === 'ours' ? say.subjects.ours : name} ${version}`,
  );
  return `${date}: ${processor}, ${cores} ${say.cores}, ${memoryGB} GB, ${system}; ${names.join(', ')}`;
}

/** What came of the aims, of all parts together. */
export function resultsTable(sections: readonly Section[], language: Language): Table {
  const say = words[language];
  const rows = sections.flatMap((section) =>
    section.results.map((result) => [
      `${titleOf(section, say)}: ${nameOf(result, say)}`,
      `${number(result.value, say)} ${result.unit}`.trim(),
      `${number(result.most, say)} ${result.unit}`.trim(),
      result.value <= result.most ? say.yes : say.no,
    ]),
  );
  return { title: '', rows: [[say.what, say.measured, say.aim, say.outcome], ...rows] };
}

function nameOf({ of: [subject, measure], against }: Result, say: BenchWords): string {
  // A ratio is of the same measure on both sides, so that is said once.
  if (against !== undefined) return `${say.subjects[subject]} ${say.against} ${say.subjects[against[0]]}`;
  const name = say.measures[measure].replace(/, \S+$/, (unit) => (unit === `, ${measures[measure]}` ? '' : unit));
  return subject === 'ours' ? name : `${say.subjects[subject]}, ${name}`;
}

/** The figures of a part: a row for each subject, a column for each measure; the median, and the spread behind it. */
export function figuresTable(section: Section, language: Language): Table {
  const say = words[language];
  const { figures } = section;
  const subjects = [...new Set(figures.map(({ subject }) => subject))];
  const columns = (Object.keys(measures) as Measure[]).filter((measure) =>
    figures.some((figure) => figure.measure === measure),
  );
  const cell = (subject: Subject, measure: Measure) => {
    const found = figures.find((figure) => figure.subject === subject && figure.measure === measure);
    return found === undefined ? '' : withSpread(found, say);
  };
  const rows = subjects.map((subject) => [say.subjects[subject], ...columns.map((measure) => cell(subject, measure))]);
  return {
    title: titleOf(section, say),
    rows: [[say.what, ...columns.map((measure) => say.measures[measure])], ...rows],
  };
}

function titleOf({ part, chapters, languages }: Section, say: BenchWords): string {
  const named = languages.map((language) => say.languages[language]).join(', ');
  return `${say.parts[part]} (${number(chapters, say)} ${say.chapters}, ${named})`;
}

function withSpread({ median, least, most, values }: Figure, say: BenchWords): string {
  const [middle, low, high] = [median, least, most].map((value) => number(value, say));
  return values.length === 1 || low === high ? String(middle) : `${middle} (${low}–${high})`;
}

/** Three digits that mean something. */
function number(value: number, { locale }: BenchWords): string {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** A table for a terminal. */
export function toText({ title, rows }: Table): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [...(title === '' ? [] : [title, '']), ...rows.map(line), ''].join('\n');
}

/** A table for the handbook. Figures stand at the right, so that their digits do. */
export function toMarkdown({ title, rows: [head = [], ...rows] }: Table): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '---:')));
  return [...(title === '' ? [] : [`### ${title}`, '']), line(head), rule, ...rows.map(line), ''].join('\n');
}

import { parseArgs } from 'node:util';
import { changedInPeriod } from '../src/content/changed-in-period.ts';
import { statement, withoutRecord } from '../src/domain/statement.ts';
import {
  statementToCsv,
  statementToJson,
  statementToText,
  unrecordedText,
  type StatementReport,
} from '../src/report/statement.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { contentOptions, contentUsage, readPeriod, readSoundContent } from './content-options.ts';

const usage = `Says who wrote, changed, confirmed and translated which chapters in a period, from the reviews in the content. The
hours are for each company to fill in. Git only lists what was changed without a review; that is not counted.

  npm run contributions -- --from YYYY-MM-DD --to YYYY-MM-DD [options]

  --from, --to            the period; both days are in it
  --format FORMAT         text (default), csv or json
${contentUsage}
Exit code: 0 done, 2 could not run.

  npm run --silent contributions -- --from 2026-01-01 --to 2026-12-31 --format csv > contributions.csv
`;

const formats: Record<string, (report: StatementReport) => string> = {
  text: statementToText,
  csv: statementToCsv,
  json: statementToJson,
};

/** Runs the command with the arguments of a command line; gives the exit code. */
export function contributions(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...contentOptions,
      from: { type: 'string' },
      to: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (format === undefined) {
    throw new CannotRunError(`unknown format \`${values.format}\`; expected ${Object.keys(formats).join(', ')}`);
  }
  const period = readPeriod(values);
  const { roots, read, language } = readSoundContent(values);
  const changes = changedInPeriod(roots, period);
  const unrecorded = typeof changes === 'string' ? changes : withoutRecord(read.library, period, changes);
  const report = { language, statement: statement(read.library, period), unrecorded };
  process.stdout.write(format(report));
  // A spreadsheet has no place for it.
  if (values.format === 'csv') process.stderr.write(`${unrecordedText(report)}\n`);
  return exitCodes.clean;
}

if (import.meta.main) await runCommand(() => contributions(process.argv.slice(2)));

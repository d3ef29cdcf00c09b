import { parseArgs } from 'node:util';
import { cityReport } from '../src/domain/city-report.ts';
import { cityReportMark, cityReportToHtml } from '../src/report/city-report.ts';
import { exitCodes, runCommand } from './command.ts';
import { contentOptions, contentUsage, readPeriod, readSoundContent } from './content-options.ts';
import { writeOwn } from './write-files.ts';

const usage = `Makes a report for the city: one page to print, with the themes by state, how up to date the chapters are, what
companies did in each other's themes, what changed, and what is not measured.

  npm run report -- --from YYYY-MM-DD --to YYYY-MM-DD [options]

  --from, --to            the period; both days are in it
  --out FILE              write it there (default: print it)
  --force                 write over a file that was not made by this command
${contentUsage}
Exit code: 0 done, 2 could not run.

  npm run report -- --from 2026-01-01 --to 2026-12-31 --out report.html
`;

/** Runs the command with the arguments of a command line; gives the exit code. */
export function report(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...contentOptions,
      from: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const period = readPeriod(values);
  const { read, language } = readSoundContent(values);
  const html = cityReportToHtml(cityReport(read.library, language, period));
  if (values.out === undefined) process.stdout.write(html);
  else {
    writeOwn(values.out, html, { mark: cityReportMark, force: values.force });
    process.stdout.write(`${values.out}\n`);
  }
  return exitCodes.clean;
}

if (import.meta.main) await runCommand(() => report(process.argv.slice(2)));

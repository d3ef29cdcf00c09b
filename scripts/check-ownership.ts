import { appendFileSync, existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { parseArgs } from 'node:util';
import { readLibrary, type ReadLibrary } from '../src/content/read-library.ts';
import { readLine } from '../src/content/read-line.ts';
import { readRevision } from '../src/content/read-revision.ts';
import { readRoots, type Root } from '../src/content/roots.ts';
import { readToday } from '../src/content/today.ts';
import { compareFindings } from '../src/domain/finding.ts';
import { isLanguage } from '../src/domain/language.ts';
import { originalLanguage } from '../src/domain/library.ts';
import { isHandle } from '../src/gate/author.ts';
import { judgeChange } from '../src/gate/judge-change.ts';
import type { Verdict } from '../src/gate/verdict.ts';
import { changeSummary } from '../src/report/change-summary.ts';
import { toGithub } from '../src/report/github.ts';
import { toJson } from '../src/report/json.ts';
import { makeReport, type Report } from '../src/report/report.ts';
import { toSarif } from '../src/report/sarif.ts';
import { toText } from '../src/report/text.ts';
import { judge } from '../src/rules/rules.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { tellReadability } from './readability.ts';

const usage = `Checks who owns what, and whether it is still true.

  npm run check -- [options] [path ...]

  path                    tell only what concerns these files or folders
  --content DIR           the content folder (default: CONTENT_DIR, else content); may be repeated
  --format FORMAT         text (default), json, github or sarif
  --lang nl|en            the language of the findings (default: the site's first)
  --today YYYY-MM-DD      check as if it were that day (default: SITE_TODAY, else today in Amsterdam)
  --base REV              judge the change from this git revision too: its content, and its registry of companies
  --author HANDLE         who proposes the change; needed with --base
  --summary FILE          add what becomes of the change to this file, as Markdown in Dutch and English
  --readability           say how each Dutch chapter reads too, as a hint; never changes the exit code

Exit code: 0 clean or warnings only, 1 errors, 2 could not run.

  npm run check -- content/themes/databeveiliging
  npm run check -- --content test/fixtures/voorbeeldstad --today 2026-11-24 --format json
  npm run check -- --base main --author mona
`;

const reporters: Record<string, (report: Report) => string> = {
  text: (report) => toText(report, readLine),
  json: toJson,
  github: toGithub,
  sarif: toSarif,
};

/** Runs the check with the arguments of a command line; gives the exit code. */
export function check(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      content: { type: 'string', multiple: true },
      format: { type: 'string', default: 'text' },
      lang: { type: 'string' },
      today: { type: 'string' },
      base: { type: 'string' },
      author: { type: 'string' },
      summary: { type: 'string' },
      readability: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const reporter = Object.hasOwn(reporters, values.format) ? reporters[values.format] : undefined;
  if (reporter === undefined) {
    throw new CannotRunError(`unknown format \`${values.format}\`; expected ${Object.keys(reporters).join(', ')}`);
  }
  if (values.readability && values.format !== 'text') {
    throw new CannotRunError('--readability is for people; leave out --format');
  }
  if (values.lang !== undefined && !isLanguage(values.lang)) {
    throw new CannotRunError(`unknown language \`${values.lang}\`; expected nl or en`);
  }
  if (values.base === undefined && (values.author ?? values.summary) !== undefined) {
    throw new CannotRunError('--author and --summary say something of a change; name its --base too');
  }
  const roots = readRoots(values.content?.join(delimiter) ?? process.env['CONTENT_DIR'], process.cwd());
  const today = readToday(values.today === undefined ? process.env : { SITE_TODAY: values.today });

  for (const path of positionals) {
    if (!existsSync(path)) throw new CannotRunError(`${path} does not exist`);
  }

  const read = readLibrary(roots, today, { hasHelp: true });
  if (values.readability) {
    const asked = read.stored.filter(({ entry }) => concerns(entry.origin.path, positionals));
    process.stdout.write(tellReadability(asked, values.lang ?? originalLanguage(read.library)));
  }
  const change = values.base === undefined ? undefined : gate(read, roots, { ...values, base: values.base });
  const found = [...judge(read), ...(change?.findings ?? [])].sort(compareFindings);
  const findings = found.filter((finding) => concerns(finding.path, positionals));
  const made = makeReport(read.library, findings, values.lang ?? originalLanguage(read.library));
  const report = change === undefined ? made : { ...made, change };
  if (change !== undefined && values.summary !== undefined) append(values.summary, changeSummary(report, change));
  process.stdout.write(reporter(report));
  return report.summary.errors > 0 || change?.outcome === 'refused' ? exitCodes.errors : exitCodes.clean;
}

/** What the gate says of the change from a revision. */
function gate(
  { library }: ReadLibrary,
  roots: readonly Root[],
  { base, author }: { base: string; author?: string | undefined },
): Verdict {
  if (author === undefined)
    throw new CannotRunError('--base needs --author: the handle of whoever proposes the change');
  if (!isHandle(author)) throw new CannotRunError(`\`${author}\` is no handle; expected a name such as mona`);
  return judgeChange({ head: library, ...readRevision(roots, base, library) }, author);
}

function append(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw new CannotRunError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** Whether a file is one of the paths asked for, or lies in one of them; with no paths asked for, every file is. */
function concerns(path: string, asked: readonly string[]): boolean {
  const wanted = asked.map((typed) => typed.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, ''));
  return wanted.length === 0 || wanted.some((start) => path === start || path.startsWith(`${start}/`));
}

if (import.meta.main) await runCommand(() => check(process.argv.slice(2)));

import { parseArgs } from 'node:util';
import { planIssues, planText } from '../src/report/due-issues.ts';
import { dueWords } from '../src/report/due-words.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { contentOptions, contentUsage, readSoundContent } from './content-options.ts';
import { apply, hostFrom, listIssues } from './host.ts';

const usage = `Keeps one issue a company with the chapters that fall due. Shows the plan; does nothing without --apply.

  npm run due -- [options]

  --apply                 carry the plan out
  --format FORMAT         text (default) or json
${contentUsage}
The repository is the one of GITHUB_REPOSITORY, at GITHUB_API_URL, with GITHUB_TOKEN. Without them the plan is made as if
there were no issues yet.

Exit code: 0 done, 2 could not run.
`;

/** Runs the command with the arguments of a command line; gives the exit code. */
export async function due(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...contentOptions,
      apply: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (!['text', 'json'].includes(values.format)) {
    throw new CannotRunError(`unknown format \`${values.format}\`; expected text, json`);
  }
  const host = hostFrom(process.env);
  if (values.apply && host === undefined) {
    throw new CannotRunError('--apply needs GITHUB_REPOSITORY and GITHUB_TOKEN in the environment');
  }
  const { read, language } = readSoundContent(values);
  const existing = host === undefined ? [] : await listIssues(host);
  const actions = planIssues(read.library, existing, language);

  if (host === undefined) process.stderr.write(`${dueWords[language].blind}\n`);
  process.stdout.write(
    values.format === 'json' ? `${JSON.stringify({ version: 1, actions }, null, 2)}\n` : planText(actions, language),
  );
  if (values.apply && host !== undefined) for (const action of actions) await apply(host, action);
  return exitCodes.clean;
}

if (import.meta.main) await runCommand(() => due(process.argv.slice(2)));

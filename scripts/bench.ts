import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './build.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { makeCorpus } from './corpus.ts';

const usage = `Measures the software on a generated corpus in a temporary folder.

  npm run bench -- [part ...] [--chapters N] [--runs N] [--json]

  parts          check (default: all parts)
  --chapters N   how many chapters the corpus has (default: 1000)
  --runs N       how often each thing is measured (default: 3)
  --json         the figures as JSON, with the machine and the versions
`;

interface Figure {
  part: string;
  what: string;
  /** One for each run. */
  seconds: number[];
}

interface Corpus {
  folder: string;
  runs: number;
}

const parts: Record<string, (corpus: Corpus) => Figure[]> = {
  check: ({ folder, runs }) => {
    const script = resolve(projectFolder, 'scripts/check-ownership.ts');
    const floor = resolve(projectFolder, 'scripts/bench-floor.ts');
    return [
      { part: 'check', what: 'start of Node alone', seconds: measure(runs, ['--eval', '']) },
      { part: 'check', what: 'floor: read, YAML, parse, walk', seconds: measure(runs, [floor, folder]) },
      { part: 'check', what: 'the check', seconds: measure(runs, [script, '--content', folder, '--format', 'json']) },
    ];
  },
};

function bench(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      chapters: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const chapters = wholeNumber('--chapters', values.chapters);
  const runs = wholeNumber('--runs', values.runs);
  const unknown = positionals.find((part) => !Object.hasOwn(parts, part));
  if (unknown !== undefined)
    throw new CannotRunError(`unknown part \`${unknown}\`; expected ${Object.keys(parts).join(', ')}`);

  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    makeCorpus(folder, chapters);
    const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
    const figures = wanted.flatMap((part) => parts[part]?.({ folder, runs }) ?? []);
    process.stdout.write(values.json ? asJson(figures, chapters) : asTable(figures, chapters));
    return exitCodes.clean;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The seconds that a run of Node takes, start included. */
function measure(runs: number, args: readonly string[]): number[] {
  return Array.from({ length: runs }, () => {
    const begin = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}`);
    return (performance.now() - begin) / 1000;
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function asTable(figures: readonly Figure[], chapters: number): string {
  const rows = figures.map(({ part, what, seconds }) => {
    const spread = `${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)}`;
    return `${part.padEnd(8)}${what.padEnd(34)}${median(seconds).toFixed(2).padStart(8)}   ${spread}`;
  });
  return `${chapters} chapters on ${machine()}; seconds, median of ${figures[0]?.seconds.length ?? 0}\n\n${rows.join('\n')}\n`;
}

function asJson(figures: readonly Figure[], chapters: number): string {
  return `${JSON.stringify({ version: 1, chapters, machine: machine(), node: process.version, figures }, null, 2)}\n`;
}

function machine(): string {
  const [first, ...others] = cpus();
  return `${first?.model.trim() ?? 'an unknown machine'}, ${others.length + 1} cores`;
}

function wholeNumber(flag: string, typed: string): number {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) throw new CannotRunError(`${flag} takes a whole number from 1`);
  return number;
}

await runCommand(() => bench(process.argv.slice(2)));

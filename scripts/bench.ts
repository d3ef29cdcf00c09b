import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../src/domain/language.ts';
import { parts, resultsOf, type Part } from './bench/aims.ts';
import { readLanguages, wholeNumber } from './bench/arguments.ts';
import type { Figure } from './bench/figure.ts';
import { thisMachine, versionsIn } from './bench/machine.ts';
import { benchBuild } from './bench/parts/build.ts';
import { benchCheck } from './bench/parts/check.ts';
import { benchPage } from './bench/parts/page.ts';
import { benchRebuild } from './bench/parts/rebuild.ts';
import { readReport, type Report, type Section } from './bench/report.ts';
import { figuresTable, resultsTable, toMarkdown, toText, whereMeasured, type Table } from './bench/tables.ts';
import { makeWorkplace, type BenchOptions, type Workplace } from './bench/workplace.ts';
import { projectFolder } from './build.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';

const usage = `Measures the software on a generated corpus, in a folder of its own: your content, caches and output stay as they are.

  npm run bench -- [part ...] [options]

  part                 check, build, rebuild, page or search (default: all of them)
  --chapters N         how many chapters the corpus has (default: 10000 for check, 3000 for the others)
  --runs N             how often each thing is measured (default: 3)
  --seed N             the seed of the corpus (default: 1)
  --languages nl,en    with translations; the peers are left out then (default: nl)
  --scale              build three times as many chapters too
  --alone              leave out the peers, Starlight by itself
  --json               print the figures as JSON, with the machine, the versions and every run
  --out FILE           write that JSON to a file
  --from FILE          print what an earlier run wrote, without measuring; may be repeated
  --markdown nl|en     print the tables as Markdown, for the handbook

Everything together takes half an hour. A first look: npm run bench -- build page --chapters 300 --runs 1
`;

const measure: Readonly<Record<Part, (place: Workplace, chapters: number) => Promise<Figure[]>>> = {
  check: benchCheck,
  build: benchBuild,
  rebuild: benchRebuild,
  page: benchPage,
  // Only then, because a browser is not there after an install without packages for developers.
  search: async (...asked) => (await import('./bench/parts/search.ts')).benchSearch(...asked),
};

/** How many chapters a part measures with when nobody says. */
const usualChapters: Readonly<Record<Part, number>> = {
  check: 10_000,
  build: 3000,
  rebuild: 3000,
  page: 3000,
  search: 3000,
};

/** Runs the benchmark with the arguments of a command line; gives the exit code. */
export async function bench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      chapters: { type: 'string' },
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      languages: { type: 'string', default: 'nl' },
      scale: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      from: { type: 'string', multiple: true, default: [] },
      markdown: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const markdown = readLanguage(values.markdown);
  const options: BenchOptions = {
    chapters: values.chapters === undefined ? undefined : wholeNumber('--chapters', values.chapters),
    runs: wholeNumber('--runs', values.runs),
    seed: wholeNumber('--seed', values.seed),
    languages: readLanguages(values.languages),
    isScaled: values.scale,
    isAlone: values.alone,
  };
  const wanted = readParts(positionals);
  if (values.from.length > 0) {
    if (positionals.length > 0 || values.json || values.out !== undefined) {
      throw new CannotRunError('--from only prints what was measured before; leave out the parts, --json and --out');
    }
    process.stdout.write(values.from.map((file) => asTables(readReport(file), markdown)).join('\n'));
    return exitCodes.clean;
  }
  const report = await measureAll(wanted, options);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (values.out !== undefined) writeFileSync(values.out, json);
  process.stdout.write(values.json ? json : asTables(report, markdown));
  return exitCodes.clean;
}

function readParts(typed: readonly string[]): Part[] {
  const unknown = typed.find((name) => !(parts as readonly string[]).includes(name));
  if (unknown !== undefined) throw new CannotRunError(`unknown part \`${unknown}\`; expected ${parts.join(', ')}`);
  return parts.filter((part) => typed.length === 0 || typed.includes(part));
}

function readLanguage(typed: string | undefined): Language | undefined {
  if (typed === undefined) return undefined;
  const [language, ...others] = readLanguages(typed);
  if (others.length > 0) throw new CannotRunError('--markdown takes one language, nl or en');
  return language;
}

/** Measures what is asked for, in a folder that is gone afterwards, also when it is stopped half-way. */
async function measureAll(wanted: readonly Part[], options: BenchOptions): Promise<Report> {
  // In the project, where git does not see it: Astro finds the styles of a package only where what it builds and the
  // package have a folder in common.
  const around = join(projectFolder, '.astro');
  mkdirSync(around, { recursive: true });
  const folder = mkdtempSync(join(around, 'bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const stop = () => process.exit(exitCodes.cannotRun);
  process.on('exit', clear).once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const tell = (what: string) => process.stderr.write(`${new Date().toLocaleTimeString('nl')} ${what}\n`);
    const place = makeWorkplace(resolve(projectFolder), folder, options, tell);
    // As they are now: a run takes long, and somebody may go on working meanwhile.
    const versions = versionsIn(projectFolder);
    const date = new Date().toISOString().slice(0, 10);
    const sections: Section[] = [];
    for (const part of wanted) {
      const chapters = options.chapters ?? usualChapters[part];
      const figures = await measure[part](place, chapters);
      sections.push({ part, chapters, languages: options.languages, figures, results: resultsOf(part, figures) });
    }
    return {
      version: 1,
      date,
      machine: thisMachine(),
      versions,
      seed: options.seed,
      sections,
    };
  } finally {
    clear();
    process.off('exit', clear).off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function asTables(report: Report, markdown: Language | undefined): string {
  const language = markdown ?? 'en';
  const print = (table: Table) => (markdown === undefined ? toText(table) : toMarkdown(table));
  const tables = [
    resultsTable(report.sections, language),
    ...report.sections.map((section) => figuresTable(section, language)),
  ];
  return [`${whereMeasured(report, language)}\n`, ...tables.map(print)].join('\n');
}

if (import.meta.main) await runCommand(() => bench(process.argv.slice(2)));

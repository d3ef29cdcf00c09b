import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countCorpus } from '../test/corpus/count.ts';
import { fuzz, type Find, type Fuzzed } from '../test/fuzz/fuzz.ts';
import { readSamples } from '../test/fuzz/samples.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';

const usage = `Tries what nobody thought of: changed chapters and metadata, against the promises of the check and the build.

  npm run fuzz -- [--seed N] [--seconds N | --count N] [--corpus]

  --seed N      which inputs are tried (default: another every time, and printed)
  --seconds N   for how long (default: 20)
  --count N     how many, however long it takes
  --corpus      count instead which attacks of test/fixtures/corpus each stage stops

Exit code: 0 no promise was broken, 1 one was, 2 could not run.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      seconds: { type: 'string' },
      count: { type: 'string' },
      corpus: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (values.corpus) {
    const { table, isWhole } = await countCorpus();
    process.stdout.write(table);
    return isWhole ? exitCodes.clean : exitCodes.errors;
  }
  if (values.seconds !== undefined && values.count !== undefined) {
    throw new CannotRunError('--seconds and --count both say when to stop; give one');
  }
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : wholeNumber('--seed', values.seed);
  const count = values.count === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--count', values.count);
  const seconds =
    values.count === undefined ? wholeNumber('--seconds', values.seconds ?? '20') : Number.POSITIVE_INFINITY;
  const begin = performance.now();
  const passed = () => (performance.now() - begin) / 1000;
  process.stdout.write(`seed ${seed}\n`);
  const fuzzed = await fuzz(readSamples(), seed, ({ tried }) => tried >= count || passed() >= seconds);
  process.stdout.write(summary(fuzzed, passed()));
  if (fuzzed.finds.length === 0) return exitCodes.clean;
  process.stdout.write(tellFinds(fuzzed.finds));
  return exitCodes.errors;
}

function summary({ tried, accepted, finds }: Fuzzed, seconds: number): string {
  const rate = Math.round(tried / seconds);
  return `${tried} inputs in ${seconds.toFixed(1)} s (${rate} a second): ${accepted} accepted, ${tried - accepted} refused, ${finds.length} broken promises\n`;
}

function tellFinds(finds: readonly Find[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const told = finds.map(({ promise, detail, from, kind, input }, index) => {
    const file = join(folder, `${index + 1}.${kind === 'chapter' ? 'mdx' : 'yaml'}`);
    writeFileSync(file, input);
    return `\n${promise}: ${detail}\n  made from ${from}\n  input: ${file}\n`;
  });
  return `${told.join('')}\nTo keep one from coming back, copy it to test/fixtures/corpus/attacks/<kind>/ (or innocents/<kind>/), and run
npx vitest run --project core test/corpus -u. See test/fixtures/corpus/README.md.\n`;
}

function wholeNumber(flag: string, typed: string): number {
  const number = Number(typed);
  if (!Number.isSafeInteger(number) || number < 0) throw new CannotRunError(`${flag} takes a whole number`);
  return number;
}

await runCommand(() => run(process.argv.slice(2)));

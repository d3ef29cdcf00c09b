import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../src/domain/language.ts';
import { readLanguages, wholeNumber } from './bench/arguments.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { makeGlossary } from './corpus/glossary.ts';
import { themeFiles, type CorpusFile } from './corpus/theme.ts';

const usage = `Writes a content folder to measure with, about which the check has nothing to say.

  node scripts/corpus.ts FOLDER [--chapters N] [--seed N] [--languages nl|nl,en]

  --chapters N       how many chapters (default: 3000)
  --seed N           the same seed gives the same bytes (default: 1)
  --languages nl,en  every other chapter has a translation (default: nl)
`;

/** How many chapters a theme has. */
const themeSize = 20;

/** The day on which there is nothing to say about the corpus: every review is recent, and none is of the future. */
export const corpusDay = '2026-11-24';

export interface CorpusOptions {
  chapters: number;
  seed?: number;
  /** With a second language, every other chapter has a translation. */
  languages?: readonly Language[];
}

/**
 * Writes a content folder of so many chapters: themes of twenty, each of a company of its own, text with a real
 * vocabulary, tables, code, asides, questions, a tenth with components, one in twenty with a picture. The same options
 * give the same bytes, and a larger corpus begins with the chapters of a smaller one.
 */
export function makeCorpus(folder: string, options: CorpusOptions): void {
  const made = new Set<string>();
  for (const [path, content] of corpusFiles(options)) {
    const file = join(folder, path);
    // Once a folder, because there are thousands of files.
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
  }
}

/** The file of a chapter in the first language, relative to the corpus; chapters are numbered from 0. */
export function chapterFile(chapter: number): string {
  return `themes/thema-${Math.floor(chapter / themeSize)}/nl/hoofdstuk-${chapter % themeSize}.mdx`;
}

function* corpusFiles({ chapters, seed = 1, languages = ['nl'] }: CorpusOptions): Generator<CorpusFile> {
  yield [
    'site.yaml',
    `version: 1\nname: ${both('Meetstad', languages)}\npublisher: netwerk\nlanguages: [${languages.join(', ')}]\n`,
  ];
  yield ['companies/netwerk.yaml', `name: Netwerk\nkind: network\nsummary: ${both('Netwerk', languages)}\n`];
  yield ['glossary.yaml', makeGlossary()];
  for (let theme = 0; theme * themeSize < chapters; theme += 1) {
    const size = Math.min(themeSize, chapters - theme * themeSize);
    yield* themeFiles({ theme, size, seed, languages });
  }
}

function both(text: string, languages: readonly Language[]): string {
  return `{ ${languages.map((language) => `${language}: ${text}`).join(', ')} }`;
}

/** Writes a corpus as the arguments of a command line say; gives the exit code. */
export function corpus(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      chapters: { type: 'string', default: '3000' },
      seed: { type: 'string', default: '1' },
      languages: { type: 'string', default: 'nl' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new CannotRunError('expected one folder to write into');
  makeCorpus(folder, {
    chapters: wholeNumber('--chapters', values.chapters),
    seed: wholeNumber('--seed', values.seed),
    languages: readLanguages(values.languages),
  });
  return exitCodes.clean;
}

if (import.meta.main) await runCommand(() => corpus(process.argv.slice(2)));

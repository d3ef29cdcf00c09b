import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corpusFolder, readCorpus } from '../corpus/corpus.ts';
import type { Sample } from './mutate.ts';

const projectFolder = resolve(import.meta.dirname, '../..');

/** What the fuzzer starts from: the corpus, and the chapters and metadata of the example city. */
export function readSamples(): Sample[] {
  const city = globSync('test/fixtures/voorbeeldstad*/**/*.{mdx,yaml}', { cwd: projectFolder }).sort();
  return [
    ...readCorpus().map(({ name, place, bytes }) => ({ name, kind: kindOf(place), bytes: bytes() })),
    ...globSync('folder/**/*.{mdx,yaml}', { cwd: corpusFolder })
      .sort()
      .map((name) => ({ name, kind: kindOf(name), bytes: readFileSync(join(corpusFolder, name)) })),
    ...city.map((name) => ({ name, kind: kindOf(name), bytes: readFileSync(join(projectFolder, name)) })),
  ].flatMap(({ kind, ...sample }) => (kind === undefined ? [] : [{ ...sample, kind }]));
}

function kindOf(place: string): Sample['kind'] | undefined {
  if (place.endsWith('.mdx')) return 'chapter';
  if (place.endsWith('/theme.yaml')) return 'theme';
  if (place.endsWith('site.yaml')) return 'site';
  return place.endsWith('.yaml') ? 'company' : undefined;
}

import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../../src/domain/language.ts';
import { corpusDay, makeCorpus } from '../corpus.ts';
import { meanPage, sizeOf } from './output-size.ts';
import { makePeer, type Peer } from './peer.ts';
import { copyProject } from './project-copy.ts';
import { runNode, type Run } from './run-process.ts';

/** What was asked for. */
export interface BenchOptions {
  /** How many chapters; without it, each part has a number of its own. */
  chapters?: number | undefined;
  runs: number;
  seed: number;
  languages: readonly Language[];
  /** Whether three times as many chapters are built too. */
  isScaled: boolean;
  /** Whether the peers are left out. */
  isAlone: boolean;
}

/** A site that was built, what that cost, and how large it is. */
export interface Built extends Run {
  folder: string;
  size: ReturnType<typeof sizeOf> & ReturnType<typeof meanPage>;
}

/** Where a benchmark does its work: a temporary folder with corpora, copies of the project, and what was built. */
export interface Workplace extends BenchOptions {
  /** The project that is measured. */
  project: string;
  /** Says what it is busy with; a long run would look dead otherwise. */
  tell: (what: string) => void;
  /** The folder of a corpus of so many chapters, made when it is first asked for. */
  corpus: (chapters: number) => string;
  /** Runs a script of the project, or of a copy of it, on a corpus. */
  run: (script: string, args: readonly string[], chapters: number, folder?: string) => Promise<Run>;
  /** Our own build of a corpus, with nothing kept from an earlier one. */
  buildCold: (chapters: number) => Promise<Built>;
  /** The last cold build of a corpus; built when there is none yet. */
  built: (chapters: number) => Promise<Built>;
  /** Builds again what was built last, with everything it kept. Gives what Astro said too. */
  buildAgain: (chapters: number) => Promise<{ run: Run; log: string }>;
  buildPeer: (peer: Peer, chapters: number) => Promise<Built>;
}

/** Makes a workplace in a folder. The caller removes the folder. */
export function makeWorkplace(
  project: string,
  folder: string,
  options: BenchOptions,
  tell: (what: string) => void,
): Workplace {
  const { seed, languages } = options;
  const corpora = new Map<number, string>();
  // No output may lie in a folder whose path begins like that of the project it is built from: Astro would mistake it.
  const copy = join(folder, 'project');
  const output = join(folder, 'output');
  const log = join(folder, 'log.txt');
  let last: { chapters: number; built: Built } | undefined;

  const corpus = (chapters: number) => {
    const known = corpora.get(chapters) ?? join(folder, `corpus-${chapters}`);
    if (!corpora.has(chapters)) makeCorpus(known, { chapters, seed, languages });
    corpora.set(chapters, known);
    return known;
  };
  const environment = (chapters: number) => ({ CONTENT_DIR: corpus(chapters), SITE_TODAY: corpusDay });
  const run: Workplace['run'] = (script, args, chapters, where = project) =>
    runNode([join(where, script), ...args], { folder: where, log, environment: environment(chapters) });
  const looked = (cost: Run, made: string): Built => ({
    ...cost,
    folder: made,
    size: { ...sizeOf(made), ...meanPage(made) },
  });
  const place = (chapters: number) => join(output, `ours-${chapters}`);
  const buildCold = async (chapters: number) => {
    tell(`building ${chapters} chapters`);
    copyProject(project, copy);
    rmSync(place(chapters), { recursive: true, force: true });
    const cost = await run('scripts/build.ts', ['--outDir', place(chapters)], chapters, copy);
    last = { chapters, built: looked(cost, place(chapters)) };
    return last.built;
  };
  mkdirSync(output, { recursive: true });
  return {
    ...options,
    project,
    tell,
    corpus,
    run,
    buildCold,
    built: async (chapters) => (last?.chapters === chapters ? last.built : buildCold(chapters)),
    buildAgain: async (chapters) => {
      tell('building again after one edit');
      return { run: await run('scripts/build.ts', ['--outDir', place(chapters)], chapters, copy), log };
    },
    buildPeer: async (peer, chapters) => {
      tell(`building ${chapters} chapters with Starlight, ${peer} sidebar`);
      const root = join(folder, `peer-${peer}`);
      const made = join(output, `peer-${peer}`);
      makePeer(peer, { project, corpus: corpus(chapters), folder: root });
      const astro = resolve(project, 'node_modules/astro/bin/astro.mjs');
      const cost = await runNode([astro, 'build', '--root', root, '--outDir', made], { folder: root, log });
      return looked(cost, made);
    },
  };
}

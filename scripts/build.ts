import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { finishOutput } from './finish-output.ts';
import { withLock } from './lock.ts';
import { readRoots } from '../src/content/roots.ts';
import { readToday } from '../src/content/today.ts';
import { readEdition } from '../src/domain/edition.ts';
import { editionFolders } from '../src/shell/edition.ts';
import { refuseUnsafeOutput, replaceWhenWhole } from './output.ts';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const usage = `Checks the content and builds the site.

  npm run build -- [--outDir DIR] [--fresh] [--precompress] [options of astro build]

  CONTENT_DIR    the content folder, or more with the system's path separator (default: content)
  EDITION        public (default), or members: with what is for members only, made in dist-members
  SITE_TODAY     build as if it were that day (default: today in Amsterdam)

  --fresh        make every page anew, whatever the last build left
  --precompress  put compressed copies beside every text file, gzip and Brotli, for nginx (see deploy/)

The site is made beside the old one, and takes its place when it is whole and every file of it has been looked at.
`;

export interface BuildOptions {
  /** Where the result goes, as it was typed. */
  outDir: string;
  /** Whether every page is made anew, also what the last build made already. */
  isFresh?: boolean;
  /** Whether there are compressed copies beside every text file. */
  isPrecompressed?: boolean;
  /** Passed on to `astro build`. */
  astroArgs?: readonly string[];
}

type MakeOptions = Required<Omit<BuildOptions, 'outDir'>>;

/** Checks the content and builds the site; gives the exit code. Reads `CONTENT_DIR`, `EDITION` and `SITE_TODAY`. */
export async function build({
  outDir,
  isFresh = false,
  isPrecompressed = false,
  astroArgs = [],
}: BuildOptions): Promise<number> {
  // Said here in one sentence, where Astro would show a stack.
  readEdition(process.env);
  readToday(process.env);
  const output = resolve(outDir);
  const contentFolders = readRoots(process.env['CONTENT_DIR'], process.cwd()).map((root) => root.folder);
  refuseUnsafeOutput(output, [resolve(projectFolder), process.cwd(), ...contentFolders]);
  const sayWho = (holder: number) =>
    process.stderr.write(`Another build is running in this checkout (process ${holder}); this one waits for it.\n`);
  return withLock(resolve(projectFolder, '.astro/build.lock'), sayWho, async () => {
    const isWhole = await replaceWhenWhole(output, async (beside) => {
      const isMade = await make(beside, { isFresh, isPrecompressed, astroArgs });
      // Asked before what was made is cleared away.
      if (!isMade) tellFullDisk([output, projectFolder]);
      return isMade;
    });
    return isWhole ? exitCodes.clean : exitCodes.errors;
  });
}

/** Fills the folder beside the old site; gives whether it is whole. */
async function make(beside: string, { isFresh, isPrecompressed, astroArgs }: MakeOptions): Promise<boolean> {
  if (!(await astroBuild(beside, astroArgs, isFresh))) return false;
  try {
    return await finishOutput(beside, isPrecompressed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}

/** So little is left on a full disk that the next file does not fit, in bytes. */
const nextToNothing = 2 * 1024 ** 2;

/** Says that the disk is full, where that is the cause: what failed cannot know it. */
function tellFullDisk(places: readonly string[]): void {
  const full = places.find((place) => {
    const { bavail, bsize } = statfsSync(nearestFolder(place));
    return bavail * bsize < nextToNothing;
  });
  if (full === undefined) return;
  process.stderr.write(`The disk of ${full} is full, so nothing was built. Make room, and build again.\n`);
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

/** Where the edition that `EDITION` names is made when nobody says where. */
export function editionOutput(): string {
  return editionFolders[readEdition(process.env)].outDir;
}

/** Runs Astro in a process of its own, so that nothing of it lingers, and passes signals on. */
export async function astroBuild(outDir: string, args: readonly string[], isFresh = false): Promise<boolean> {
  const astro = spawnAstro(['build', '--outDir', outDir, ...args], isFresh ? { BUILD_FRESH: '1' } : {});
  const passOn = (signal: NodeJS.Signals) => astro.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, passOn);
  const [code] = (await once(astro, 'exit')) as [number | null];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, passOn);
  return code === 0;
}

/** What is made for one page and thrown away goes in here, in MB: with Node's 16 a tenth of a build is spent on clearing. */
const roomForTheNew = '--max-semi-space-size=64';

/** Starts Astro's own command in this project, with the Node that runs this script. */
export function spawnAstro(args: readonly string[], environment: Record<string, string> = {}) {
  const command = resolve(projectFolder, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, [roomForTheNew, command, ...args, '--root', projectFolder], {
    // The channel tells Astro when this process is gone; nothing is said on it.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/** Takes what is ours out of the arguments; the rest is Astro's. */
function readArguments(args: readonly string[]): BuildOptions {
  const isFresh = args.includes('--fresh');
  const isPrecompressed = args.includes('--precompress');
  const astroArgs = args.filter((arg) => !['--fresh', '--precompress'].includes(arg));
  const place = astroArgs.findIndex((arg) => arg === '--outDir' || arg.startsWith('--outDir='));
  if (place === -1) return { outDir: editionOutput(), isFresh, isPrecompressed, astroArgs };
  const [flag = '', next] = astroArgs.slice(place, place + 2);
  const outDir = flag.includes('=') ? flag.slice(flag.indexOf('=') + 1) : next;
  astroArgs.splice(place, flag.includes('=') ? 1 : 2);
  if (outDir === undefined || outDir === '') throw new CannotRunError('--outDir needs a folder');
  return { outDir, isFresh, isPrecompressed, astroArgs };
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  return build(readArguments(args));
}

if (import.meta.main) await runCommand(() => main(process.argv.slice(2)));

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** Where the project lies. */
export const projectFolder = resolve(import.meta.dirname, '../..');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  environment?: Record<string, string | undefined>;
  workingFolder?: string;
  /** The project whose script it is: this one, or a copy. */
  project?: string;
}

/** Runs a script of the project as a process, as a person would, and waits until it ends. */
export async function run(script: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Ended> {
  const started = start(script, args, options);
  const [code] = (await once(started.process, 'close')) as [number | null];
  return { code, stdout: started.output.stdout, stderr: started.output.stderr };
}

/** Starts a script of the project as a process and gathers what it says. */
export function start(script: string, args: readonly string[] = [], options: RunOptions = {}) {
  const project = options.project ?? projectFolder;
  const process_ = spawn(process.execPath, [resolve(project, 'scripts', script), ...args], {
    cwd: options.workingFolder ?? project,
    env: { ...personsEnvironment(), ...options.environment },
  });
  const output = { stdout: '', stderr: '' };
  process_.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  process_.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return { process: process_, output };
}

/** What the test runner sets for its own sake; with it Astro would believe that it is being tested. */
const ofTheRunner =
  /^(?:VITEST|NODE_ENV$|BASE_URL$|DEV$|PROD$|SSR$|MODE$|TEST$|CONTENT_DIR$|EDITION$|SITE_TODAY$|NODE_OPTIONS$|FORCE_COLOR$)/;

/** The environment of a person at a terminal, without colours: a machine of CI asks for them, and tests read the words. */
export function personsEnvironment(): Record<string, string | undefined> {
  const inherited = Object.entries(process.env).filter(([name]) => !ofTheRunner.test(name));
  return { ...Object.fromEntries(inherited), NO_COLOR: '1' };
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** On what something was measured; not which machine it was. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGB: number;
  system: string;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  const [first, ...others] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: others.length + 1,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: type(),
  };
}

const packages = {
  astro: 'astro',
  starlight: '@astrojs/starlight',
  pagefind: 'pagefind',
  satteri: 'satteri',
} as const;

/** Which versions were measured: of Node, of what a build is made of, and of this project by its git revision. */
export function versionsIn(project: string): Record<string, string> {
  const versionOf = (name: string) =>
    (JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
      .version;
  const versions = Object.entries(packages).map(([name, folder]) => [name, versionOf(folder)]);
  return { node: process.versions.node, ...Object.fromEntries(versions), ours: revisionOf(project) };
}

/** The revision, with a plus when something was changed since. */
function revisionOf(project: string): string {
  const git = (...args: string[]) => spawnSync('git', ['-C', project, ...args], { encoding: 'utf8' });
  const revision = git('rev-parse', '--short=10', 'HEAD');
  if (revision.status !== 0) return 'unknown';
  return revision.stdout.trim() + (git('status', '--porcelain').stdout === '' ? '' : '+');
}

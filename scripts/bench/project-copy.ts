import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build does not need, and what earlier builds left. Names that begin with a dot are left out too. */
const leftOut = /^(?:\.|node_modules$|dist|test$|content$|docs$|decisions$)/;

/**
 * Copies the project without anything that an earlier build left, so that what is built in it is cold, and the caches and
 * output of the project itself stay as they are.
 */
export function copyProject(project: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(project).filter((entry) => !leftOut.test(entry))) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  linkPackages(project, folder);
}

/**
 * Gives a folder the packages of the project by a link each. The folder that holds them is its own, because Astro keeps
 * its caches there.
 */
export function linkPackages(project: string, folder: string): void {
  const from = join(project, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((entry) => !entry.startsWith('.'))) {
    if (!name.startsWith('@')) {
      symlinkSync(join(from, name), join(to, name), 'junction');
      continue;
    }
    mkdirSync(join(to, name));
    for (const scoped of readdirSync(join(from, name))) {
      symlinkSync(join(from, name, scoped), join(to, name, scoped), 'junction');
    }
  }
}

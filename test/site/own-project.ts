import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../scripts/bench/project-copy.ts';
import { siteFiles } from '../../scripts/site-files.ts';
import { projectFolder, run, start, type Ended } from '../scripts/process.ts';

/** A copy of the project with the example city as its content, to build in and to change as one likes. */
export interface OwnProject {
  /** The folder of the copy. */
  folder: string;
  /** The folder of its content. */
  content: string;
  /** Builds, by itself to the folder `dist` of the copy. */
  build: (...args: string[]) => Promise<Ended>;
  /** Builds the members' edition. */
  buildMembers: (...args: string[]) => Promise<Ended>;
  /** The same, without waiting. */
  startBuild: (...args: string[]) => ReturnType<typeof start>;
  /** Changes a file, whose path counts from the folder of the copy. */
  edit: (file: string, change: (text: string) => string) => void;
  remove: () => void;
}

/**
 * Makes a project of one's own; its caches and output are its own too. It lies in a folder of this one that git does not
 * see: Astro finds the styles of a package only where project and package have a folder in common.
 */
export function ownProject(): OwnProject {
  const around = join(projectFolder, '.astro');
  mkdirSync(around, { recursive: true });
  const folder = mkdtempSync(join(around, 'own-project-'));
  copyProject(projectFolder, folder);
  const content = join(folder, 'content');
  cpSync(join(projectFolder, 'test/fixtures/voorbeeldstad'), content, { recursive: true });
  const options = { project: folder, environment: { SITE_TODAY: '2026-11-24', CONTENT_DIR: content } };
  return {
    folder,
    content,
    build: (...args) => run('build.ts', args, options),
    buildMembers: (...args) =>
      run('build.ts', args, { ...options, environment: { ...options.environment, EDITION: 'members' } }),
    startBuild: (...args) => start('build.ts', args, options),
    edit(file, change) {
      const path = join(folder, file);
      const before = readFileSync(path, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`the edit of ${file} changes nothing`);
      writeFileSync(path, after);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every file of a folder with its bytes, to hold one site against another. */
export function bytesOf(folder: string): Map<string, string> {
  return new Map(siteFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

/** The files in which two sites differ, with how. */
export function differences(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names.flatMap((name) => {
    if (!left.has(name)) return [`${name} is missing in the first`];
    if (!right.has(name)) return [`${name} is missing in the second`];
    return left.get(name) === right.get(name) ? [] : [`${name} differs`];
  });
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, type Files } from '../content-folder.ts';

/** Runs git in a folder, with a person's name of its own; gives what it says. */
export function git(folder: string, args: readonly string[], input = ''): string {
  const settings = ['user.name=Kim', 'user.email=kim@kanaalcode.example', 'commit.gpgsign=false'];
  const output = execFileSync('git', ['-C', folder, ...settings.flatMap((setting) => ['-c', setting]), ...args], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return output.trim();
}

/** Makes a repository with these files in one commit on `main`, gone again when the test is over. */
export function makeRepository(files: Files): string {
  const folder = makeFolder(files);
  git(folder, ['init', '-q', '-b', 'main']);
  commit(folder);
  return folder;
}

/** Commits everything as it lies; gives the commit. */
export function commit(folder: string): string {
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '--allow-empty', '-m', 'Een wijziging']);
  return git(folder, ['rev-parse', 'HEAD']);
}

/** Writes files over those of a folder; `null` takes one away. */
export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const location = join(folder, path);
    if (content === null) rmSync(location, { recursive: true });
    else {
      mkdirSync(dirname(location), { recursive: true });
      writeFileSync(location, content);
    }
  }
}

/** The same files in a folder of this name. */
export function within(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}

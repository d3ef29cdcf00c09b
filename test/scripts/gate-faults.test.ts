import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../content-folder.ts';
import { city } from '../gate/change.ts';
import { run } from './process.ts';
import { commit, git, makeRepository, within, write } from './repository.ts';

function repository(): string {
  return makeRepository({ ...within('content', city), 'README.md': 'Een stad.\n' });
}

function gate(folder: string, args: readonly string[], environment: Record<string, string> = {}) {
  return run('check-ownership.ts', args, {
    workingFolder: folder,
    environment: { SITE_TODAY: '2026-11-24', ...environment },
  });
}

describe('what cannot be compared ends in one sentence', () => {
  const base = ['--base', 'main', '--author', 'kim'];

  it.each<[name: string, args: string[], expected: string]>([
    ['no author', ['--base', 'main'], '--base needs --author'],
    ['an author without a base', ['--author', 'kim'], 'name its --base too'],
    ['an author that is no handle', ['--base', 'main', '--author', 'a b'], '`a b` is no handle'],
    ['an empty author', ['--base', 'main', '--author='], 'is no handle'],
    ['a revision that does not exist', ['--base', 'weg', '--author', 'kim'], 'revision `weg` does not exist here'],
    ['a revision that is an option', ['--base=--help', '--author', 'kim'], '`--help` is no revision'],
    ['an empty revision', ['--base=', '--author', 'kim'], '`` is no revision'],
    ['a commit that nobody has', ['--base', 'f'.repeat(40), '--author', 'kim'], 'does not exist here'],
    ['a file and no commit', ['--base', 'main:README.md', '--author', 'kim'], 'does not exist here'],
    [
      'a summary in a folder that is not there',
      [...base, '--summary', 'weg/s.md'],
      'weg/s.md cannot be written: ENOENT',
    ],
  ])('%s', async (_name, args, expected) => {
    await expectSentence(repository(), args, expected);
  });

  it('no git', async () => {
    await expectSentence(repository(), base, 'git is not installed', { PATH: '/nergens' });
  });

  it('no repository', async () => {
    await expectSentence(
      makeFolder(within('content', city)),
      base,
      'content cannot be compared with a revision: not a git',
    );
  });

  it('a repository without a commit', async () => {
    const folder = makeFolder(within('content', city));
    git(folder, ['init', '-q', '-b', 'main']);
    await expectSentence(folder, base, 'revision `main` does not exist here');
  });

  it('a shallow clone that lacks the base', async () => {
    const folder = repository();
    const first = git(folder, ['rev-parse', 'HEAD']);
    write(folder, { 'README.md': 'Later.\n' });
    commit(folder);
    const clone = join(makeFolder({}), 'kloon');
    git(folder, ['clone', '-q', '--depth=1', `file://${folder}`, clone]);
    await expectSentence(clone, ['--base', first, '--author', 'kim'], `git fetch --depth=1 origin ${first}`);
    expect((await gate(clone, ['--base', 'HEAD', '--author', 'kim'])).code).toBe(0);
  });

  it('a content folder that is a link', async () => {
    const folder = repository();
    symlinkSync('content', join(folder, 'omweg'));
    await expectSentence(folder, [...base, '--content', 'omweg'], 'omweg is a link');
  });
});

async function expectSentence(
  folder: string,
  args: readonly string[],
  expected: string,
  environment: Record<string, string> = {},
): Promise<void> {
  const { code, stdout, stderr } = await gate(folder, args, environment);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(expected);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/^\s+at /m);
}

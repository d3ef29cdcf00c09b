import { spawnSync } from 'node:child_process';

/** What git could not give: said in one sentence. */
export class RevisionError extends Error {
  override name = 'RevisionError';
}

interface Answer {
  ok: boolean;
  output: Buffer;
  /** The first line of what git says when it fails. */
  reason: string;
}

/** What would point git to another repository than the one that a folder lies in. */
const elsewhere = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_NAMESPACE'];

/**
 * Asks git in a folder and gives what it answers, as bytes. It writes nothing: not even the index is refreshed.
 *
 * @throws RevisionError when there is no git.
 */
export function askGit(folder: string, args: readonly string[], input = ''): Answer {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !elsewhere.includes(name)));
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.fsmonitor=false', '-C', folder, ...args], {
    env: { ...environment, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    input,
    maxBuffer: Infinity,
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
    throw new RevisionError('git is not installed, and a base revision cannot be read without it');
  }
  if (error !== undefined) throw new RevisionError(`git could not run: ${error.message}`);
  const [reason = ''] = stderr.toString('utf8').split('\n');
  return { ok: status === 0, output: stdout, reason: reason.replace(/^fatal: /, '') };
}

/**
 * What git answers.
 *
 * @throws RevisionError with git's own reason when it cannot.
 */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  const { ok, output, reason } = askGit(folder, args, input);
  if (!ok) throw new RevisionError(`git ${args[0]} failed in ${folder}: ${reason}`);
  return output;
}

/** Git's answer as a list: names may hold anything but the NUL that separates them. */
export function gitList(folder: string, args: readonly string[]): string[] {
  return git(folder, args)
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}

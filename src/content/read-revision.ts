import { lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change, ChangedContent, ChangedFile } from '../domain/change.ts';
import { compareText } from '../domain/finding.ts';
import { makeLibrary, type ChapterEntry, type Library } from '../domain/library.ts';
import { askGit, gitList, RevisionError } from './git.ts';
import { readLibrary } from './read-library.ts';
import { repositoryFiles } from './read-root.ts';
import type { Root } from './roots.ts';
import { writeTree } from './tree.ts';

/** The content as it stood at a revision, and in what the working tree differs from it. */
export interface Revision {
  base: Library;
  change: Change;
}

interface Place {
  /** The top of the working tree. */
  repository: string;
  /** The content folder in it, with a slash at the end; empty when it is the whole repository. */
  prefix: string;
}

/**
 * Reads content at a revision of the repository that the first content folder lies in, beside the checkout and gone
 * again afterwards. Content folders of other repositories stand as they are, in the base too. `head` is what the same
 * folders hold now: a chapter whose file is the same is not read twice.
 *
 * @throws RevisionError when there is no git, no repository or no such revision.
 */
export function readRevision(roots: readonly Root[], revision: string, head: Library): Revision {
  const [first] = roots;
  if (first === undefined) throw new RevisionError('there is no content folder');
  const { repository } = placeOf(first);
  const commit = findCommit(repository, revision);
  const places = roots.map((root) => ({ root, place: root === first ? placeOf(root) : samePlace(root, repository) }));
  const change = sort(changedFiles(repository, commit), places);
  const changed = new Set(change.content.map(({ path }) => path));

  const folder = mkdtempSync(join(tmpdir(), 'base-'));
  try {
    const baseRoots = places.map(({ root, place }, index) => {
      if (place === undefined) return root;
      const copy = join(folder, String(index));
      mkdirSync(copy);
      const tree = treeOf(repository, commit, place.prefix);
      const isWanted = (path: string) => path.endsWith('.yaml') || changed.has(`${root.name}/${path}`);
      if (tree !== undefined) writeTree(repository, tree, { folder: copy, isWanted });
      return { folder: copy, name: root.name };
    });
    const { library } = readLibrary(baseRoots, head.today);
    return { base: withChapters(library, head.chapters.filter(({ origin }) => !changed.has(origin.path))), change };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A library with the chapters of other files in it too. */
function withChapters(library: Library, others: readonly ChapterEntry[]): Library {
  const byPath = new Map([...others, ...library.chapters].map((chapter) => [chapter.origin.path, chapter]));
  const companies = [...library.companies.values()];
  return makeLibrary({ ...library, companies, themes: [...library.themes.values()], chapters: [...byPath.values()] });
}

/** @throws RevisionError when the folder is a link, or not in a working tree of git. */
function placeOf(root: Root): Place {
  if (lstatSync(root.folder).isSymbolicLink()) {
    throw new RevisionError(`${root.name} is a link; name the content folder itself`);
  }
  const top = askGit(root.folder, ['rev-parse', '--show-toplevel']);
  if (!top.ok) throw new RevisionError(`${root.name} cannot be compared with a revision: ${top.reason}`);
  const prefix = askGit(root.folder, ['rev-parse', '--show-prefix']);
  return { repository: line(top.output), prefix: line(prefix.output) };
}

function samePlace(root: Root, repository: string): Place | undefined {
  const top = askGit(root.folder, ['rev-parse', '--show-toplevel']);
  return top.ok && line(top.output) === repository ? placeOf(root) : undefined;
}

function findCommit(repository: string, revision: string): string {
  if (revision === '' || revision.startsWith('-')) {
    throw new RevisionError(`\`${revision}\` is no revision; name a commit, a branch or a tag`);
  }
  const found = askGit(repository, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (found.ok) return line(found.output);
  const isShallow = line(askGit(repository, ['rev-parse', '--is-shallow-repository']).output) === 'true';
  const advice = isShallow ? `; this clone is shallow, fetch it first: git fetch --depth=1 origin ${revision}` : '';
  throw new RevisionError(`revision \`${revision}\` does not exist here${advice}`);
}

/** The tree of the content folder at a commit; `undefined` when it was not there yet. */
function treeOf(repository: string, commit: string, prefix: string): string | undefined {
  const name = prefix === '' ? `${commit}^{tree}` : `${commit}:${prefix.slice(0, -1)}`;
  const found = askGit(repository, ['rev-parse', '--verify', '--quiet', name]);
  if (!found.ok) return undefined;
  const tree = line(found.output);
  return line(askGit(repository, ['cat-file', '-t', tree]).output) === 'tree' ? tree : undefined;
}

/** Everything in the working tree that is not as it was, by its place in the repository. */
function changedFiles(repository: string, commit: string): Map<string, ChangedFile['status']> {
  const changed = new Map<string, ChangedFile['status']>();
  const raw = ['diff', '--raw', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules=dirty', commit, '--'];
  const fields = gitList(repository, raw);
  for (let index = 0; index + 1 < fields.length; index += 2) {
    // `:100644 100644 <id> <id> M`, and then the path.
    const letter = fields[index]?.at(-1);
    const path = fields[index + 1] ?? '';
    changed.set(path, letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'changed');
  }
  for (const path of gitList(repository, ['ls-files', '-z', '--others', '--exclude-standard'])) {
    changed.set(path, changed.has(path) ? 'changed' : 'added');
  }
  return changed;
}

/** Puts each file under content or beside it. A content folder may hold files that belong to its repository alone. */
function sort(
  files: ReadonlyMap<string, ChangedFile['status']>,
  places: readonly { root: Root; place: Place | undefined }[],
): Change {
  const content: ChangedContent[] = [];
  const outside: ChangedFile[] = [];
  for (const [path, status] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const home = places.find(({ place }) => place !== undefined && path.startsWith(place.prefix));
    const inFolder = home?.place && path.slice(home.place.prefix.length);
    if (home === undefined || inFolder === undefined || repositoryFiles.test(inFolder.split('/')[0] ?? '')) {
      outside.push({ path, status });
    } else content.push({ path: `${home.root.name}/${inFolder}`, place: inFolder, status });
  }
  return { content, outside };
}

/** Git's answer without the line end that closes it. */
function line(output: Buffer): string {
  return output.toString('utf8').replace(/\r?\n$/, '');
}

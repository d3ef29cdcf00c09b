import type { Repository } from '../domain/site.ts';
import type { NewFile } from './file.ts';

/** Longer addresses are cut or refused by browsers, hosts and what lies between them. */
const longestAddress = 8000;

/**
 * The page of the repository's web editor with a new file filled in, or `undefined` when its address would be too long.
 * The form is that of GitHub.
 */
export function newFileAddress(
  repository: Pick<Repository, 'url' | 'branch' | 'folder'>,
  file: NewFile,
): string | undefined {
  const path = [...repository.folder.split('/'), ...file.path.split('/')].filter((part) => part !== '');
  const name = path.pop() ?? '';
  const place = [...repository.branch.split('/'), ...path].map(encodeURIComponent).join('/');
  const fields = `filename=${encodeURIComponent(name)}&value=${encodeURIComponent(file.text)}`;
  const address = `${repository.url.replace(/\/+$/, '')}/new/${place}?${fields}`;
  return address.length <= longestAddress ? address : undefined;
}

import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';

/** What is for members only does not lie in a repository that everyone can read: its history shows it for ever. */
export function membersInPrivateRepositories(library: Library): Finding[] {
  return [...library.themes.values(), ...library.chapters].flatMap(({ data, origin, repository }) => {
    if (data.visibility === 'public' || repository?.public !== true) return [];
    const position = origin.locate?.(['visibility'], 'key');
    return [finding('members-in-public', { path: origin.path, position }, { repository: repository.url })];
  });
}

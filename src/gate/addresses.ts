import { finding, type Finding } from '../domain/finding.ts';
import { knowsChapter, type ChapterEntry, type Library } from '../domain/library.ts';

/**
 * Addresses of the base, ids and aliases, at which nothing is found any more. Says nothing while a file of the change
 * cannot be read: the alias may stand in it.
 */
export function vanishedAddresses(base: Library, head: Library): Finding[] {
  if (head.unreadable.chapters.size + head.unreadable.themes.size > 0) return [];
  const aliases = new Set(head.chapters.flatMap((chapter) => chapter.data.aliases));
  const byDigest = new Map(head.chapters.map((chapter) => [chapter.digest, chapter]));
  const seen = new Set<string>();
  const vanished = (address: string, before: ChapterEntry) => {
    if (seen.has(address) || knowsChapter(head, address) || aliases.has(address)) return [];
    seen.add(address);
    const successor = head.chaptersById.get(before.id)?.get(before.language) ?? byDigest.get(before.digest);
    const path = successor?.origin.path ?? before.origin.path;
    return [finding('address-vanished', { path }, { chapter: address, isSuccessor: successor !== undefined })];
  };
  return base.chapters.flatMap((chapter) =>
    [chapter.id, ...chapter.data.aliases].flatMap((address) => vanished(address, chapter)),
  );
}

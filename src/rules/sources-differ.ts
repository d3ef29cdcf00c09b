import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';

/** A chapter names a source once, or once for each part of it. */
export function sourcesDiffer(library: Library): Finding[] {
  return library.chapters.flatMap(({ data, origin }) => {
    const sections = new Map<string, Set<string | undefined>>();
    return data.sources.flatMap(({ title, section }, index) => {
      const named = sections.get(title) ?? new Set();
      // The whole of a source holds every part of it.
      const isTwice = named.has(section) || named.has(undefined) || (section === undefined && named.size > 0);
      sections.set(title, named.add(section));
      if (!isTwice) return [];
      const position = origin.locate?.(['sources', index, 'title']);
      return [finding('source-duplicate', { path: origin.path, position }, { title })];
    });
  });
}

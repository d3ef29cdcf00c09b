import type { KeyPath, Library, Origin } from '../domain/library.ts';
import type { LocalizedText } from '../domain/text.ts';

/** A text that is written once for each language, and where it stands. */
export interface TextPlace {
  text: LocalizedText | undefined;
  origin: Origin;
  keyPath: KeyPath;
}

/** Every text of the metadata, file by file. */
export function* texts(library: Library): Generator<TextPlace> {
  const { site, slots } = library;
  for (const key of ['name', 'summary', 'city', 'notice'] as const) {
    yield { text: site.data[key], origin: site.origin, keyPath: [key] };
  }
  for (const key of ['title', 'text', 'source'] as const) {
    yield { text: site.data.beginning?.[key], origin: site.origin, keyPath: ['beginning', key] };
  }
  for (const { data, origin } of library.companies.values()) {
    for (const key of ['summary', 'source'] as const) yield { text: data[key], origin, keyPath: [key] };
  }
  for (const { data, origin } of library.themes.values()) {
    for (const key of ['title', 'summary'] as const) yield { text: data[key], origin, keyPath: [key] };
    yield { text: data.ownership.reason, origin, keyPath: ['ownership', 'reason'] };
  }
  for (const { data, origin } of library.paths) {
    for (const key of ['title', 'summary'] as const) yield { text: data[key], origin, keyPath: [key] };
    for (const [index, { title }] of data.groups.entries()) {
      yield { text: title, origin, keyPath: ['groups', index, 'title'] };
    }
  }
  for (const [index, slot] of (slots?.data.slots ?? []).entries()) {
    for (const key of ['question', 'example'] as const) {
      yield { text: slot[key], origin: slots?.origin ?? site.origin, keyPath: ['slots', index, key] };
    }
  }
}

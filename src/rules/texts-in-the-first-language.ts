import { finding, type Finding } from '../domain/finding.ts';
import { originalLanguage, type KeyPath, type Library, type Origin } from '../domain/library.ts';
import type { LocalizedText } from '../domain/text.ts';

/** Every text is there in the site's first language; other languages fall back on it. */
export function textsInTheFirstLanguage(library: Library): Finding[] {
  if (library.unreadable.site) return [];
  const language = originalLanguage(library);
  return [...texts(library)].flatMap(({ text, origin, keyPath }) => {
    if (text === undefined || text[language] !== undefined) return [];
    const position = origin.locate?.(keyPath, 'key');
    return [finding('language-missing', { path: origin.path, position }, { key: keyPath.join('.'), language })];
  });
}

interface TextPlace {
  text: LocalizedText | undefined;
  origin: Origin;
  keyPath: KeyPath;
}

function* texts(library: Library): Generator<TextPlace> {
  const { site } = library;
  for (const key of ['name', 'summary', 'notice'] as const) {
    yield { text: site.data[key], origin: site.origin, keyPath: [key] };
  }
  for (const { data, origin } of library.companies.values()) {
    yield { text: data.summary, origin, keyPath: ['summary'] };
  }
  for (const { data, origin } of library.themes.values()) {
    for (const key of ['title', 'summary'] as const) yield { text: data[key], origin, keyPath: [key] };
    yield { text: data.ownership.reason, origin, keyPath: ['ownership', 'reason'] };
  }
}

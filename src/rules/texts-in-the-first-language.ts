import { finding, type Finding } from '../domain/finding.ts';
import { originalLanguage, type Library } from '../domain/library.ts';
import { texts } from './texts.ts';

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

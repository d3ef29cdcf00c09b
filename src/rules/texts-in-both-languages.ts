import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { texts, type TextPlace } from './texts.ts';

/** In a file that was translated, every text was. Nobody has to translate, but half of it is seldom meant. */
export function textsInBothLanguages(library: Library): Finding[] {
  const second = library.site.data.languages[1];
  if (library.unreadable.site || second === undefined) return [];
  const byFile = Map.groupBy(texts(library), ({ origin }) => origin.path);
  const isTranslated = ({ text }: TextPlace) => text?.[second] !== undefined;
  return [...byFile.values()]
    .filter((places) => places.some(isTranslated))
    .flatMap((places) =>
      places.flatMap((place) => {
        const { text, origin, keyPath } = place;
        if (text === undefined || isTranslated(place)) return [];
        const position = origin.locate?.(keyPath, 'key');
        const details = { key: keyPath.join('.'), language: second };
        return [finding('text-untranslated', { path: origin.path, position }, details)];
      }),
    );
}

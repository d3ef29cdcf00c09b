import { finding, type Finding } from '../domain/finding.ts';
import { wordsToAvoid } from '../domain/glossary.ts';
import type { Library } from '../domain/library.ts';

/** A chapter uses the words of the city's glossary, and not those that the glossary asks to avoid. */
export function wordsAreOurs(library: Library): Finding[] {
  if (library.glossary === undefined) return [];
  const { data } = library.glossary;
  const instead = { nl: wordsToAvoid(data, 'nl'), en: wordsToAvoid(data, 'en') };
  return library.chapters.flatMap(({ language, avoided = [], origin }) =>
    avoided.flatMap(({ target, position }) => {
      const use = instead[language].get(target.toLowerCase().replaceAll(/\s+/g, ' '));
      return use === undefined ? [] : [finding('word-avoided', { path: origin.path, position }, { word: target, use })];
    }),
  );
}

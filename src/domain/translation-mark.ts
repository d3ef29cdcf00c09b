import { originalLanguage, type ChapterEntry, type Library } from './library.ts';

/** A translation, and the digest of the original as it is now. */
export interface TranslationMark {
  translation: ChapterEntry;
  digest: string;
  /** Whether the translation names that digest already. */
  isCurrent: boolean;
}

/** The mark of a chapter's translation, or `undefined` when the chapter has no original or no translation. */
export function translationMark(library: Library, id: string): TranslationMark | undefined {
  const files = library.chaptersById.get(id);
  const original = files?.get(originalLanguage(library));
  const second = library.site.data.languages[1];
  const translation = second === undefined ? undefined : files?.get(second);
  if (original === undefined || translation === undefined) return undefined;
  const { digest } = original;
  return { translation, digest, isCurrent: translation.data.translation === digest };
}

import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { translated } from './translated.ts';

/** Every translation renders its original as it is now: `translation` is the digest of what that says. */
export function translationsFollow(library: Library): Finding[] {
  return translated(library).flatMap(({ translation: { data, origin }, original }) => {
    if (data.translation === original.digest) return [];
    const place = { path: origin.path, position: origin.locate?.(['translation']) };
    // In quotes, because a digest of digits alone would be read as a number.
    const line = `translation: '${original.digest}'`;
    const isMarked = data.translation !== undefined;
    return [finding('translation-outdated', place, { original: original.origin.path, line, isMarked })];
  });
}

import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { effectiveOwnership } from '../domain/ownership.ts';

/** Every theme has a chapter, unless it seeks an owner. */
export function themesHaveChapters(library: Library): Finding[] {
  const withUnreadable = new Set([...library.unreadable.chapters].map((id) => id.split('/')[0]));
  return [...library.themes.values()].flatMap((theme) => {
    const { id, origin } = theme;
    const isFilled = library.chaptersByTheme.has(id) || withUnreadable.has(id);
    if (isFilled || effectiveOwnership(library, theme).state === 'seeking') return [];
    return [finding('theme-empty', { path: origin.path, position: origin.locate?.(['ownership', 'state']) }, {})];
  });
}

import type { ThemeCard } from '../domain/theme-page.ts';

/** How the chapters of a theme stand with their reviews, in words; nothing of a theme that nobody keeps up. */
export function freshnessWords(t: App.Locals['t'], { freshness, chapters, owner }: ThemeCard): string[] {
  if (chapters === 0 && owner.state !== 'retired') return [t('themes.noChapters')];
  if (freshness === undefined) return [];
  const { late, soon, starters } = freshness;
  return [
    ...(late > 0 ? [t('themes.late', { number: late })] : []),
    ...(soon > 0 ? [t('themes.soon', { number: soon })] : []),
    ...(late + soon === 0 ? [t('themes.inTime')] : []),
    ...(starters === chapters
      ? [t('themes.starters')]
      : starters > 0
        ? [t('themes.someStarters', { number: starters })]
        : []),
  ];
}

import type { BadgeView } from '../domain/badge.ts';
import type { BadgeWords } from '../domain/badge-svg.ts';

/** What a badge says, in the words of its page. */
export function badgeWords(t: App.Locals['t'], { company, site, claim, theme, number }: BadgeView): BadgeWords {
  const said = number === 1 ? t(`badge.${claim}One`) : t(`badge.${claim}Many`, { number });
  return { company, site, claim: said, theme: theme ?? '' };
}

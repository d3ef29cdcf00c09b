import type { BadgeSize } from './badge-svg.ts';
import { escapeMarkup } from './markup.ts';

/** What the lines for another site are made of. */
export interface BadgeLink {
  /** The whole address of the company's page here. */
  page: string;
  /** What the picture says to who cannot see it. */
  text: string;
  size: BadgeSize;
}

/** The HTML with which a company shows its badge, from a file that lies beside its own page. */
export function badgeCode({ page, text, size: { width, height } }: BadgeLink): string {
  const picture = `<img src="badge.svg" width="${width}" height="${height}" alt="${escapeMarkup(text)}">`;
  return `<a href="${escapeMarkup(page)}">\n  ${picture}\n</a>`;
}

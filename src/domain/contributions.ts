import type { Day } from './day.ts';
import type { Language } from './language.ts';
import { originalsOf, type Library } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { chapterLink, type PageLink } from './page-link.ts';
import { versionOf, type ReviewOutcome } from './review.ts';
import { themeCard, type ThemeCard } from './theme-page.ts';

/** A chapter that a company wrote. */
export interface WrittenChapter {
  link: PageLink;
  theme: PageLink;
  /** The day on which its content last changed; absent when nobody wrote that down. */
  date?: Day;
}

/** A review that a company did of what is written; the writing itself is no review here. */
export interface CompanyReview {
  link: PageLink;
  date: Day;
  outcome: ReviewOutcome;
}

/** What every company did, by its id, reckoned once for all of them. */
export interface Contributions {
  /** The themes that it answers for, or has asked for. */
  owns: ReadonlyMap<string, ThemeCard[]>;
  /** The themes in which it steps in when the owner leaves. */
  deputyOf: ReadonlyMap<string, ThemeCard[]>;
  wrote: ReadonlyMap<string, WrittenChapter[]>;
  /** The latest first. */
  reviewed: ReadonlyMap<string, CompanyReview[]>;
  /** How many themes seek a company. */
  seeking: number;
}

/** Goes through the library once and notes who owns, wrote and reviewed what; the originals count. */
export function contributions(library: Library, language: Language): Contributions {
  const owns = new Map<string, ThemeCard[]>();
  const deputyOf = new Map<string, ThemeCard[]>();
  const wrote = new Map<string, WrittenChapter[]>();
  const reviewed = new Map<string, CompanyReview[]>();
  let seeking = 0;
  for (const theme of library.themes.values()) {
    const { state, company, deputy } = effectiveOwnership(library, theme);
    if (state === 'seeking') seeking += 1;
    const card = themeCard(library, language, theme);
    if (company !== undefined) append(owns, company, card);
    if (deputy !== undefined) append(deputyOf, deputy, card);
    for (const { id, data } of originalsOf(library, theme.id)) {
      const chapterAt = chapterLink(library, language, id);
      if (chapterAt === undefined) continue;
      const written = versionOf(data.reviews);
      const chapter = { link: chapterAt, theme: card.link, ...(written !== undefined && { date: written }) };
      for (const author of new Set(data.authors)) append(wrote, author, chapter);
      for (const { by, date, outcome } of data.reviews) {
        // Whoever wrote it has it among what they wrote.
        const isOwnWriting = outcome === 'written' && data.authors.includes(by);
        if (!isOwnWriting) append(reviewed, by, { link: chapterAt, date, outcome });
      }
    }
  }
  for (const reviews of reviewed.values()) reviews.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return { owns, deputyOf, wrote, reviewed, seeking };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

import type { Day } from './day.ts';
import type { Language } from './language.ts';
import { originalsOf, type ChapterEntry, type Library } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { chapterLink, contributorLink, themeLink, type ContributorLink, type PageLink } from './page-link.ts';
import { lastReview, type ReviewOutcome } from './review.ts';

/** The most of each kind. */
const most = 4;

/** A chapter that was written or reviewed. */
export interface NewsItem {
  chapter: PageLink;
  theme: PageLink;
  date: Day;
  who: ContributorLink;
  outcome: ReviewOutcome;
}

/** What was written last, and what was reviewed last. */
export interface News {
  written: NewsItem[];
  reviewed: NewsItem[];
}

/** The news of a library, the latest first. Retired themes have none, and neither has a day that is still to come. */
export function homeNews(library: Library, language: Language): News {
  const written: NewsItem[] = [];
  const reviewed: NewsItem[] = [];
  for (const theme of library.themes.values()) {
    if (effectiveOwnership(library, theme).state === 'retired') continue;
    for (const chapter of originalsOf(library, theme.id)) {
      const reviews = chapter.data.reviews.filter(({ date }) => date <= library.today);
      const first = reviews.find(({ outcome }) => outcome === 'written');
      const last = lastReview(reviews.filter(({ outcome }) => outcome !== 'written'));
      if (first !== undefined) written.push(...item(library, language, chapter, first));
      if (last !== undefined) reviewed.push(...item(library, language, chapter, last));
    }
  }
  return { written: latest(written), reviewed: latest(reviewed) };
}

function item(
  library: Library,
  language: Language,
  { id, theme }: ChapterEntry,
  { date, by, outcome }: ChapterEntry['data']['reviews'][number],
): NewsItem[] {
  const chapter = chapterLink(library, language, id);
  const who = contributorLink(library, language, by);
  return chapter === undefined ? [] : [{ chapter, theme: themeLink(library, language, theme), date, who, outcome }];
}

/** The latest. Of what has one date each theme has its turn, so that a day of much writing is not one theme's alone. */
function latest(items: readonly NewsItem[]): NewsItem[] {
  const turns = new Map<string, number>();
  const ranked = items.map((each) => {
    const key = `${each.date} ${each.theme.path}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { each, turn };
  });
  return ranked
    .sort((a, b) => (a.each.date === b.each.date ? a.turn - b.turn : a.each.date < b.each.date ? 1 : -1))
    .slice(0, most)
    .map(({ each }) => each);
}

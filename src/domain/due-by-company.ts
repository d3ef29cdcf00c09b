import { reviewStatus, type ReviewStatus } from './due.ts';
import { compareText } from './finding.ts';
import { originalsOf, type ChapterEntry, type Library, type ThemeEntry } from './library.ts';
import { effectiveOwnership } from './ownership.ts';

/** The chapters of a theme that somebody must look at. */
export interface DueTheme {
  theme: ThemeEntry;
  /** Whether the company that is asked owns it; the publisher is asked for what nobody owns. */
  isOwned: boolean;
  chapters: { entry: ChapterEntry; status: ReviewStatus }[];
}

/** What one company has to look at. */
export interface DueList {
  company: string;
  themes: DueTheme[];
}

/**
 * What falls due, by the company that is asked to look: the owner today, else the publisher, whose editors look after
 * what nobody owns. A retired theme asks for no reviews. By company, and within it in the order of the site.
 */
export function dueByCompany(library: Library): DueList[] {
  const lists = new Map<string, DueList>();
  for (const theme of library.themes.values()) {
    const { state, company } = effectiveOwnership(library, theme);
    if (state === 'retired') continue;
    const chapters = originalsOf(library, theme.id)
      .map((entry) => ({ entry, status: reviewStatus(library, entry) }))
      .filter(({ status }) => status.freshness !== 'fresh');
    if (chapters.length === 0) continue;
    const owner = state === 'owned' ? company : undefined;
    const asked = owner ?? library.site.data.publisher;
    const list = lists.get(asked) ?? { company: asked, themes: [] };
    list.themes.push({ theme, isOwned: owner !== undefined, chapters });
    lists.set(asked, list);
  }
  return [...lists.values()].sort((a, b) => compareText(a.company, b.company));
}

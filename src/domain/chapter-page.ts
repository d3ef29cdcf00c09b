import type { ChapterLevel, Objective, ReaderRole, Source } from './chapter.ts';
import { reviewStatus, type ReviewStatus } from './due.ts';
import type { Language } from './language.ts';
import { originalsOf, type ChapterEntry, type Library } from './library.ts';
import { minutesOf } from './minutes.ts';
import { ownerView, type OwnerView } from './owner-view.ts';
import {
  chapterIn,
  chapterLink,
  companyLink,
  contributorLink,
  themeLink,
  type ContributorLink,
  type PageLink,
} from './page-link.ts';
import { isStarterVersion, lastReview, type ReviewOutcome } from './review.ts';
import type { SpokenText } from './text.ts';

/** What a chapter's page shows, exactly. */
export interface ChapterPage {
  id: string;
  /** The language of the page; the text is in `title.language`. */
  language: Language;
  title: SpokenText;
  description: string;
  /** Whether the page shows the original because there is no translation. */
  isFallback: boolean;
  theme: PageLink;
  owner: OwnerView;
  review: ReviewStatus & { by?: ContributorLink; outcome?: ReviewOutcome };
  isStarter: boolean;
  authors: ContributorLink[];
  guest?: PageLink;
  minutes: number;
  level: ChapterLevel;
  roles: ReaderRole[];
  objectives: Objective[];
  presumes: PageLink[];
  sources: Source[];
  searchWords: string[];
  editAddress?: string;
  previous?: PageLink;
  next?: PageLink;
  /** The chapters of the theme, for the sidebar. */
  siblings: PageLink[];
}

/** The page of a chapter in a language, or `undefined` when there is no such chapter. */
export function chapterPage(library: Library, language: Language, id: string): ChapterPage | undefined {
  const found = chapterIn(library, language, id);
  const theme = found && library.themes.get(found.entry.theme);
  if (found === undefined || theme === undefined) return undefined;
  const { entry, isFallback } = found;
  const { data } = entry;
  const siblings = siblingLinks(library, language, entry.theme);
  const place = siblings.findIndex((link) => link.path === `/themas/${id}/`);
  const previous = siblings[place - 1];
  const next = siblings[place + 1];
  return {
    id,
    language,
    title: { text: data.title, language: entry.language },
    description: data.description,
    isFallback,
    theme: themeLink(library, language, entry.theme),
    owner: ownerView(library, language, theme),
    review: reviewView(library, language, entry),
    isStarter: isStarterVersion(data.reviews),
    authors: data.authors.map((author) => contributorLink(library, language, author)),
    ...(data.guest !== undefined && { guest: companyLink(library, language, data.guest) }),
    minutes: minutesOf(entry),
    level: data.level,
    roles: data.roles,
    objectives: data.objectives,
    presumes: data.presumes.flatMap((presumed) => chapterLink(library, language, presumed) ?? []),
    sources: data.sources,
    searchWords: data.searchWords,
    ...(entry.editAddress !== undefined && { editAddress: entry.editAddress }),
    ...(previous && { previous }),
    ...(next && { next }),
    siblings,
  };
}

/** Links to the chapters of a theme, in order, as its sidebar shows them. */
export function siblingLinks(library: Library, language: Language, theme: string): PageLink[] {
  return originalsOf(library, theme).flatMap((chapter) => chapterLink(library, language, chapter.id) ?? []);
}

/** A translation follows its original: the original's reviews say until when the content holds. */
function reviewView(library: Library, language: Language, entry: ChapterEntry): ChapterPage['review'] {
  const original = originalsOf(library, entry.theme).find((chapter) => chapter.id === entry.id) ?? entry;
  const last = lastReview(original.data.reviews);
  return {
    ...reviewStatus(library, original),
    ...(last && { by: contributorLink(library, language, last.by), outcome: last.outcome }),
  };
}

import { addressOf, paths } from './address.ts';
import type { ChapterLevel, Objective, ReaderRole, Source } from './chapter.ts';
import { feedbackTarget, type FeedbackTarget } from './feedback.ts';
import { reviewStatus, type ReviewStatus } from './due.ts';
import { isPublic } from './edition.ts';
import { inPaths, type InPath } from './in-paths.ts';
import type { Language } from './language.ts';
import { originalLanguage, originalsOf, type ChapterEntry, type Library } from './library.ts';
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
import { reviewInvitation, type ReviewInvitation } from './review-invitation.ts';
import type { Question } from './question.ts';
import { lastReview, versionOf, type ReviewOutcome } from './review.ts';
import { slotsIn, type SlotView } from './slot-view.ts';
import { isStarter } from './starter.ts';
import { termViews, type TermView } from './term-view.ts';
import type { SpokenText } from './text.ts';
import type { Visibility } from './visibility.ts';

/** What a chapter's page shows, exactly. */
export interface ChapterPage {
  id: string;
  /** The language of the page; the text is in `title.language`. */
  language: Language;
  title: SpokenText;
  description: string;
  /** Whether the page shows the original because there is no translation. */
  isFallback: boolean;
  /** Whether the chapter exists in every language of the site; if not, its pages are no alternatives of each other. */
  isTranslated: boolean;
  theme: PageLink;
  owner: OwnerView;
  review: ReviewStatus & { by?: ContributorLink; outcome?: ReviewOutcome };
  /** Absent where nobody keeps the chapter any more. */
  reviewInvitation?: ReviewInvitation;
  isStarter: boolean;
  /** Who may read the chapter; said in the members' edition only, as everyone may read all of the other. */
  audience?: Visibility;
  authors: ContributorLink[];
  guest?: PageLink;
  minutes: number;
  level: ChapterLevel;
  roles: ReaderRole[];
  /** The day on which its content last changed: what a reader who read it earlier has not seen. */
  version?: string;
  objectives: Objective[];
  questions: Question[];
  presumes: PageLink[];
  /** The learning paths it stands in, with the way on in each; the first few. */
  inPaths: InPath[];
  sources: Source[];
  searchWords: string[];
  /** What the text leaves for the reader's own company to say. */
  slots: SlotView[];
  /** The terms that the text uses, to explain where they first occur. */
  terms: TermView[];
  /** Where a remark about this chapter can go. */
  feedback: FeedbackTarget;
  /** Where its text stands as Markdown. */
  markdownAddress: string;
  /** Ids under which the chapter was found before, in any language. */
  aliases: string[];
  editAddress?: string;
  previous?: PageLink;
  next?: PageLink;
  /** The chapters of the theme, for the sidebar. */
  siblings: PageLink[];
}

/** The pages of all chapters in a language; what the chapters of a theme share is made once. */
export function chapterPages(library: Library, language: Language): ChapterPage[] {
  return [...library.themes.keys()].flatMap((theme) => {
    const siblings = siblingLinks(library, language, theme);
    return originalsOf(library, theme).flatMap(({ id }) => chapterPage(library, language, id, siblings) ?? []);
  });
}

/** The page of a chapter in a language, or `undefined` when there is no such chapter. */
export function chapterPage(
  library: Library,
  language: Language,
  id: string,
  siblings: PageLink[] = siblingLinks(library, language, id.split('/')[0] ?? ''),
): ChapterPage | undefined {
  const found = chapterIn(library, language, id);
  const theme = found && library.themes.get(found.entry.theme);
  if (found === undefined || theme === undefined) return undefined;
  const { entry, isFallback } = found;
  const { data } = entry;
  // A translation follows its original: the original's reviews say until when the content holds.
  const original = library.chaptersById.get(id)?.get(originalLanguage(library)) ?? entry;
  const place = siblings.findIndex((link) => link.path === paths.chapter(id));
  const previous = siblings[place - 1];
  const next = siblings[place + 1];
  const invitation = reviewInvitation(library, language, { theme, shown: entry, original });
  return {
    id,
    language,
    title: { text: data.title, language: entry.language },
    description: data.description,
    isFallback,
    isTranslated: library.site.data.languages.every((other) => library.chaptersById.get(id)?.has(other)),
    theme: themeLink(library, language, entry.theme),
    owner: ownerView(library, language, theme),
    review: reviewView(library, language, original),
    ...(invitation && { reviewInvitation: invitation }),
    isStarter: isStarter(library, original),
    ...(library.edition === 'members' && { audience: isPublic(library, id) ? 'public' : 'members' }),
    authors: data.authors.map((author) => contributorLink(library, language, author)),
    ...(data.guest !== undefined && { guest: companyLink(library, language, data.guest) }),
    minutes: minutesOf(entry),
    level: data.level,
    roles: data.roles,
    ...versioned(versionOf(original.data.reviews)),
    objectives: data.objectives,
    questions: data.questions,
    presumes: data.presumes.flatMap((presumed) => chapterLink(library, language, presumed) ?? []),
    inPaths: inPaths(library, language, id),
    sources: data.sources,
    searchWords: data.searchWords,
    slots: slotsIn(library, language, entry.slots),
    terms: termViews(library, entry),
    feedback: feedbackTarget(library, language, { theme, repository: original.repository }),
    markdownAddress: addressOf(library.site.data, language, paths.markdown(id)),
    aliases: aliasesOf(library, id),
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

function versioned(version: string | undefined): Pick<ChapterPage, 'version'> {
  return version === undefined ? {} : { version };
}

function aliasesOf(library: Library, id: string): string[] {
  const files = [...(library.chaptersById.get(id)?.values() ?? [])];
  return [...new Set(files.flatMap((file) => file.data.aliases))];
}

function reviewView(library: Library, language: Language, original: ChapterEntry): ChapterPage['review'] {
  const last = lastReview(original.data.reviews);
  return {
    ...reviewStatus(library, original),
    ...(last && { by: contributorLink(library, language, last.by), outcome: last.outcome }),
  };
}

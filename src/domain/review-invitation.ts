import { isMemberOn } from './company.ts';
import { editors } from './identifier.ts';
import type { Language } from './language.ts';
import { originalLanguage, type ChapterEntry, type Library, type ThemeEntry } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { contributorLink, type ContributorLink } from './page-link.ts';

/** A file of the content folder that takes the record of a review. */
export interface RecordFile {
  /** The path in the content folder. */
  path: string;
  /** The page of the repository that edits it; absent where no repository is set. */
  editAddress?: string;
}

/** What a chapter's page needs to let a reader leave a review. */
export interface ReviewInvitation {
  /** The original's file: its reviews say until when the content holds. */
  original: RecordFile;
  /** The file of the translation that the page shows. */
  translation?: RecordFile;
  /** Whether nobody has left a review yet, so that the key itself is missing. */
  isFirst: boolean;
  /**
   * Who is likely to review: those who have to do with the chapter and are members today, then the editors. Not every
   * company, because a page costs the same however many there are.
   */
  reviewers: { id: string; who: ContributorLink }[];
}

/** What a reader needs to review a chapter; nothing where its theme is retired and nobody keeps it. */
export function reviewInvitation(
  library: Library,
  language: Language,
  { theme, shown, original }: { theme: ThemeEntry; shown: ChapterEntry; original: ChapterEntry },
): ReviewInvitation | undefined {
  const { state, company, deputy } = effectiveOwnership(library, theme);
  if (state === 'retired') return undefined;
  const { authors, reviews } = original.data;
  const involved = [company, deputy, ...authors, ...reviews.map(({ by }) => by)].filter((id) => isMember(library, id));
  return {
    original: recordFile(original),
    ...(shown.language !== originalLanguage(library) && { translation: recordFile(shown) }),
    isFirst: reviews.length === 0,
    reviewers: [...new Set([...involved, editors])].map((id) => ({ id, who: contributorLink(library, language, id) })),
  };
}

function isMember(library: Library, id: string | undefined): id is string {
  const company = id === undefined ? undefined : library.companies.get(id);
  return company !== undefined && isMemberOn(company.data, library.today);
}

function recordFile({ theme, language, slug, editAddress }: ChapterEntry): RecordFile {
  const path = `themes/${theme}/${language}/${slug}.mdx`;
  return { path, ...(editAddress !== undefined && { editAddress }) };
}

import type { Library, ThemeEntry } from './library.ts';
import { effectiveOwnership } from './ownership.ts';

/** Where a remark can go, beside the text to copy that every reader gets. */
export interface FeedbackTarget {
  /** The page of the repository's host where an issue begins, without a question mark. */
  issueAddress?: string;
  /** The mail address of the owner's role. */
  mail?: string;
}

/** Where a remark can go: about a theme to its owner, else to the publisher; an issue where a repository is set. */
export function feedbackTarget(library: Library, theme?: ThemeEntry): FeedbackTarget {
  const { publisher, repository: own } = library.site.data;
  const repository = theme?.repository ?? own;
  const owner = theme && effectiveOwnership(library, theme);
  const company = owner?.state === 'owned' ? owner.company : undefined;
  const contact = library.companies.get(company ?? publisher)?.data.contact;
  return {
    ...(repository && { issueAddress: `${repository.url.replace(/\/+$/, '')}/issues/new` }),
    ...(contact?.includes('@') === true && !contact.includes('/') && { mail: contact }),
  };
}

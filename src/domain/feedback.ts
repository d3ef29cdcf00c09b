import { isMemberOn } from './company.ts';
import type { Language } from './language.ts';
import type { Library, ThemeEntry } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { companyLink, type PageLink } from './page-link.ts';
import type { Repository } from './site.ts';

/** Where a remark can go, beside the text to copy that every reader gets. */
export interface FeedbackTarget {
  /** Whom the remark is for: the owner, else the publisher. */
  to: PageLink;
  issue?: IssuePlace;
  contact?: FeedbackContact;
}

/** Where an issue begins. */
export interface IssuePlace {
  /** The page of the repository's host, without a question mark. */
  address: string;
  /** Whether everyone can read what is written there. */
  isPublic: boolean;
}

/** How a company said that it can be reached: by the mail address of a role, or by a page. */
export type FeedbackContact = { name: string } & ({ mail: string } | { page: string });

/** What a remark is about. */
export interface FeedbackSubject {
  theme: ThemeEntry;
  /** The repository that the text itself lies in: what is said of a members' chapter must not go to a public one. */
  repository: Repository | undefined;
}

/**
 * Where a remark can go: about a theme to its owner, else to the publisher; an issue where the text has a repository
 * that this edition's readers can see. A company that said nothing of how to reach it is reached through the publisher.
 */
export function feedbackTarget(library: Library, language: Language, subject?: FeedbackSubject): FeedbackTarget {
  const { publisher, repository: own } = library.site.data;
  const to = (subject && ownerOf(library, subject.theme)) ?? publisher;
  const issue = issuePlace(library, subject === undefined ? own : subject.repository);
  const contact = contactOf(library, to) ?? contactOf(library, publisher);
  return { to: companyLink(library, language, to), ...(issue && { issue }), ...(contact && { contact }) };
}

/** The company that answers for a theme, where it is a member today. */
function ownerOf(library: Library, theme: ThemeEntry): string | undefined {
  const { state, company } = effectiveOwnership(library, theme);
  const owner = state === 'owned' ? library.companies.get(company ?? '') : undefined;
  return owner !== undefined && isMemberOn(owner.data, library.today) ? owner.id : undefined;
}

function issuePlace({ edition }: Library, repository: Repository | undefined): IssuePlace | undefined {
  if (repository === undefined || (edition !== 'members' && !repository.public)) return undefined;
  return { address: `${repository.url.replace(/\/+$/, '')}/issues/new`, isPublic: repository.public };
}

function contactOf(library: Library, id: string): FeedbackContact | undefined {
  const { name, contact } = library.companies.get(id)?.data ?? {};
  if (name === undefined || contact === undefined) return undefined;
  return { name, ...(/^https?:/i.test(contact) ? { page: contact } : { mail: contact }) };
}

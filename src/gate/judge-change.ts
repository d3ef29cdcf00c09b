import type { Change } from '../domain/change.ts';
import { compareFindings } from '../domain/finding.ts';
import { editors } from '../domain/identifier.ts';
import type { ChapterEntry, Library } from '../domain/library.ts';
import type { Review } from '../domain/review.ts';
import { severityOf } from '../rules/messages.ts';
import { vanishedAddresses } from './addresses.ts';
import { findAuthor, type Author } from './author.ts';
import { movedThemes, originOf } from './moves.ts';
import { divide } from './parts.ts';
import { compareReviews } from './reviews.ts';
import { editorsOf, isEditor, standingIn } from './standing.ts';
import { strictest, type Part, type Verdict, type Visit, type Want } from './verdict.ts';

/** A change as it was found: the content before and after, and which files are not the same. */
export interface FoundChange {
  base: Library;
  head: Library;
  change: Change;
}

/**
 * Judges a change by the registry of companies as it stood in the base: whose content it touches, whose answer is
 * wanted, and what it does that a change must not do. Nothing that a change gives itself counts for it.
 */
export function judgeChange({ base, head, change }: FoundChange, handle: string): Verdict {
  const author = findAuthor(base, handle);
  const touched = new Set(change.content.map(({ path }) => path));
  const reviewed = head.chapters
    .filter(({ origin }) => touched.has(origin.path))
    .map((chapter) => ({ chapter, ...compareReviews(originOf(base, chapter), chapter) }));

  const signed = new Map(
    reviewed.map(({ chapter, added }) => [chapter.origin.path, signedForAnother(base, author, added)]),
  );
  const findings = [...reviewed.flatMap((review) => review.findings), ...vanishedAddresses(base, head)];
  const parts = divide({ base, head, change, author, moves: movedThemes(base, head) }, signed);
  const isRefused = findings.some((finding) => severityOf(finding) === 'error');
  return {
    outcome: strictest(parts, isRefused),
    author,
    parts,
    visits: visitsOf(base, author, reviewed),
    findings: findings.sort(compareFindings),
    names: namesIn(base, head, { author, parts }),
  };
}

/** The companies of the base in whose name a review was signed by somebody who is not theirs. */
function signedForAnother(base: Library, author: Author, added: readonly Review[]): Want[] {
  return added.flatMap(({ by }): Want[] => {
    if (by === editors) return isEditor(base, author) ? [] : [editorsOf(base)];
    return by === author.company || !base.companies.has(by) ? [] : [{ role: 'reviewer', company: by }];
  });
}

/** Chapters of the base that the author's company reviewed while it does not own their theme. */
function visitsOf(
  base: Library,
  author: Author,
  reviewed: readonly { chapter: ChapterEntry; added: readonly Review[] }[],
): Visit[] {
  const { company } = author;
  if (company === undefined || isEditor(base, author)) return [];
  const chapters = reviewed.flatMap(({ chapter, added }) => {
    const before = originOf(base, chapter);
    const isVisit = added.some(({ by }) => by === company) && before !== undefined;
    return isVisit && !standingIn(base, before.theme, author).isOwner ? [chapter.id] : [];
  });
  return [...new Set(chapters)].map((chapter) => ({ chapter, company }));
}

/** The base knows a company's name best; one that is new is only in the change. */
function namesIn(
  base: Library,
  head: Library,
  { author, parts }: { author: Author; parts: readonly Part[] },
): Map<string, string> {
  const wanted = parts.flatMap(({ wants }) => wants.map((want) => ('company' in want ? want.company : undefined)));
  const ids = [author.company, ...parts.map(({ company }) => company), ...wanted].filter((id) => id !== undefined);
  return new Map(ids.map((id) => [id, (base.companies.get(id) ?? head.companies.get(id))?.data.name ?? id]));
}

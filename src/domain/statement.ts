import { editors } from './identifier.ts';
import { compareText } from './finding.ts';
import { originalLanguage, type ChapterEntry, type Library } from './library.ts';
import { isWithin, type Period } from './period.ts';
import type { Review } from './review.ts';

/** What a company can have done with a chapter. */
export const deeds = ['written', 'changed', 'confirmed', 'translated'] as const;

export type Deed = (typeof deeds)[number];

/** What one company, or the editors, did in the period: ids of chapters, each once, by code point. */
export interface StatementRow extends Record<Deed, string[]> {
  /** A company's id, or `redactie`. */
  contributor: string;
  /** The company's name; absent for the editors, whom every language calls otherwise. */
  name?: string;
}

/** Who did what in a period, for the subsidy. The hours are for the companies to fill in: the content knows none. */
export interface Statement {
  period: Period;
  /** Who was a member for at least a day of the period, or has done something in it; by id, the editors last. */
  rows: StatementRow[];
}

/** Reckons from the reviews in the content, originals and translations, who did what. Members' chapters count too. */
export function statement(library: Library, period: Period): Statement {
  const done = new Map<string, Record<Deed, Set<string>>>();
  for (const chapter of library.chapters) {
    for (const review of chapter.data.reviews) {
      if (!isWithin(period, review.date)) continue;
      for (const { contributor, deed } of creditOf(library, chapter, review)) {
        const deedsOf = done.get(contributor) ?? nothing();
        deedsOf[deed].add(chapter.id);
        done.set(contributor, deedsOf);
      }
    }
  }
  const members = [...library.companies.values()]
    .filter(({ data: { joined, left } }) => (joined ?? '') <= period.to && (left === undefined || left > period.from))
    .map(({ id }) => id);
  const companies = [...new Set([...members, ...done.keys()])].filter((id) => id !== editors).sort(compareText);
  const rows = [...companies, editors].map((contributor) => toRow(library, contributor, done.get(contributor)));
  return { period, rows };
}

/** The chapter files that were changed in a period, while no review of that period in them says so. */
export function withoutRecord(library: Library, period: Period, changedPaths: ReadonlySet<string>): ChapterEntry[] {
  return library.chapters.filter(
    ({ data, origin }) => changedPaths.has(origin.path) && !data.reviews.some(({ date }) => isWithin(period, date)),
  );
}

/**
 * Whom a review gives credit for what. In an original, and for reading in any language, it is who reviewed. A
 * translation is written or changed by the author who says so in its review; where somebody else noted it for them,
 * by all its authors.
 */
function creditOf(library: Library, chapter: ChapterEntry, review: Review): { contributor: string; deed: Deed }[] {
  const { by, outcome } = review;
  if (chapter.language === originalLanguage(library) || outcome === 'confirmed')
    return [{ contributor: by, deed: outcome }];
  const authors = chapter.data.authors.includes(by) ? [by] : chapter.data.authors;
  return authors.map((contributor) => ({ contributor, deed: 'translated' }));
}

function toRow(library: Library, contributor: string, done: Record<Deed, Set<string>> = nothing()): StatementRow {
  const name = library.companies.get(contributor)?.data.name;
  const listed = (deed: Deed) => [...done[deed]].sort(compareText);
  return {
    contributor,
    ...(name !== undefined && { name }),
    written: listed('written'),
    changed: listed('changed'),
    confirmed: listed('confirmed'),
    translated: listed('translated'),
  };
}

function nothing(): Record<Deed, Set<string>> {
  return { written: new Set(), changed: new Set(), confirmed: new Set(), translated: new Set() };
}

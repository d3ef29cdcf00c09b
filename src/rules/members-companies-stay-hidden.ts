import { isPublic } from '../domain/edition.ts';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { ChapterEntry, KeyPath, Library, Origin } from '../domain/library.ts';
import { linkTarget } from './link-target.ts';

/** A company that only a members' folder knows is not named where everyone can read it: there it has no page. */
export function membersCompaniesStayHidden(library: Library): Finding[] {
  return [...publicMentions(library)]
    .filter(({ company }) => library.companies.get(company)?.isForMembers === true)
    .map(({ company, path, position }) =>
      finding('chapter-hidden', { path, position: position() }, { chapter: company }),
    );
}

interface Mention {
  company: string;
  path: string;
  position: () => Position | undefined;
}

function* publicMentions(library: Library): Generator<Mention> {
  const { site } = library;
  if (!library.unreadable.site) yield inField(site.data.publisher, site.origin, ['publisher']);
  for (const { data, origin } of library.themes.values()) {
    if (data.visibility === 'members') continue;
    for (const role of ['company', 'deputy'] as const) {
      const company = data.ownership[role];
      if (company !== undefined) yield inField(company, origin, ['ownership', role]);
    }
  }
  for (const chapter of library.chapters) {
    if (isPublic(library, chapter.id)) yield* mentionsOf(chapter);
  }
}

function* mentionsOf(chapter: ChapterEntry): Generator<Mention> {
  const { data, origin } = chapter;
  for (const [index, author] of data.authors.entries()) yield inField(author, origin, ['authors', index]);
  for (const [index, { by }] of data.reviews.entries()) yield inField(by, origin, ['reviews', index, 'by']);
  if (data.guest !== undefined) yield inField(data.guest, origin, ['guest']);
  for (const { target, position } of chapter.links) {
    const found = linkTarget(target, chapter);
    if (found.kind === 'company') yield { company: found.company, path: origin.path, position: () => position };
  }
}

function inField(company: string, origin: Origin, keyPath: KeyPath): Mention {
  return { company, path: origin.path, position: () => origin.locate?.(keyPath) };
}

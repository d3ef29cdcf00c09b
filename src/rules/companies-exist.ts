import { finding, type Finding } from '../domain/finding.ts';
import { editors } from '../domain/identifier.ts';
import { knowsCompany, type KeyPath, type Library, type Origin } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';

/** Every company that is named somewhere is registered. `redactie` may write and review, but owns nothing. */
export function companiesExist(library: Library): Finding[] {
  return [...mentions(library)].flatMap(({ company, origin, keyPath, editorsAllowed }) => {
    if (knowsCompany(library, company) || (editorsAllowed && company === editors)) return [];
    const position = origin.locate?.(keyPath);
    const names = [...library.companies.keys(), ...(editorsAllowed ? [editors] : [])];
    const near = nearest(company, names);
    return [finding('company-unknown', { path: origin.path, position }, { company, near })];
  });
}

interface Mention {
  company: string;
  origin: Origin;
  keyPath: KeyPath;
  editorsAllowed: boolean;
}

function* mentions(library: Library): Generator<Mention> {
  const { site } = library;
  if (!library.unreadable.site) {
    yield { company: site.data.publisher, origin: site.origin, keyPath: ['publisher'], editorsAllowed: false };
  }
  for (const { data, origin } of library.themes.values()) {
    for (const role of ['company', 'deputy'] as const) {
      const company = data.ownership[role];
      if (company !== undefined) yield { company, origin, keyPath: ['ownership', role], editorsAllowed: false };
    }
  }
  for (const { data, origin } of library.chapters) {
    for (const [index, company] of data.authors.entries()) {
      yield { company, origin, keyPath: ['authors', index], editorsAllowed: true };
    }
    for (const [index, review] of data.reviews.entries()) {
      yield { company: review.by, origin, keyPath: ['reviews', index, 'by'], editorsAllowed: true };
    }
    if (data.guest !== undefined) {
      yield { company: data.guest, origin, keyPath: ['guest'], editorsAllowed: false };
    }
  }
}

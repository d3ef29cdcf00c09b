import { hasLeft } from '../domain/company.ts';
import { finding, type Finding } from '../domain/finding.ts';
import type { KeyPath, Library, Origin } from '../domain/library.ts';

/** Every record that names a company is of a day on which it was a member. A day yet to come is another rule's. */
export function recordsWithinMembership(library: Library): Finding[] {
  return [...records(library)].flatMap(({ company, date, origin, keyPath }) => {
    const member = library.companies.get(company)?.data;
    if (member === undefined || date > library.today) return [];
    const { joined, left } = member;
    const place = () => ({ path: origin.path, position: origin.locate?.(keyPath) });
    if (left !== undefined && hasLeft(member, date)) {
      return [finding('date-after-left', place(), { company, date, left })];
    }
    if (joined === undefined || joined <= date) return [];
    return [finding('date-before-joined', place(), { company, date, joined })];
  });
}

interface DatedRecord {
  company: string;
  date: string;
  origin: Origin;
  keyPath: KeyPath;
}

function* records(library: Library): Generator<DatedRecord> {
  for (const { data, origin } of library.themes.values()) {
    const { company, since } = data.ownership;
    if (company !== undefined && since !== undefined) {
      yield { company, date: since, origin, keyPath: ['ownership', 'since'] };
    }
  }
  for (const { data, origin } of library.chapters) {
    for (const [index, { by, date }] of data.reviews.entries()) {
      yield { company: by, date, origin, keyPath: ['reviews', index, 'date'] };
    }
  }
}

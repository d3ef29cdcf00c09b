import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';

/** Every company that left was a member for a day at least. */
export function companiesLeaveAfterJoining(library: Library): Finding[] {
  return [...library.companies.values()].flatMap(({ data, origin }) => {
    const { joined, left } = data;
    if (joined === undefined || left === undefined || left > joined) return [];
    return [
      finding('left-before-joined', { path: origin.path, position: origin.locate?.(['left']) }, { joined, left }),
    ];
  });
}

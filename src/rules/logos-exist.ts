import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';

/** Every logo that a company names lies beside its file. */
export function logosExist(library: Library): Finding[] {
  return [...library.companies.values()].flatMap(({ data: { logo }, origin }) => {
    if (logo === undefined || library.logos.has(logo)) return [];
    const place = { path: origin.path, position: origin.locate?.(['logo']) };
    return [finding('logo-unknown', place, { logo, near: nearest(logo, library.logos.keys()) })];
  });
}

import { hasLeft } from '../domain/company.ts';
import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { effectiveOwnership } from '../domain/ownership.ts';

/** A theme whose owner has left: the site already shows who takes over; this asks to confirm it. Once a theme. */
export function ownerDeparted(library: Library): Finding[] {
  return [...library.themes.values()].flatMap((theme) => {
    const { departed, company: successor } = effectiveOwnership(library, theme);
    const left = departed === undefined ? undefined : library.companies.get(departed)?.data;
    if (departed === undefined || left?.left === undefined || !hasLeft(left, library.today)) return [];
    const position = theme.origin.locate?.(['ownership', 'company']);
    return [
      finding(
        'owner-departed',
        { path: theme.origin.path, position },
        { company: departed, left: left.left, successor },
      ),
    ];
  });
}

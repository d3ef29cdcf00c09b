import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { circlesIn, named } from './circles.ts';

/** The paths that come before a path are there, and lead to a beginning: they never go round in a circle. */
export function pathsLeadUp(library: Library): Finding[] {
  const paths = new Map(library.paths.map((path) => [path.id, path]));
  const unknown = [...paths.values()].flatMap(({ data, origin }) =>
    data.after.flatMap((id, index) => {
      if (paths.has(id) || library.unreadable.paths.has(id)) return [];
      const position = origin.locate?.(['after', index]);
      return [finding('path-unknown', { path: origin.path, position }, { id, near: nearest(id, paths.keys()) })];
    }),
  );
  const circles = circlesIn(new Map([...paths].map(([id, { data }]) => [id, data.after]))).flatMap((circle) => {
    const last = paths.get(circle.members.at(-1) ?? '');
    if (last === undefined) return [];
    const { names, more } = named(circle);
    const position = last.origin.locate?.(['after', circle.index]);
    return [finding('path-circular', { path: last.origin.path, position }, { paths: names, more })];
  });
  return [...unknown, ...circles];
}

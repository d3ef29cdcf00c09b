import { finding, type Finding } from '../domain/finding.ts';
import type { Library, Origin, Reference } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';

/** Every slot that a chapter or a page of the city's own leaves open is in slots.yaml, with its question. */
export function slotsAreDeclared(library: Library): Finding[] {
  if (library.unreadable.slots) return [];
  const known = new Set(library.slots?.data.slots.map(({ id }) => id));
  const judge = ({ origin, slots = [] }: { origin: Origin; slots?: readonly Reference[] }) =>
    slots
      .filter(({ target }) => !known.has(target))
      .map(({ target, position }) =>
        finding('slot-unknown', { path: origin.path, position }, { slot: target, near: nearest(target, known) }),
      );
  return [...library.chapters, ...library.pages].flatMap(judge);
}

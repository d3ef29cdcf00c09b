import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';

/** Every slot of slots.yaml has an id of its own, and stands in a chapter or on a page of the city's own. */
export function slotsAreUsed(library: Library): Finding[] {
  const { slots, unreadable } = library;
  if (slots === undefined) return [];
  const used = new Set(
    [...library.chapters, ...library.pages].flatMap((text) => text.slots ?? []).map(({ target }) => target),
  );
  // What cannot be read may be just where a slot stands.
  const isAllRead = unreadable.themes.size + unreadable.chapters.size + unreadable.pages.size === 0;
  const seen = new Set<string>();
  return slots.data.slots.flatMap(({ id }, index) => {
    const place = { path: slots.origin.path, position: slots.origin.locate?.(['slots', index, 'id']) };
    if (seen.has(id)) return [finding('id-duplicate', place, { id })];
    seen.add(id);
    return used.has(id) || !isAllRead ? [] : [finding('slot-unused', place, { slot: id })];
  });
}

import { chaptersOf, type OwnPath } from '../../reader/own-path.ts';
import type { Catalogue } from './catalogue.ts';

/** The slots that a path asks to fill in: those in its chapters, and those that are everybody's. */
export function slotsAsked(path: OwnPath, { chapters, slots }: Catalogue): Set<string> {
  const chosen = chaptersOf(path);
  if (chosen.length === 0) return new Set();
  const everybodys = [...slots].flatMap(([id, { isEverybodys }]) => (isEverybodys ? [id] : []));
  return new Set([...everybodys, ...chosen.flatMap((id) => chapters.get(id)?.slots ?? [])]);
}

/** A path as it is given away: without empty parts, and without answers that nothing in it asks. */
export function givenAway(path: OwnPath, catalogue: Catalogue): OwnPath {
  const asked = slotsAsked(path, catalogue);
  const answers = Object.entries(path.answers).filter(([slot]) => asked.has(slot));
  const groups = path.groups.filter(({ chapters }) => chapters.length > 0);
  return { ...path, groups, answers: Object.fromEntries(answers) };
}

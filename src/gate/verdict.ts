import type { Finding } from '../domain/finding.ts';
import type { Author } from './author.ts';

/** What a part of a change is, seen from whoever has to agree. */
export type PartKind = 'owner' | 'guest' | 'new-chapter' | 'proposal' | 'registry' | 'outside';

/** Whose answer is wanted. */
export type Want =
  | { role: 'owner' | 'reviewer'; company: string }
  /** The hand that looks after themes without an owner, with the publisher where that is known. */
  | { role: 'editors'; company?: string }
  | { role: 'board' | 'maintainer' };

/** The files of a change that belong together, because they are the same kind of thing in the same place. */
export interface Part {
  kind: PartKind;
  /** As findings name them. */
  files: string[];
  theme?: string;
  /** The company that asks for the theme, presents itself or is changed; for an edit, the owner. */
  company?: string;
  /** The new name of the theme's folder. */
  movedTo?: string;
  /** Empty when nobody's is. */
  wants: readonly Want[];
}

/** What can become of a change, from the mildest to the strictest. */
export const outcomes = ['allowed', 'waits-for-owner', 'waits-for-board', 'waits-for-maintainer', 'refused'] as const;

export type Outcome = (typeof outcomes)[number];

/** A review by a company that does not own the theme: a visit to somebody else's kitchen. */
export interface Visit {
  chapter: string;
  company: string;
}

/** What the gate has to say of a change. */
export interface Verdict {
  outcome: Outcome;
  author: Author;
  parts: readonly Part[];
  visits: readonly Visit[];
  /** What the change itself does wrong, whatever the content says. */
  findings: readonly Finding[];
  /** The names of the companies in the verdict, by id. */
  names: ReadonlyMap<string, string>;
}

const outcomeOf: Record<Want['role'], Outcome> = {
  owner: 'waits-for-owner',
  reviewer: 'waits-for-owner',
  editors: 'waits-for-board',
  board: 'waits-for-board',
  maintainer: 'waits-for-maintainer',
};

/** The strictest of what the parts ask for. */
export function strictest(parts: readonly Part[], isRefused: boolean): Outcome {
  const asked = parts.flatMap(({ wants }) => wants.map(({ role }) => outcomes.indexOf(outcomeOf[role])));
  const rank = isRefused ? outcomes.indexOf('refused') : Math.max(0, ...new Set(asked));
  return outcomes[rank] ?? 'refused';
}

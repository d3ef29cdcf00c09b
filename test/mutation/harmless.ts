import type { Mutation, MutationKind } from './mutations.ts';

/** Faults that the check lets pass, and why it may. */
interface Harmless {
  reason: string;
  kind: MutationKind;
  /** What the line says, without the spaces before it. */
  line: RegExp;
  file?: RegExp;
  /** How many there are, so that no fault hides among them unnoticed. */
  count: number;
}

/** Every fault that yields no finding, by reason. The first that fits counts. */
export const harmless: readonly Harmless[] = [
  {
    reason: 'a slip in a sentence is for a reader to see; of an original with a translation it is told all the same',
    kind: 'garble-value',
    line: /^(?:- )?(?:nl|en|title|description|text|explanation|note|meaning|summary|task|question|example):/,
    count: 122,
  },
  {
    reason: 'a name is written as whoever bears it writes it; nothing else says how',
    kind: 'garble-value',
    line: /^(?:name|city|authority|section):/,
    count: 17,
  },
  {
    reason: 'an address that may well exist: the check asks nothing of the network',
    kind: 'garble-value',
    line: /^(?:url|website|contact|address):/,
    count: 12,
  },
  {
    reason: 'an account, a team, a branch or a folder that may well exist: only the host of the repository knows',
    kind: 'garble-value',
    line: /^(?:team|members|boardTeam|branch|folder):/,
    count: 7,
  },
  {
    reason: 'a day that may well be the right one: it exists, has passed, and fits with the others',
    kind: 'garble-value',
    line: /^(?:- )?(?:date|joined|checked):/,
    count: 5,
  },
  {
    reason: 'a number within its bounds is whatever its author wants it to be',
    kind: 'garble-value',
    line: /^(?:order|minutes|dueSoonDays|themesPerCompany):/,
    count: 36,
  },
  {
    reason: 'a term is whatever word the city chooses, and nothing refers to it by its id',
    kind: 'garble-value',
    line: /^(?:- id|term|also|avoid):/,
    file: /^glossary/,
    count: 9,
  },
  {
    reason: 'an answer of a question is a sentence too',
    kind: 'garble-value',
    line: /^- [A-Z][^:]*$/,
    file: /^themes\/veilig-werken\/en\//,
    count: 4,
  },
  {
    reason: 'nothing refers to a question by its id but its translation, and a chapter that is not translated has none',
    kind: 'garble-value',
    line: /^- id: even-koffie$/,
    count: 1,
  },
  {
    reason: 'a word that is no ordinary one is explained, and nobody is worse off',
    kind: 'delete',
    line: /^everyday:/,
    file: /^glossary/,
    count: 1,
  },
  {
    reason: 'a term may have one name only, and none to avoid',
    kind: 'delete',
    line: /^(?:also|avoid):/,
    file: /^glossary/,
    count: 1,
  },
  {
    reason: 'words that readers type are often mistyped, which is why they are there',
    kind: 'garble-value',
    line: /^searchWords:/,
    count: 8,
  },
  {
    reason: 'an old address that changes is told by the gate, which knows the base revision',
    kind: 'garble-value',
    line: /^aliases:/,
    count: 2,
  },
  {
    reason: 'an old address that disappears is told by the gate, which knows the base revision',
    kind: 'delete',
    line: /^aliases:/,
    count: 2,
  },
  {
    reason: 'a fact that nobody has given is absent, and never an error (design)',
    kind: 'delete',
    line: /^(?:city|joined|left|website|contact|logo|drawing|team|members|since|address|boardTeam|url|authority|section|checked|note|searchWords):/,
    count: 61,
  },
  {
    reason: 'says what holds without it too',
    kind: 'delete',
    line: /^(?:reviewMonths: 12|dueSoonDays: 30|branch: main|public: true|roles: \[everyone\]|level: basic)$/,
    count: 12,
  },
  {
    reason: 'without a place of its own it stands after the others, by its name',
    kind: 'delete',
    line: /^order:/,
    count: 32,
  },
  {
    reason: 'is reckoned from the text where it is absent',
    kind: 'delete',
    line: /^minutes:/,
    count: 2,
  },
  {
    reason: 'is for everyone where it names no readers',
    kind: 'delete',
    line: /^roles:/,
    count: 1,
  },
  {
    reason: 'any kind of organisation can own a theme where the board does not choose',
    kind: 'delete',
    line: /^ownerKinds:/,
    count: 1,
  },
  {
    reason: 'is the top of the repository where it names no folder',
    kind: 'delete',
    line: /^folder:/,
    count: 1,
  },
  {
    reason: 'falls back on the first language: the one text of a company, so that no other says it was translated',
    kind: 'delete',
    line: /^en:/,
    file: /^companies\//,
    count: 5,
  },
  {
    reason: 'the second line begins the text, and draws a rule above it',
    kind: 'duplicate',
    line: /^---$/,
    count: 15,
  },
];

/** Why a fault may pass, or `undefined` when it may not. */
export function reasonFor({ kind, path, text }: Mutation): Harmless | undefined {
  return harmless.find(
    (entry) => entry.kind === kind && entry.line.test(text.trim()) && (entry.file?.test(path) ?? true),
  );
}

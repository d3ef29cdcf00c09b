import type { Language } from './language.ts';

/**
 * What the check can say, each code with the arguments its words need. The words stand in `rules/messages`.
 * Codes name the fault, are kebab-case, and are permanent: they are addresses in the handbook.
 */
export interface FindingArguments {
  // Files
  'site-missing': { file: string };
  'file-unreadable': { reason: string };
  'file-link': { name: string };
  'file-directory': { name: string };
  'file-too-large': { size: string; limit: string };
  'file-stray': { name: string; expected: string };
  'file-case': { name: string; other: string };
  'name-invalid': { name: string; suggestion: string | undefined };
  'name-reserved': { name: string };
  'encoding-invalid': { byte: string };
  'yaml-unreadable': { fault: YamlFault; text: string };
  'yaml-feature': { feature: string };
  'yaml-shape': { found: string };
  'frontmatter-missing': object;
  'frontmatter-unreadable': { fault: YamlFault; text: string };
  'character-forbidden': { character: string; fault: CharacterFault };
  'image-type': { name: string; expected: string; found: string | undefined };
  'image-pixels': { width: number; height: number; frames: number; limit: number };
  'image-svg': { name: string };

  // Fields
  'key-unknown': { key: string; near: string | undefined; accepted: readonly string[] };
  'key-missing': { key: string };
  'type-wrong': { key: string; expected: string; found: string };
  'value-unknown': { key: string; value: string; near: string | undefined; accepted: readonly string[] };
  'value-invalid': { key: string; reason: ValueFault; limit: number };
  'id-invalid': { value: string; suggestion: string | undefined };
  'chapter-id-invalid': { value: string; suggestion: string | undefined };
  'web-address-invalid': { value: string };
  'contact-invalid': { value: string };
  'language-missing': { key: string; language: Language };
  'text-untranslated': { key: string; language: Language };

  // Companies
  'company-name-duplicate': { name: string; other: string };
  'handle-invalid': { value: string; expected: 'team' | 'member' };
  'handle-duplicate': { handle: string; other: string };
  'left-before-joined': { joined: string; left: string };
  'logo-unknown': { logo: string; near: string | undefined };
  'owner-idle': { company: string };

  // Dates
  'date-notation': { value: string };
  'date-impossible': { value: string };
  'review-future': { date: string; today: string };
  'review-missing': object;
  'review-soon': { last: string; due: string };
  'review-due': { last: string; due: string };
  'review-long-due': { last: string; due: string };
  'review-order': { date: string; earlier: string };
  'review-duplicate': { date: string; by: string };
  'date-future': { key: string; date: string; today: string };
  'date-before-joined': { company: string; date: string; joined: string };
  'date-after-left': { company: string; date: string; left: string };

  // Ownership
  'state-missing': { states: readonly string[] };
  'owner-required': { state: string };
  'owner-superfluous': { company: string };
  'reason-required': object;
  'owner-departed': { company: string; left: string; successor: string | undefined };
  'owner-not-joined': { company: string; joined: string };
  'owner-kind': { company: string; kind: string; accepted: readonly string[] };
  'owner-overloaded': { company: string; themes: number; limit: number };
  'deputy-is-owner': { company: string };
  'deputy-missing': { departed: string | undefined };
  'chapter-unconfirmed': { owner: string };
  'guest-missing': { company: string; owner: string };
  'guest-mismatch': { guest: string };

  // Structure
  'theme-missing': { theme: string };
  'language-unused': { language: Language };
  'original-missing': { original: string; language: Language };
  'address-duplicate': { address: string; other: string };
  'theme-empty': object;
  'order-duplicate': { order: number; other: string };
  'title-duplicate': { title: string; other: string };
  'translation-outdated': { original: string; line: string; isMarked: boolean };
  'translation-lacks': { part: 'objective' | 'question'; id: string; original: string };
  'translation-differs': { key: string; original: string };
  'id-duplicate': { id: string };
  'right-answers': { kind: 'one' | 'several'; found: number };
  'answer-duplicate': { answer: string };
  'source-duplicate': { title: string };
  'members-in-public': { repository: string };
  'term-duplicate': { term: string };
  'term-unused': { term: string };
  'objective-untested': { objective: string };
  'slot-unused': { slot: string };
  'step-repeated': { chapter: string };
  'step-retired': { chapter: string; theme: string };
  'step-unprepared': { chapter: string; presumes: string; isLater: boolean };
  'path-circular': { paths: readonly string[]; more: number };

  // References
  'company-unknown': { company: string; near: string | undefined };
  'theme-unknown': { theme: string; near: string | undefined };
  'chapter-unknown': { chapter: string; near: string | undefined };
  'page-unknown': { link: string; near: string | undefined };
  'link-absolute': { link: string; relative: string };
  'chapter-hidden': { chapter: string };
  'link-scheme': { link: string };
  'image-outside': { image: string };
  'image-unknown': { image: string; near: string | undefined };
  'objective-unknown': { objective: string; near: string | undefined };
  'anchor-unknown': { anchor: string; near: string | undefined; accepted: readonly string[] };
  'path-unknown': { id: string; near: string | undefined };
  'slot-unknown': { slot: string; near: string | undefined };
  'presumes-circular': { chapters: readonly string[]; more: number };

  // The language of a chapter
  'mdx-unreadable': { reason: string };
  'code-forbidden': { code: string };
  'node-forbidden': { node: string };
  'attribute-unknown': {
    component: string;
    attribute: string;
    near: string | undefined;
    accepted: readonly string[];
  };
  'attribute-missing': { component: string; attribute: string };
  'attribute-invalid': { component: string; attribute: string; expected: AttributeFault; accepted: readonly string[] };
  'component-misused': { component: string; holds: HoldsFault };
  'component-unclosed': { component: string; fault: 'unclosed' | 'unopened' | 'unfinished' };
  'aside-unknown': { aside: string; near: string | undefined; accepted: readonly string[] };
  'component-unknown': { component: string; near: string | undefined; accepted: readonly string[] };
  'word-starts-code': { word: string };
  'sign-bare': { sign: string };
  'brace-bare': { text: string };
  'tag-html': { tag: string; instead: HtmlInstead };
  'comment-html': object;
  'address-in-brackets': { address: string };
  'code-indented': { lines: number };
  'text-tangled': { limit: number };
  'readers-differ': object;
  'word-avoided': { word: string; use: string };
  'image-alt-missing': { image: string };
  'diagram-unreadable': { fault: DiagramFault; found: string };

  // A change, held against its base
  'review-date-moved': { from: string; to: string };
  'review-rewritten': { date: string; by: string };
  'review-note-missing': { date: string };
  'review-note-repeated': { earlier: string };
  'address-vanished': { chapter: string; isSuccessor: boolean };
}

/** What kind of character does not belong in a text: one that steers, turns the reading direction, or cannot be seen. */
export type CharacterFault = 'control' | 'direction' | 'separator' | 'invisible';

/** Why a diagram cannot be drawn: what is wrong with its kind, with a line, with its size, or with its number. */
export type DiagramFault = 'empty' | 'kind' | 'line' | 'unclosed' | 'size' | 'many' | 'drawing';

/** What an attribute's value should have been. */
export type AttributeFault = 'text' | 'address' | 'choice' | 'flag';

/** What a component should have held. */
export type HoldsFault =
  'something' | 'nothing' | 'one-list' | 'one-ordered-list' | 'one-image' | 'decoration' | 'tab-items' | 'cards';

/** What an author of HTML should type instead: one of these, or nothing in particular. */
export type HtmlInstead =
  | 'line-break'
  | 'rule'
  | 'strong'
  | 'emphasis'
  | 'strike'
  | 'code'
  | 'link'
  | 'image'
  | 'heading'
  | 'list'
  | 'table'
  | 'quote'
  | 'plain';

/** Why data cannot be read, by what its author did. `text` beside it is the sign or the key it is about. */
export type YamlFault =
  | 'colon'
  | 'colon-missing'
  | 'quote'
  | 'quote-inside'
  | 'quote-curly'
  | 'tab'
  | 'sign'
  | 'escape'
  | 'duplicate'
  | 'indent'
  | 'dash'
  | 'list-inline'
  | 'bracket'
  | 'comma'
  | 'other';

/** In what way a value of the right kind is wrong. */
export type ValueFault = 'empty' | 'format' | 'list-repeats' | `${'list' | 'number'}-${'too_small' | 'too_big'}`;

export type FindingCode = keyof FindingArguments;

/** A place in a file, 1-based. */
export interface Position {
  line: number;
  column: number;
  /** How many characters the span is long, where that is known. */
  length?: number;
}

/** One thing the check has to say. It is data until the last moment: words and looks come later. */
export type Finding = {
  [Code in FindingCode]: {
    code: Code;
    /** The file, relative to where the check runs, with forward slashes. */
    path: string;
    /** Absent where the finding is about the file as a whole. */
    position?: Position;
    arguments: FindingArguments[Code];
  };
}[FindingCode];

/** Makes a finding; the arguments are checked against the code. */
export function finding<Code extends FindingCode>(
  code: Code,
  place: { path: string; position?: Position | undefined },
  details: FindingArguments[Code],
): Finding {
  const { path, position } = place;
  return { code, path, ...(position && { position }), arguments: details } as Finding;
}

/** The order in which findings are told: by path, line, column and code, so that output is stable. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(JSON.stringify(a.arguments), JSON.stringify(b.arguments))
  );
}

/** Compares by code point, which is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

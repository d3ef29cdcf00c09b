import type { ChapterPage } from '../domain/chapter-page.ts';

/**
 * What the search must know of a page beside its text. It lies in the page as `data-search`; the step that makes the
 * index reads it there. Nobody sees it.
 */
export interface SearchCard {
  kind: 'chapter' | 'emergency';
  /** Words that lead to the page without standing in it. */
  words: readonly string[];
  /** What results can be narrowed by: names as they are shown, the rest as ids. */
  filters: Partial<Record<FilterName, readonly string[]>>;
  /** What a result shows of a chapter. */
  facts?: ResultFacts;
}

export const filterNames = ['theme', 'company', 'role', 'level', 'minutes'] as const;
export type FilterName = (typeof filterNames)[number];

export const minutesClasses = ['5', '10', '15', 'more'] as const;

export const chapterStates = ['starter', 'seeking', 'proposed', 'owned', 'retired'] as const;

/** What a result shows of a chapter beside its theme and its owner. */
export interface ResultFacts {
  minutes: number;
  /** Absent where nobody keeps the chapter. */
  due?: string;
  state: (typeof chapterStates)[number];
}

/** The card of a chapter, from what its page shows. */
export function chapterCard(chapter: ChapterPage): SearchCard {
  const { theme, owner, roles, level, minutes, searchWords, isStarter, review } = chapter;
  const isRetired = owner.state === 'retired';
  return {
    kind: 'chapter',
    words: searchWords,
    filters: {
      theme: [theme.title.text],
      ...(owner.company && !isRetired && { company: [owner.company.title.text] }),
      role: roles,
      level: [level],
      minutes: [minutesClass(minutes)],
    },
    facts: {
      minutes,
      ...(review.due !== undefined && !isRetired && { due: review.due }),
      state: isRetired ? 'retired' : isStarter ? 'starter' : owner.state,
    },
  };
}

/** The card of the emergency card, which some words must lead to first. */
export function emergencyCard(words: string): SearchCard {
  return { kind: 'emergency', words: words.split(/\s*,\s*/), filters: {} };
}

/** Which choice of reading time a chapter falls under. */
export function minutesClass(minutes: number): (typeof minutesClasses)[number] {
  return minutesClasses.find((most) => most !== 'more' && minutes <= Number(most)) ?? 'more';
}

/** What a page is, as the lexicon holds it; a page without a card is not in it. */
export type PackedCard = string;

/** What the browser knows of a page beside what Pagefind says: the card without its words. */
export type KnownCard = Omit<SearchCard, 'words'>;

/** In titles and names there is no tab. */
const separator = '\t';

/** A card on one line, because there is one for every chapter. */
export function packCard({ kind, filters: { theme, company, role, level }, facts }: KnownCard): PackedCard {
  const { minutes = '', state = '', due = '' } = facts ?? {};
  const lists = [theme, company, role, level].map((values = []) => values.join(','));
  return [kind, ...lists, minutes, state, due].join(separator);
}

/** The other way round. */
export function unpackCard(packed: PackedCard): KnownCard {
  const [kind, theme = '', company = '', role = '', level = '', minutes = '', state = '', due = ''] =
    packed.split(separator);
  const known = chapterStates.find((name) => name === state);
  if (kind === 'emergency' || known === undefined) return { kind: 'emergency', filters: {} };
  return {
    kind: 'chapter',
    filters: {
      theme: [theme],
      ...(company !== '' && { company: [company] }),
      role: role.split(','),
      level: [level],
      minutes: [minutesClass(Number(minutes))],
    },
    facts: { minutes: Number(minutes), ...(due !== '' && { due }), state: known },
  };
}

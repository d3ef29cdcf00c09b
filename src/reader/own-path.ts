import { isSlotId } from './answers.ts';
import { cleanText, longest } from './clean.ts';
import { isDay, isRecord } from './read-progress.ts';

/** Chapters that belong together in a path of one's own: what is read on a day, or for one purpose. */
export interface OwnGroup {
  title: string;
  /** Ids of chapters, in the order in which they are read. */
  chapters: string[];
}

/** A path that a team lead put together, with the answers that a general chapter cannot know. */
export interface OwnPath {
  version: 1;
  title: string;
  groups: OwnGroup[];
  /** Texts by the id of their slot. */
  answers: Record<string, string>;
}

/** How large a path can be: more than a newcomer reads in their first year. */
export const most = { groups: 20, chapters: 100, answers: 60 } as const;

export const noPath: OwnPath = { version: 1, title: '', groups: [], answers: {} };

/** Why something is no path: it has not the shape of one, a newer version of the site wrote it, or it is too large. */
export type PathFault = 'damaged' | 'later' | 'many';

/**
 * A path of one's own from what came in a link or was kept: only what has the shape of it, every text cleaned, every
 * chapter once. Whether the chapters and the slots exist is for the page to say.
 */
export function readOwnPath(value: unknown): OwnPath | PathFault {
  if (!isRecord(value)) return 'damaged';
  const { version, title, groups, answers } = value;
  if (typeof version === 'number' && version > 1) return 'later';
  if (version !== 1 || !Array.isArray(groups) || !isRecord(answers)) return 'damaged';
  if (groups.length > most.groups || Object.keys(answers).length > most.answers) return 'many';
  const seen = new Set<string>();
  const read = groups.map((group) => readGroup(group, seen));
  if (read.some((group) => group === undefined)) return 'damaged';
  if (seen.size > most.chapters) return 'many';
  return {
    version,
    title: cleanText(title, longest.title),
    groups: read.filter((group) => group !== undefined),
    answers: readTexts(answers),
  };
}

/** What a browser keeps about paths of one's own: the one that is being made, and the one that was opened. */
export interface KeptPaths {
  version: 1;
  draft?: OwnPath;
  kept?: OwnPath & { day: string };
}

/** The paths that were kept; what is damaged is as good as nothing. `later` as for the progress. */
export function readKeptPaths(value: unknown): KeptPaths | 'later' {
  if (!isRecord(value)) return { version: 1 };
  const { version, draft, kept } = value;
  if (typeof version === 'number' && version > 1) return 'later';
  const [own, opened] = [readOwnPath(draft), readOwnPath(kept)];
  if (own === 'later' || opened === 'later') return 'later';
  const day = isRecord(kept) && isDay(kept['day']) ? kept['day'] : undefined;
  return {
    version: 1,
    ...(typeof own === 'object' && { draft: own }),
    ...(typeof opened === 'object' && day !== undefined && { kept: { ...opened, day } }),
  };
}

/** A path as a site can show it: without the chapters and the answers that it does not know. */
export function onSite(
  path: OwnPath,
  knows: { chapter: (id: string) => boolean; slot: (id: string) => boolean },
): { path: OwnPath; strangers: { chapters: number; answers: number } } {
  const groups = path.groups
    .map(({ title, chapters }) => ({ title, chapters: chapters.filter(knows.chapter) }))
    .filter(({ chapters }, index) => chapters.length > 0 || path.groups[index]?.chapters.length === 0);
  const answers = Object.fromEntries(Object.entries(path.answers).filter(([slot]) => knows.slot(slot)));
  const strangers = {
    chapters: chaptersOf(path).length - groups.reduce((sum, { chapters }) => sum + chapters.length, 0),
    answers: Object.keys(path.answers).length - Object.keys(answers).length,
  };
  return { path: { ...path, groups, answers }, strangers };
}

/** The chapters of a path, group after group. */
export function chaptersOf({ groups }: Pick<OwnPath, 'groups'>): string[] {
  return groups.flatMap(({ chapters }) => chapters);
}

/** The text for a slot, where there is one. */
export function textFor({ answers }: Pick<OwnPath, 'answers'>, slot: string): string {
  return Object.hasOwn(answers, slot) ? (answers[slot] ?? '') : '';
}

const chapterPattern = /^[a-z\d-]{1,64}\/[a-z\d-]{1,64}$/;

function readGroup(value: unknown, seen: Set<string>): OwnGroup | undefined {
  if (!isRecord(value) || !Array.isArray(value['chapters']) || value['chapters'].length > most.chapters)
    return undefined;
  const chapters: string[] = [];
  for (const id of value['chapters']) {
    if (typeof id !== 'string' || !chapterPattern.test(id)) return undefined;
    if (!seen.has(id)) chapters.push(id);
    seen.add(id);
  }
  return { title: cleanText(value['title'], longest.title), chapters };
}

function readTexts(answers: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(answers).map(([slot, text]) => [slot, cleanText(text, longest.answer)] as const);
  return Object.fromEntries(texts.filter(([slot, text]) => isSlotId(slot) && text !== ''));
}

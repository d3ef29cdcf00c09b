import { cleanText } from './clean.ts';
import { mergeProgress } from './merge-progress.ts';
import type { Shelf } from './overview.ts';
import { longestName, type ProgressFile } from './progress-file.ts';
import { progressOf, statusOf, type ChapterStatus, type Progress } from './progress.ts';

/** A progress file that a team lead chose, with the name it has on their disk. */
export interface TeamFile {
  fileName: string;
  file: ProgressFile;
}

/** One person of a team. */
export interface TeamMember {
  name: string;
  /** How many files there are of this person. */
  files: number;
  /** The day on which the newest of them was made. */
  made: string;
  progress: Progress;
}

/**
 * The people in files, by name. Files with the same name in them are of one person, and of each chapter the newest
 * counts. A file that says no name is of a person with the file's name.
 */
export function teamOf(files: readonly TeamFile[], language: string): TeamMember[] {
  const members = new Map<string, TeamMember>();
  for (const { fileName, file } of files) {
    const name = file.name ?? cleanText(fileName.replace(/\.json$/i, ''), longestName);
    // Who says no name is not taken for somebody else whose file happens to be called the same.
    const key =
      file.name === undefined ? `file ${name} ${JSON.stringify(file)}` : `name ${name.normalize().toLowerCase()}`;
    const known = members.get(key);
    members.set(key, {
      name: known?.name ?? name,
      files: (known?.files ?? 0) + 1,
      made: known !== undefined && known.made > file.made ? known.made : file.made,
      progress: known === undefined ? file.progress : mergeProgress(known.progress, file.progress),
    });
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...members.values()].sort((a, b) => compare(a.name, b.name));
}

/** A chapter, and how it stands with each of the team, in the team's order. */
export interface TeamRow {
  chapter: string;
  statuses: ChapterStatus[];
}

/** The chapters of one theme that somebody of the team read. */
export interface TeamGroup {
  theme: string;
  rows: TeamRow[];
}

/**
 * A team by chapters, theme after theme. All chapters of a path, where one is chosen, so that it shows what nobody read
 * yet; else only those that somebody read.
 */
export function teamTable(shelf: Shelf, team: readonly TeamMember[], path?: string): TeamGroup[] {
  const steps = shelf.paths.find(({ id }) => id === path)?.chapters;
  return shelf.themes
    .map(({ id: theme, chapters }) => ({
      theme,
      rows: chapters
        .map((chapter) => ({ chapter, statuses: statusesOf(shelf, team, chapter) }))
        .filter(({ chapter, statuses }) => steps?.includes(chapter) ?? statuses.some((status) => status !== 'new')),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Ids that somebody read and that this site does not have: it moved, or went. */
export function unknownChapters(shelf: Shelf, team: readonly TeamMember[]): string[] {
  const all = new Set(team.flatMap(({ progress }) => Object.keys(progress.chapters)));
  return [...all].filter((id) => !shelf.chapters.has(id));
}

/** One person and one chapter, with the days. */
export interface TeamFact {
  member: TeamMember;
  theme: string;
  chapter: string;
  status: ChapterStatus;
  read: string;
  version: string;
  understood: string;
  /** The version that stands on the site. */
  current: string;
}

/** A table as a list of people and chapters, for a spreadsheet. Days that are not there are empty. */
export function teamFacts(shelf: Shelf, team: readonly TeamMember[], groups: readonly TeamGroup[]): TeamFact[] {
  return team.flatMap((member, index) =>
    groups.flatMap(({ theme, rows }) =>
      rows.map(({ chapter, statuses }) => {
        const { read = '', version = '', understood = '' } = progressOf(member.progress, chapter);
        const current = shelf.chapters.get(chapter)?.version ?? '';
        return { member, theme, chapter, status: statuses[index] ?? 'new', read, version, understood, current };
      }),
    ),
  );
}

function statusesOf(shelf: Shelf, team: readonly TeamMember[], chapter: string): ChapterStatus[] {
  const version = shelf.chapters.get(chapter)?.version;
  return team.map(({ progress }) => statusOf(progress, chapter, version));
}

import { cleanText, longest } from './clean.ts';
import { chaptersOf, most, type OwnGroup, type OwnPath } from './own-path.ts';

/** Where a chapter stands in a path. */
export interface Spot {
  group: number;
  index: number;
}

/** A path with chapters added at the end of a group; those that are in it already stay where they are. */
export function withChapters(path: OwnPath, group: number, chapters: readonly string[]): OwnPath {
  const known = new Set(chaptersOf(path));
  const room = most.chapters - known.size;
  const added = [...new Set(chapters)].filter((id) => !known.has(id)).slice(0, Math.max(0, room));
  return changed(path, group, (old) => ({ ...old, chapters: [...old.chapters, ...added] }));
}

/** A path with groups of another one after its own, without the chapters that it has already. */
export function withGroups(path: OwnPath, groups: readonly OwnGroup[]): OwnPath {
  // A group in which nothing stands yet was only a beginning.
  const begun = { ...path, groups: path.groups.filter(({ chapters }) => chapters.length > 0) };
  return groups.reduce((grown, { title, chapters }) => {
    const next = withChapters(withGroup(grown, title), grown.groups.length, chapters);
    return next.groups.at(-1)?.chapters.length === 0 ? grown : next;
  }, begun);
}

/** A path with one more group, empty. */
export function withGroup(path: OwnPath, title: string): OwnPath {
  if (path.groups.length >= most.groups) return path;
  return { ...path, groups: [...path.groups, { title: cleanText(title, longest.title), chapters: [] }] };
}

/** A path in which a group has another name. */
export function withGroupTitle(path: OwnPath, group: number, title: string): OwnPath {
  return changed(path, group, (old) => ({ ...old, title: cleanText(title, longest.title) }));
}

/** A path without a group and what stands in it. */
export function withoutGroup(path: OwnPath, group: number): OwnPath {
  return { ...path, groups: path.groups.filter((_, index) => index !== group) };
}

/** A path in which a group changed places with the one before or after it. */
export function withGroupMoved(path: OwnPath, group: number, by: 1 | -1): OwnPath {
  return { ...path, groups: swapped(path.groups, group, group + by) };
}

/** A path without a chapter. */
export function withoutChapter(path: OwnPath, { group, index }: Spot): OwnPath {
  return changed(path, group, (old) => ({ ...old, chapters: old.chapters.filter((_, each) => each !== index) }));
}

/** A path in which a chapter went up or down, at the edge of its group into the next one; and where it is now. */
export function withChapterMoved(path: OwnPath, spot: Spot, by: 1 | -1): { path: OwnPath; spot: Spot } {
  const { group, index } = spot;
  const chapters = path.groups[group]?.chapters ?? [];
  const chapter = chapters[index];
  const to = index + by;
  if (chapter === undefined) return { path, spot };
  if (to >= 0 && to < chapters.length) {
    const moved = changed(path, group, (old) => ({ ...old, chapters: swapped(old.chapters, index, to) }));
    return { path: moved, spot: { group, index: to } };
  }
  const next = path.groups[group + by];
  if (next === undefined) return { path, spot };
  const place = by === 1 ? 0 : next.chapters.length;
  const moved = changed(withoutChapter(path, spot), group + by, (old) => ({
    ...old,
    chapters: old.chapters.toSpliced(place, 0, chapter),
  }));
  return { path: moved, spot: { group: group + by, index: place } };
}

/** A path with a text for a slot; an empty one takes it away. */
export function withText(path: OwnPath, slot: string, value: string): OwnPath {
  const text = cleanText(value, longest.answer);
  const others = Object.entries(path.answers).filter(([id]) => id !== slot);
  return { ...path, answers: Object.fromEntries(text === '' ? others : [...others, [slot, text]]) };
}

/** A path with a title. */
export function withTitle(path: OwnPath, title: string): OwnPath {
  return { ...path, title: cleanText(title, longest.title) };
}

/** A chapter that is not prepared: what it presumes comes later, or is not in the path. */
export interface Unprepared {
  chapter: string;
  presumes: string;
  isLater: boolean;
}

/** What the order of a path asks too much, chapter by chapter. */
export function unprepared(path: OwnPath, presumesOf: (chapter: string) => readonly string[]): Unprepared[] {
  const all = chaptersOf(path);
  return all.flatMap((chapter, index) =>
    presumesOf(chapter)
      .filter((presumes) => !all.slice(0, index).includes(presumes))
      .map((presumes) => ({ chapter, presumes, isLater: all.includes(presumes) })),
  );
}

function changed(path: OwnPath, group: number, change: (group: OwnGroup) => OwnGroup): OwnPath {
  return { ...path, groups: path.groups.map((old, index) => (index === group ? change(old) : old)) };
}

function swapped<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const [one, other] = [list[from], list[to]];
  if (one === undefined || other === undefined) return [...list];
  return list.with(from, other).with(to, one);
}

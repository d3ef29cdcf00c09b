import { knowsTheme, type ChapterEntry, type Library } from '../domain/library.ts';

/**
 * The themes of the base whose folder got another name, with that name: most of their chapters are found in a new
 * theme, by an alias or because they still say the same.
 */
export function movedThemes(base: Library, head: Library): Map<string, string> {
  const isNew = ({ theme }: ChapterEntry) => !knowsTheme(base, theme);
  const newChapters = head.chapters.filter(isNew);
  const byAlias = new Map(newChapters.flatMap(({ data, theme }) => data.aliases.map((alias) => [alias, theme])));
  const byDigest = new Map(newChapters.map(({ digest, theme }) => [digest, theme]));
  const moves = new Map<string, string>();
  for (const theme of base.themes.keys()) {
    if (knowsTheme(head, theme) || head.chaptersByTheme.has(theme)) continue;
    const chapters = base.chaptersByTheme.get(theme) ?? [];
    const targets = chapters.flatMap(({ id, digest }) => byAlias.get(id) ?? byDigest.get(digest) ?? []);
    const target = mostCommon(targets);
    if (target !== undefined && target.count * 2 > chapters.length) moves.set(theme, target.value);
  }
  return moves;
}

/** The file of the base that a file of the change continues: the same chapter, or the one it has as an alias. */
export function originOf(base: Library, chapter: ChapterEntry): ChapterEntry | undefined {
  const ids = [chapter.id, ...chapter.data.aliases];
  return ids.map((id) => base.chaptersById.get(id)?.get(chapter.language)).find((found) => found !== undefined);
}

function mostCommon(values: readonly string[]): { value: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && { value: most[0], count: most[1] };
}

/** Words a minute: the slow end of reading for one's work, because chapters ask the reader to do things. */
const wordsPerMinute = 180;

/** How many minutes a chapter takes: what its author says, else reckoned from the words; at least one. */
export function minutesOf(chapter: { data: { minutes?: number | undefined }; words: number }): number {
  return chapter.data.minutes ?? Math.max(1, Math.round(chapter.words / wordsPerMinute));
}

const shownAtMost = 3;

/**
 * The words nearest to one that is not known, best first: at most one letter wrong in a short word and two in a long
 * one. Words that begin alike come first.
 */
export function nearWords(typed: string, words: readonly string[]): string[] {
  const limit = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (limit === 0) return [];
  return words
    .filter((word) => word.length > 3 && Math.abs(word.length - typed.length) <= limit)
    .map((word) => ({ word, distance: editDistance(typed, word, limit), isAlike: word[0] === typed[0] }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || Number(b.isAlike) - Number(a.isAlike))
    .slice(0, shownAtMost)
    .map(({ word }) => word);
}

/** How many letters differ (Levenshtein); stops counting above the limit, because it is asked for thousands of words. */
function editDistance(from: string, to: string, limit: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[to.length] ?? 0;
}

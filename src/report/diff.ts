/**
 * What changes in a file, line by line: `-` for a line that goes, `+` for one that comes, each with its number.
 * Lines that stay are left out. Nothing at all when the texts are the same.
 *
 * @example
 * toDiff('a.yaml', 'x: 1\ny: 2\n', 'x: 1\ny: 3\n') // => 'a.yaml\n-   2 | y: 2\n+   2 | y: 3\n'
 */
export function toDiff(path: string, before: string, after: string): string {
  const lines = diffLines(toLines(before), toLines(after));
  return lines.length === 0 ? '' : `${path}\n${lines.map((line) => `${line}\n`).join('')}`;
}

function toLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}

/** Sets the equal lines at both ends aside and keeps as many as can be of those between (longest common sequence). */
function diffLines(before: readonly string[], after: readonly string[]): string[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  const common = commonLengths(gone, come);
  const kept = (i: number, j: number) => common[i]?.[j] ?? 0;
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    if (i < gone.length && j < come.length && gone[i] === come[j]) [i, j] = [i + 1, j + 1];
    else if (i < gone.length && (j === come.length || kept(i + 1, j) >= kept(i, j + 1))) {
      lines.push(`- ${numbered(start + i + 1, gone[i])}`);
      i += 1;
    } else {
      lines.push(`+ ${numbered(start + j + 1, come[j])}`);
      j += 1;
    }
  }
  return lines;
}

/** How many lines the two have in common from a place in each on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

function numbered(line: number, text: string | undefined): string {
  return `${String(line).padStart(3)} | ${text ?? ''}`;
}

/**
 * A name on at most two lines of a drawing, where no browser breaks lines. What does not fit is cut, and says so.
 *
 * @example
 * labelLines('Hogeschool Voorbeeld', 17) // => ['Hogeschool', 'Voorbeeld']
 */
export function labelLines(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && length(last) + 1 + length(word) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const [first = '', second, ...rest] = lines;
  if (second === undefined) return [cut(first, most)];
  return [cut(first, most), rest.length > 0 ? `${cut(second, most - 1).replace(/…$/, '')}…` : cut(second, most)];
}

function cut(line: string, most: number): string {
  return length(line) > most ? `${[...line].slice(0, most - 1).join('')}…` : line;
}

function length(text: string): number {
  return [...text].length;
}

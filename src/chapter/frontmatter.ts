/** A chapter's file cut in two. The header keeps its place: `headerLine` is where its first line stands in the file. */
export interface SplitChapter {
  header: string;
  headerLine: number;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/**
 * `---` alone on the first line, and the next `---` alone on a line; spaces behind them are nobody's mistake. No line in
 * between begins with `---` or `+++`: Astro takes any such line for the end, and would see another header and text.
 */
const pattern = /^---[ \t]*\r?\n(?<header>(?:(?!---|\+\+\+)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/;

/** Cuts a chapter in frontmatter and text; `undefined` when it does not begin with a complete frontmatter. */
export function splitChapter(source: string): SplitChapter | undefined {
  const match = pattern.exec(source);
  const header = match?.groups?.['header'];
  if (match === null || header === undefined) return undefined;
  const headerLines = header.split('\n').length - 1;
  return { header, headerLine: 2, body: source.slice(match[0].length), bodyLine: headerLines + 3 };
}

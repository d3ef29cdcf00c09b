/** Characters that change how other text is shown: control characters, and those that turn the reading direction. */
const hidden = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\u{E0000}-\u{E007F}]/gu;

/** A name that somebody else chose, such that it can only be read. */
export function plain(text: string): string {
  return text.replace(hidden, '\uFFFD');
}

/**
 * A name as code in Markdown: nothing in it means anything.
 *
 * @example
 * inCode('a`b') // => '`` a`b ``'
 */
export function inCode(text: string): string {
  const shown = plain(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}

/** A name as text in Markdown: what could mean something is escaped. */
export function inMarkdown(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]()#+!|<>~@&:-]/g, '\\$&');
}

/** A reader's remark put into words to send or copy. Runs in the browser too, so it brings nothing along. */

/** A remark, as it was made on a page. */
export interface Remark {
  /** What an issue or a mail is called. */
  title: string;
  /** What it is about: a label and a value a line. */
  about: readonly (readonly [label: string, value: string])[];
  /** The address of the place it is about. */
  address: string;
  /** What the reader wrote. */
  words: string;
}

/** An address that carries a remark, and whether the words were too long for it. */
export interface RemarkLink {
  address: string;
  isCut: boolean;
}

/** How many characters a reader may write. */
export const longestRemark = 2000;

/** Hosts refuse addresses that are longer. */
const longestIssueAddress = 6000;
/** Mail programs on Windows refuse addresses that are longer. */
const longestMailAddress = 2000;
const longestTitle = 120;
/** How wide lines are in an issue, where they do not break by themselves. */
const lineWidth = 78;

/**
 * What a reader or a link gave, as it can be sent: of a limited length, with line ends of one kind, and without the
 * characters that nobody sees.
 */
export function cleanWords(typed: string, longest = longestRemark): string {
  const shown = typed
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/gu, '');
  return [...shown].slice(0, longest).join('');
}

/**
 * The address of a heading on a page. Only where the page lies and the heading count: what else stood behind the
 * address may be somebody's own, such as a path with names filled in.
 */
export function headingAddress(page: { origin: string; pathname: string }, heading = ''): string {
  return `${page.origin}${page.pathname}${heading === '' ? '' : `#${encodeURIComponent(heading)}`}`;
}

/** A remark as plain text, for everyone to read. */
export function remarkText({ about, words }: Pick<Remark, 'about' | 'words'>): string {
  const lines = about.map(([label, value]) => `${label}: ${oneLine(value)}`);
  return `${lines.join('\n')}\n\n${words.trim()}\n`;
}

/** The address that opens an issue with a remark filled in; `note` stands where words were left out. */
export function issueLink(place: string, remark: Remark, note: string): RemarkLink {
  const title = encodeURIComponent(withoutMentions(remarkTitle(remark)));
  return fitting(remark.words, note, longestIssueAddress, (words) => {
    const body = `${remark.address}\n\n${fenced(remarkText({ ...remark, words }))}\n`;
    return `${place}?title=${title}&body=${encodeURIComponent(body)}`;
  });
}

/** The address that opens a mail with a remark filled in; `note` stands where words were left out. */
export function mailLink(mail: string, remark: Remark, note: string): RemarkLink {
  // The address may have characters that would begin another field, or name another receiver.
  const to = encodeURIComponent(mail).replace(/%40/g, '@');
  const subject = encodeURIComponent(remarkTitle(remark));
  return fitting(remark.words, note, longestMailAddress, (words) => {
    const body = encodeURIComponent(remarkText({ ...remark, words }).replace(/\n/g, '\r\n'));
    return `mailto:${to}?subject=${subject}&body=${body}`;
  });
}

/** Makes an address with as many of the words as fit in it. */
function fitting(words: string, note: string, longest: number, make: (words: string) => string): RemarkLink {
  const whole = make(words);
  if (whole.length <= longest) return { address: whole, isCut: false };
  const characters = [...words];
  const first = (count: number) => make(`${characters.slice(0, count).join('').trimEnd()}…\n\n${note}`);
  let [fits, fails] = [0, characters.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (first(middle).length <= longest) fits = middle;
    else fails = middle;
  }
  return { address: first(fits), isCut: true };
}

/**
 * Text in which a host of repositories sees nothing but text: no name to call, no issue to refer to, no picture to
 * fetch, no markup. Lines are broken, because a host does not break them here.
 */
function fenced(text: string): string {
  const lines = text.trimEnd().split('\n').map(broken).join('\n');
  const longestRun = Math.max(0, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return `${fence}text\n${lines}\n${fence}`;
}

function broken(line: string): string {
  return line.replace(new RegExp(`(.{1,${lineWidth}})(?: +|$)`, 'gu'), '$1\n').replace(/\n$/, '');
}

function remarkTitle({ title }: Pick<Remark, 'title'>): string {
  const characters = [...oneLine(title)];
  return characters.length <= longestTitle ? characters.join('') : `${characters.slice(0, longestTitle - 1).join('')}…`;
}

/** A title cannot be fenced; with a space between, hosts see neither a name nor a number of an issue. */
function withoutMentions(title: string): string {
  return title.replace(/[@#](?=[\p{L}\p{N}_-])|!(?=\d)/gu, '$& ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

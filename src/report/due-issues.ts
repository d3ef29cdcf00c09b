import { addressOf, paths } from '../domain/address.ts';
import { dueByCompany, type DueList, type DueTheme } from '../domain/due-by-company.ts';
import type { Language } from '../domain/language.ts';
import type { Library } from '../domain/library.ts';
import { textIn } from '../domain/text.ts';
import { dueWords } from './due-words.ts';
import { inMarkdown, plain } from './plain.ts';

/** An issue as the repository's host has it. */
export interface ExistingIssue {
  number: number;
  title: string;
  body: string;
  isOpen: boolean;
}

/** One thing to do to the issues; whatever is as it should be is not in the plan. */
export type IssueAction =
  | { kind: 'create'; company: string; title: string; body: string }
  | { kind: 'update' | 'reopen'; company: string; number: number; title: string; body: string }
  | { kind: 'close'; company: string; number: number; title: string };

/** By this label the issues are found again. Only people who keep the repository can give it to an issue. */
export const dueLabel = 'te-controleren';

/** A host takes 65,536 characters; this many chapters stay far below it. */
const mostChapters = 150;

const markPattern = /^<!-- due: ([a-z0-9-]+) -->/;

/** What must be done so that every company has one issue with what falls due, and none when nothing does. */
export function planIssues(library: Library, existing: readonly ExistingIssue[], language: Language): IssueAction[] {
  const known = byCompany(existing);
  const due = dueByCompany(library);
  const wanted = due.map((list) => wantedIssue(library, list, language));
  const changes = wanted.flatMap((issue) => bring(issue, known.get(issue.company)?.[0]));
  const kept = new Set(wanted.map(({ company }) => known.get(company)?.[0]?.number));
  const closed = [...known].flatMap(([company, issues]) =>
    issues
      .filter(({ number, isOpen }) => isOpen && !kept.has(number))
      .map(({ number, title }): IssueAction => ({ kind: 'close', company, number, title })),
  );
  return [...changes, ...closed];
}

/** The plan for people: a line an action, and below it what the issue will say. */
export function planText(actions: readonly IssueAction[], language: Language): string {
  const { action, nothing } = dueWords[language];
  if (actions.length === 0) return `${nothing}\n`;
  const blocks = actions.map((todo) => {
    const line = action[todo.kind](plain(todo.title), 'number' in todo ? todo.number : undefined);
    const body = 'body' in todo ? todo.body.trimEnd().split('\n') : [];
    return [line, ...body.map((text) => (text === '' ? '' : `    ${text}`))].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** The issues of each company, the oldest first: that is the one we keep. */
function byCompany(existing: readonly ExistingIssue[]): Map<string, ExistingIssue[]> {
  const known = new Map<string, ExistingIssue[]>();
  for (const issue of [...existing].sort((a, b) => a.number - b.number)) {
    const company = markPattern.exec(issue.body)?.[1];
    if (company !== undefined) known.set(company, [...(known.get(company) ?? []), issue]);
  }
  return known;
}

interface WantedIssue {
  company: string;
  title: string;
  body: string;
}

function bring(wanted: WantedIssue, existing: ExistingIssue | undefined): IssueAction[] {
  if (existing === undefined) return [{ kind: 'create', ...wanted }];
  const { number, isOpen } = existing;
  const isSame = existing.title === wanted.title && lines(existing.body) === lines(wanted.body);
  if (isOpen && isSame) return [];
  return [{ kind: isOpen ? 'update' : 'reopen', number, ...wanted }];
}

function wantedIssue(library: Library, list: DueList, language: Language): WantedIssue {
  const { company } = list;
  const words = dueWords[language];
  const name = library.companies.get(company)?.data.name ?? company;
  const all = list.themes.flatMap(({ chapters }) => chapters).length;
  const body = [
    `<!-- due: ${company} -->`,
    words.intro(inMarkdown(name)),
    ...list.themes.map((theme, index) => {
      const before = list.themes.slice(0, index).flatMap(({ chapters }) => chapters).length;
      return themeBlock(library, { theme, room: Math.max(0, mostChapters - before) }, language);
    }),
    ...(all > mostChapters ? [words.more(all - mostChapters)] : []),
    words.outro,
  ].filter((block) => block !== '');
  return { company, title: words.title(plain(name)), body: `${body.join('\n\n')}\n` };
}

function themeBlock(library: Library, { theme, room }: { theme: DueTheme; room: number }, language: Language): string {
  if (room === 0) return '';
  const words = dueWords[language];
  const site = library.site.data;
  const title = textIn(theme.theme.data.title, language, site.languages).text;
  const chapters = theme.chapters.slice(0, room).map(({ entry, status }) => {
    const page =
      site.address && `${site.address.replace(/\/+$/, '')}${addressOf(site, language, paths.chapter(entry.id))}`;
    const name = page === undefined ? inMarkdown(entry.data.title) : `[${inMarkdown(entry.data.title)}](${page})`;
    const when = status.freshness === 'fresh' ? '' : words.freshness[status.freshness](status.due ?? '');
    const edit = entry.editAddress === undefined ? '' : ` ([${words.edit}](${entry.editAddress}))`;
    return `- ${name}: ${when}${edit}`;
  });
  const heading = `### ${inMarkdown(title)}`;
  return [heading, '', ...(theme.isOwned ? [] : [`_${words.seeking}_`, '']), ...chapters].join('\n');
}

/** A text as its lines: a host may answer with other line ends than it was given. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

import type { Change, ChangedContent } from '../domain/change.ts';
import { hasLeft } from '../domain/company.ts';
import { knowsCompany, knowsTheme, type Library } from '../domain/library.ts';
import { effectiveOwnership } from '../domain/ownership.ts';
import type { Author } from './author.ts';
import { standingIn } from './standing.ts';
import type { Part, Want } from './verdict.ts';

/** A change with both sides of it, and who proposes it. */
export interface Proposal {
  base: Library;
  head: Library;
  change: Change;
  author: Author;
  /** The themes whose folder got another name. */
  moves: ReadonlyMap<string, string>;
}

type Kind = Omit<Part, 'files'>;

const board: readonly Want[] = [{ role: 'board' }];

/**
 * Divides a change into parts. `signed` gives, for a chapter's file, the companies in whose name the author signed a
 * review that is not theirs to sign.
 */
export function divide(proposal: Proposal, signed: ReadonlyMap<string, readonly Want[]>): Part[] {
  const parts = new Map<string, Part & { wants: Want[] }>();
  const add = (kind: Kind, path: string, extra: readonly Want[] = []) => {
    const key = JSON.stringify([kind.kind, kind.theme, kind.company, kind.movedTo]);
    const part = parts.get(key) ?? { ...kind, files: [], wants: [] };
    part.files.push(path);
    for (const want of [...kind.wants, ...extra]) {
      if (!part.wants.some((known) => JSON.stringify(known) === JSON.stringify(want))) part.wants.push(want);
    }
    parts.set(key, part);
  };
  for (const file of proposal.change.content) add(kindOf(file, proposal), file.path, signed.get(file.path));
  for (const { path } of proposal.change.outside) add({ kind: 'outside', wants: [{ role: 'maintainer' }] }, path);
  return [...parts.values()];
}

function kindOf(file: ChangedContent, proposal: Proposal): Kind {
  const [folder, name = '', ...rest] = file.place.split('/');
  if (folder === 'companies' && rest.length === 0) return kindOfCompany(file, name, proposal);
  if (folder === 'themes' && rest.length > 0)
    return kindInTheme(file, { theme: name, inTheme: rest.join('/') }, proposal);
  return { kind: 'registry', wants: board };
}

/** A company that is new presents itself; everything else about companies is the board's. */
function kindOfCompany(file: ChangedContent, name: string, { base, head }: Proposal): Kind {
  const isNew = (id: string) => !knowsCompany(base, id);
  const company = name.endsWith('.yaml')
    ? name.slice(0, -'.yaml'.length)
    : [...head.companies.values()].find(({ data }) => data.logo === name)?.id;
  const isPresented = file.status === 'added' && company !== undefined && isNew(company);
  return { kind: isPresented ? 'proposal' : 'registry', ...(company !== undefined && { company }), wants: board };
}

function kindInTheme(
  file: ChangedContent,
  { theme: folder, inTheme }: { theme: string; inTheme: string },
  proposal: Proposal,
): Kind {
  const { base, author, moves } = proposal;
  const movedFrom = [...moves].find(([, to]) => to === folder)?.[0];
  const theme = movedFrom ?? folder;
  const movedTo = moves.get(theme);
  if (inTheme === 'theme.yaml') {
    const record = kindOfRecord(theme, movedTo ?? theme, proposal);
    if (record !== undefined) return record;
  }
  if (!knowsTheme(base, theme)) {
    if (isNewChapter(theme, inTheme, proposal)) return { kind: 'new-chapter', theme, wants: board };
    return kindOfRecord(theme, theme, proposal) ?? { kind: 'registry', theme, wants: board };
  }
  const { isOwner, company, wants } = standingIn(base, theme, author);
  const isNew = file.status === 'added' && isNewChapter(folder, inTheme, proposal);
  return {
    kind: isNew ? 'new-chapter' : isOwner ? 'owner' : 'guest',
    theme,
    ...(company !== undefined && { company }),
    ...(movedTo !== undefined && { movedTo }),
    wants,
  };
}

/** Whether a file is of a chapter that the base does not have under any of its names, in any language. */
function isNewChapter(theme: string, inTheme: string, { base, head }: Proposal): boolean {
  const match = /^(?:nl|en)\/([^/]+)\.mdx$/.exec(inTheme);
  if (match === null) return false;
  const id = `${theme}/${match[1]}`;
  const aliases = [...(head.chaptersById.get(id)?.values() ?? [])].flatMap(({ data }) => data.aliases);
  return ![id, ...aliases].some((known) => base.chaptersById.has(known) || base.unreadable.chapters.has(known));
}

/**
 * What a change of theme.yaml is when it touches who owns the theme; `undefined` when it does not. A company may ask
 * for a theme that nobody owns. Everything else in the record is the board's, and so is what cannot be read.
 */
function kindOfRecord(before: string, after: string, { base, head, author }: Proposal): Kind | undefined {
  const old = base.themes.get(before);
  const ownership = head.themes.get(after)?.data.ownership;
  const isSame = old !== undefined && JSON.stringify(old.data.ownership) === JSON.stringify(ownership);
  if (isSame) return undefined;
  const { state, company } = ownership ?? {};
  const isFree =
    old === undefined ? !base.unreadable.themes.has(before) : effectiveOwnership(base, old).state === 'seeking';
  if (state === 'proposed' && company !== undefined && isFree && mayAsk(base, company, author)) {
    return { kind: 'proposal', theme: after, company, wants: board };
  }
  return { kind: 'registry', theme: after, ...(company !== undefined && { company }), wants: board };
}

/** A company asks for itself. Somebody whose company is not known may ask too: the board will want to know it. */
function mayAsk(base: Library, company: string, author: Author): boolean {
  const entry = base.companies.get(company);
  const isPresent = entry === undefined || !hasLeft(entry.data, base.today);
  return isPresent && (author.company === undefined || author.company === company);
}

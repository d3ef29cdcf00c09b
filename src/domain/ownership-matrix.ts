import { hasLeft } from './company.ts';
import { editors } from './identifier.ts';
import type { Language } from './language.ts';
import { originalsOf, type Library, type ThemeEntry } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { contributorLink, themeLink, type ContributorLink, type PageLink } from './page-link.ts';

/** What a company can be to a theme; `proposed` has asked for it, and the board has not confirmed. */
export const matrixRoles = ['owner', 'proposed', 'deputy', 'wrote', 'reviewed'] as const;

export type MatrixRole = (typeof matrixRoles)[number];

/** A theme in a company's row, or a stretch of themes in which it has no role. */
export interface MatrixCell {
  /** In the order of {@link matrixRoles}. */
  roles: MatrixRole[];
  /** How many themes the cell covers. */
  span: number;
}

export interface MatrixRow {
  who: ContributorLink;
  hasLeft: boolean;
  cells: MatrixCell[];
}

/** Companies by themes. Who has no role has no row, so its size follows the roles and not the members. */
export interface OwnershipMatrix {
  themes: PageLink[];
  /** Companies by name, then the editors. */
  rows: MatrixRow[];
}

/**
 * From this many themes in a row without a role on, one cell stands for all: else a table of themes by companies would
 * grow with the square of the site. A small site keeps its grid.
 */
const longEmptyRun = 12;

/** Who owns, stands in, wrote and reviewed, by company and theme. The originals count. */
export function ownershipMatrix(library: Library, language: Language): OwnershipMatrix {
  const themes = [...library.themes.values()];
  const byCompany = new Map<string, Map<number, Set<MatrixRole>>>();
  for (const [column, theme] of themes.entries()) {
    for (const [who, role] of rolesIn(library, theme)) {
      const columns = byCompany.get(who) ?? new Map<number, Set<MatrixRole>>();
      byCompany.set(who, columns.set(column, (columns.get(column) ?? new Set()).add(role)));
    }
  }
  return {
    themes: themes.map((theme) => themeLink(library, language, theme.id)),
    rows: inOrder(library, [...byCompany.keys()]).map((id) => {
      const company = library.companies.get(id);
      return {
        who: contributorLink(library, language, id),
        hasLeft: company !== undefined && hasLeft(company.data, library.today),
        cells: cellsOf(byCompany.get(id) ?? new Map(), themes.length),
      };
    }),
  };
}

function rolesIn(library: Library, theme: ThemeEntry): [who: string, role: MatrixRole][] {
  const { state, company, deputy } = effectiveOwnership(library, theme);
  const roles: [string, MatrixRole][] = [];
  if (state === 'owned' && company !== undefined) roles.push([company, 'owner']);
  if (state === 'proposed' && company !== undefined) roles.push([company, 'proposed']);
  if (state !== 'retired' && deputy !== undefined) roles.push([deputy, 'deputy']);
  for (const { data } of originalsOf(library, theme.id)) {
    for (const author of data.authors) roles.push([author, 'wrote']);
    for (const { by } of data.reviews) roles.push([by, 'reviewed']);
  }
  return roles;
}

function inOrder(library: Library, ids: string[]): string[] {
  const byName = new Intl.Collator('nl', { numeric: true });
  const name = (id: string) => library.companies.get(id)?.data.name ?? id;
  return ids.sort(
    (a, b) => Number(a === editors) - Number(b === editors) || byName.compare(name(a), name(b)) || byName.compare(a, b),
  );
}

function cellsOf(columns: ReadonlyMap<number, ReadonlySet<MatrixRole>>, width: number): MatrixCell[] {
  const cells: MatrixCell[] = [];
  let next = 0;
  const skipTo = (column: number) => {
    const empty = column - next;
    const spans = empty < longEmptyRun ? Array.from({ length: empty }, () => 1) : [empty];
    cells.push(...spans.map((span) => ({ roles: [], span })));
  };
  for (const [column, roles] of [...columns].sort(([a], [b]) => a - b)) {
    skipTo(column);
    cells.push({ roles: matrixRoles.filter((role) => roles.has(role)), span: 1 });
    next = column + 1;
  }
  skipTo(width);
  return cells;
}

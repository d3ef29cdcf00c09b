import { labelLines } from './label-lines.ts';
import type { HelperRole, TaughtTheme } from './teaching.ts';

/** What a line in the picture says: a company has the theme, wrote in it, or reviewed. */
export type TieRole = 'owner' | HelperRole;

/** A name in the picture. */
export interface PictureNode {
  /** The name on at most two lines. */
  lines: string[];
  /** The middle of the name, from the top, in em. */
  y: number;
}

/** A line from a company to a theme. */
export interface PictureTie {
  /** Where it begins, at the company, and where it ends, at the theme; from the top, in em. */
  from: number;
  to: number;
  role: TieRole;
}

/** Companies on the left, themes on the right, and a line for who teaches what. */
export interface TeachingPicture {
  /** In em: names keep their size when the picture gets narrow. */
  height: number;
  companies: PictureNode[];
  themes: PictureNode[];
  ties: PictureTie[];
}

/** How high a name with the room around it is, in em. */
const rowHeight = 3.5;
/** An owner stands nearer to its own theme than to those it helps with. */
const ownerWeight = 3;
/** As many letters as there is room for on a phone. */
const mostLetters = 17;

/**
 * Lays out who teaches whom. Themes keep their order; a company stands at the height of the middle of its themes, so
 * that few lines cross. One pair has one line, for what asks most of the company.
 */
export function teachingPicture(taught: readonly TaughtTheme[]): TeachingPicture {
  const ties = taught.flatMap(({ owner, helpers }, theme) => [
    { company: owner, theme, role: 'owner' as TieRole },
    ...helpers.map(({ company, roles: [role = 'reviewed'] }) => ({ company, theme, role: role as TieRole })),
  ]);
  const byCompany = Map.groupBy(ties, ({ company }) => company.path);
  const weightOf = ({ role }: { role: TieRole }) => (role === 'owner' ? ownerWeight : 1);
  const middle = (own: typeof ties) =>
    own.reduce((sum, tie) => sum + tie.theme * weightOf(tie), 0) / own.reduce((sum, tie) => sum + weightOf(tie), 0);
  const companies = [...byCompany].sort(([, a], [, b]) => middle(a) - middle(b));
  const rows = Math.max(companies.length, taught.length);
  const place = (index: number, number: number) => ((index + 0.5) * rows * rowHeight) / number;
  const heights = new Map(companies.map(([path], index) => [path, place(index, companies.length)]));
  return {
    height: rows * rowHeight,
    companies: companies.map(([path, [tie]]) => ({
      lines: labelLines(tie?.company.title.text ?? '', mostLetters),
      y: heights.get(path) ?? 0,
    })),
    themes: taught.map(({ theme }, index) => ({
      lines: labelLines(theme.title.text, mostLetters),
      y: place(index, taught.length),
    })),
    ties: ties.map(({ company, theme, role }) => ({
      from: heights.get(company.path) ?? 0,
      to: place(theme, taught.length),
      role,
    })),
  };
}

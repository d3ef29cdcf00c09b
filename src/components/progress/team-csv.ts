import { toCsv } from '../../reader/csv.ts';
import { teamFacts, type TeamGroup, type TeamMember } from '../../reader/team.ts';
import { today } from '../../reader/today.ts';
import { download, fileName } from './download.ts';
import type { Say } from './say.ts';
import type { PageShelf } from './shelf.ts';

const columns = ['name', 'theme', 'chapter', 'status', 'read', 'version', 'understood', 'current'] as const;

/** Gives the table as a file for a spreadsheet, a line for each person and chapter; gives the name of the file. */
export function saveTeam(
  shelf: PageShelf,
  team: readonly TeamMember[],
  groups: readonly TeamGroup[],
  { site, say }: { site: string; say: Say },
): string {
  const titleOf = (theme: string) => shelf.themes.find(({ id }) => id === theme)?.title ?? theme;
  const lines = teamFacts(shelf, team, groups).map((fact) => ({
    ...fact,
    name: fact.member.name,
    theme: titleOf(fact.theme),
    chapter: shelf.chapters.get(fact.chapter)?.title ?? fact.chapter,
    status: say(`status.${fact.status}`),
  }));
  const rows = [columns.map((column) => say(column)), ...lines.map((line) => columns.map((column) => line[column]))];
  const name = fileName(['voortgang-team', site, today()], 'csv');
  download(name, toCsv(rows), 'text/csv;charset=utf-8');
  return name;
}

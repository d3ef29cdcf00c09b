import type { ChapterStatus } from '../../reader/progress.ts';
import type { TeamGroup, TeamMember } from '../../reader/team.ts';
import { dayInWords } from '../../shell/dates.ts';
import type { Say } from './say.ts';
import { element, linkTo, pageLanguage, type PageShelf } from './shelf.ts';

/** Puts a team in a table: a row for a chapter, a column for a person, theme after theme, what each read on top. */
export function showTeam(
  table: HTMLTableElement,
  shelf: PageShelf,
  team: readonly TeamMember[],
  groups: readonly TeamGroup[],
  say: Say,
): void {
  const rows = groups.flatMap((group) => group.rows);
  const head = element('tr', [
    element('td', ''),
    ...team.map((member) => header('col', [element('span', member.name), element('small', about(member, say))])),
  ]);
  const counts = element('tr', [
    header('row', say('total')),
    ...team.map((_member, index) =>
      element(
        'td',
        counted(
          rows.map(({ statuses }) => statuses[index]),
          say,
        ),
      ),
    ),
  ]);
  const bodies = groups.map(({ theme, rows: chapters }) => {
    const label = shelf.themes.find(({ id }) => id === theme);
    const title = header('rowgroup', label ? linkTo(label) : theme);
    title.colSpan = team.length + 1;
    return element('tbody', [
      element('tr', title, 'team-table__theme'),
      ...chapters.map(({ chapter, statuses }) => {
        const known = shelf.chapters.get(chapter);
        return element('tr', [
          header('row', known ? linkTo(known) : chapter),
          ...statuses.map((status) => element('td', letter(status, say))),
        ]);
      }),
    ]);
  });
  const none = element('td', say('nobody'));
  none.colSpan = team.length + 1;
  table.replaceChildren(
    element('thead', head),
    element('tbody', counts),
    ...(rows.length > 0 ? bodies : [element('tbody', element('tr', none))]),
  );
}

function about({ files, made }: TeamMember, say: Say): string {
  const day = say('made', { DAY: dayInWords(made, pageLanguage()) });
  return files > 1 ? `${say('files', { NUMBER: files })}, ${day}` : day;
}

function counted(statuses: (ChapterStatus | undefined)[], say: Say): string {
  const count = (wanted: ChapterStatus) => statuses.filter((status) => status === wanted).length;
  const read = say('count', { READ: statuses.length - count('new'), TOTAL: statuses.length });
  return `${read}, ${say('countUnderstood', { NUMBER: count('understood') })}`;
}

/** A letter to who sees it, a word to who hears it. */
function letter(status: ChapterStatus, say: Say): Node[] {
  const sign = element('span', say(`letter.${status}`), `team-letter team-letter--${status}`);
  sign.ariaHidden = 'true';
  return [sign, element('span', say(`status.${status}`), 'sr-only')];
}

function header(scope: string, content: string | Node | Node[]): HTMLTableCellElement {
  const cell = element('th', content);
  cell.scope = scope;
  return cell;
}

import { cleanText } from '../../reader/clean.ts';
import { longestName } from '../../reader/progress-file.ts';
import { noProgress, type Progress } from '../../reader/progress.ts';
import { statementRows, type StatementRow } from '../../reader/statement.ts';
import { today } from '../../reader/today.ts';
import { dayInWords } from '../../shell/dates.ts';
import { printAlone } from '../print-alone.ts';
import { onPress, tell } from './carry.ts';
import type { Say } from './say.ts';
import { element, pageLanguage, part, type PageShelf } from './shelf.ts';

/** From so many chapters on the sheet is set smaller, so that it stays one. */
const roomy = 14;

/** Makes statements of what was read; gives what follows the progress. */
export function makeStatements(root: HTMLElement, shelf: PageShelf, say: Say): (progress: Progress) => void {
  const sheet = part(root, '[data-part=statement]');
  const actions = part(root, '[data-part=sheet-actions]');
  const name = part<HTMLInputElement>(root, '[data-name]');
  const what = part<HTMLSelectElement>(root, '[data-what]');
  let progress = noProgress;
  let isMade = false;
  const make = () => {
    const rows = statementRows(shelf, progress, chosen(shelf, what.value));
    const isEmpty = rows.length === 0;
    sheet.hidden = actions.hidden = isEmpty || !isMade;
    tell(root, 'statement', isEmpty && isMade ? say('statementNone') : '');
    part(sheet, '[data-who]').textContent = cleanText(name.value, longestName);
    part(sheet, '[data-of]').textContent = what.selectedOptions[0]?.textContent?.trim() ?? '';
    part(sheet, '[data-day]').textContent = inWords(today());
    part(sheet, 'tbody').replaceChildren(...rows.map((row) => toRow(row, shelf, say)));
    sheet.classList.toggle('statement--small', rows.length > roomy);
  };

  onPress(root, 'statement', () => {
    isMade = true;
    make();
    if (!sheet.hidden) part(sheet, 'h4').focus();
  });
  // Once there is a sheet it follows what is typed and chosen.
  name.addEventListener('input', make);
  what.addEventListener('change', make);
  onPress(root, 'print', () => printAlone(sheet));
  onPress(root, 'copy', () => void copy(root, sheet, say));
  return (next) => {
    progress = next;
    make();
  };
}

/** Ids of what goes on the sheet: all, a path or a theme. */
function chosen(shelf: PageShelf, value: string): Iterable<string> {
  const [kind, id] = value.split(' ');
  const lists = kind === 'path' ? shelf.paths : shelf.themes;
  return kind === 'all' ? shelf.chapters.keys() : (lists.find((list) => list.id === id)?.chapters ?? []);
}

function toRow(row: StatementRow, shelf: PageShelf, say: Say): HTMLTableRowElement {
  const label = shelf.chapters.get(row.chapter.id);
  const title = element('th', label?.title ?? row.chapter.id);
  title.scope = 'row';
  title.lang = label?.language ?? '';
  const { version, read, understood } = facts(row, say);
  return element('tr', [title, element('td', version), element('td', read), element('td', understood)]);
}

function facts({ chapter, status, version, read, understood }: StatementRow, say: Say) {
  const now = status === 'changed' && chapter.version ? ` (${say('now', { DAY: inWords(chapter.version) })})` : '';
  return {
    version: (version === undefined ? say('noVersion') : inWords(version)) + now,
    read: inWords(read),
    understood: understood === undefined ? say(chapter.asks ? 'notYet' : 'noQuestions') : inWords(understood),
  };
}

/** The sheet as lines of text, from what stands on it. */
function textOf(sheet: HTMLElement, say: Say): string {
  const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const rows = [...sheet.querySelectorAll('tbody tr')].map((row) => {
    const [chapter = '', version = '', read = '', understood = ''] = [...row.children].map(words);
    return `- ${say('line', { CHAPTER: chapter, VERSION: version, READ: read, UNDERSTOOD: understood })}`;
  });
  const facts = [...sheet.querySelectorAll('dl > div')].map(
    (fact) => `${words(fact.querySelector('dt'))}: ${words(fact.querySelector('dd'))}`,
  );
  const head = [words(sheet.querySelector('.statement__site')), words(sheet.querySelector('h4')), '', ...facts];
  const foot = [...sheet.querySelectorAll('.statement__table ~ p')].map(words);
  return [...head, '', ...rows, '', ...foot, ''].join('\n');
}

async function copy(root: HTMLElement, sheet: HTMLElement, say: Say): Promise<void> {
  // Emptied first, so that a screen reader says it again the second time.
  tell(root, 'sheet', '');
  try {
    await navigator.clipboard.writeText(textOf(sheet, say));
    tell(root, 'sheet', say('copied'));
  } catch {
    // Not allowed, or not there at all on a page without https: then the reader copies.
    getSelection()?.selectAllChildren(sheet);
    tell(root, 'sheet', say('copyFailed'));
  }
}

function inWords(day: string): string {
  return dayInWords(day, pageLanguage());
}

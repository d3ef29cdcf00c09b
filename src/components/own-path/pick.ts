import { withChapters, withGroup, withGroups, withTitle } from '../../reader/edit-path.ts';
import { chaptersOf, type OwnGroup } from '../../reader/own-path.ts';
import { tell, type Bench } from './bench.ts';
import { part } from './desk.ts';

/** Takes over the chapters of a learning path, and its title where there is none yet. */
export function take(bench: Bench, id: string): void {
  const from = part<HTMLSelectElement>(bench.face, 'from');
  const option = [...from.options].find(({ value }) => value === id && value !== '');
  if (option === undefined) return;
  const path = bench.path();
  const begun = path.title === '' ? withTitle(path, option.text.trim()) : path;
  const next = withGroups(begun, JSON.parse(option.dataset['groups'] ?? '[]') as OwnGroup[]);
  bench.goOn(next);
  tell(bench, 'added', { NUMBER: chaptersOf(next).length - chaptersOf(path).length });
}

/** Puts the chapters that are ticked into the part that was chosen, or into a new one. */
export function pick(bench: Bench): void {
  const { face, desk } = bench;
  const boxes = [...face.querySelectorAll<HTMLInputElement>('input[name=chapter]:checked:enabled')];
  if (boxes.length === 0) return tell(bench, 'pickNothing');
  const into = part<HTMLSelectElement>(face, 'into');
  const path = bench.path();
  const isNew = into.value === 'new';
  const grown = isNew ? withGroup(path, path.groups.length === 0 ? (desk.words['groupFirst'] ?? '') : '') : path;
  const at = Math.min(isNew ? path.groups.length : Number(into.value), grown.groups.length - 1);
  const next = withChapters(
    grown,
    at,
    boxes.map(({ value }) => value),
  );
  bench.goOn(next);
  into.value = String(at);
  const added = chaptersOf(next).length - chaptersOf(path).length;
  tell(bench, added < boxes.length ? 'full' : 'added', { NUMBER: added });
}

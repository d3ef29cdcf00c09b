import {
  withChapterMoved,
  withGroup,
  withGroupMoved,
  withoutChapter,
  withoutGroup,
  type Spot,
} from '../../reader/edit-path.ts';
import { most, noPath } from '../../reader/own-path.ts';
import { groupName, tell, type Bench } from './bench.ts';
import { part } from './desk.ts';
import { pick, take } from './pick.ts';

/** What each button of the form does, by its name; `spot` is where the button stands. */
export const actions: Readonly<Record<string, (bench: Bench, spot: Spot) => void>> = {
  take: (bench) => take(bench, part<HTMLSelectElement>(bench.face, 'from').value),
  pick,
  'group-add': addGroup,
  'group-up': (bench, { group }) => moveGroup(bench, group, -1),
  'group-down': (bench, { group }) => moveGroup(bench, group, 1),
  'group-remove': removeGroup,
  up: (bench, spot) => moveChapter(bench, spot, -1),
  down: (bench, spot) => moveChapter(bench, spot, 1),
  remove: removeChapter,
  again: (bench) => {
    bench.goOn(noPath, { undoes: bench.path() });
    part(bench.face, 'make-heading').focus();
    tell(bench, 'emptied');
  },
  undo: (bench) => {
    const before = bench.before();
    if (before !== undefined) bench.goOn(before);
    part(bench.face, 'chosen').focus();
    tell(bench, 'undone');
  },
  'keep-self': ({ desk, shared }) => desk.look(shared()),
  back: ({ desk }) => desk.kept(),
};

function addGroup(bench: Bench): void {
  const { length } = bench.path().groups;
  if (length >= most.groups) return tell(bench, 'full');
  bench.goOn(withGroup(bench.path(), length === 0 ? (bench.desk.words['groupFirst'] ?? '') : ''));
  focus(bench, `[data-group="${length}"] [data-part="group-name"]`);
}

function moveGroup(bench: Bench, group: number, by: 1 | -1): void {
  const name = groupName(bench.path(), group, bench.desk.words);
  if (bench.path().groups[group + by] === undefined) return tell(bench, 'edge', { CHAPTER: name });
  bench.goOn(withGroupMoved(bench.path(), group, by));
  focus(bench, `[data-group="${group + by}"] [data-do="group-${by === 1 ? 'down' : 'up'}"]`);
  tell(bench, 'groupMoved', { GROUP: name, PLACE: group + by + 1 });
}

function removeGroup(bench: Bench, { group }: Spot): void {
  const name = groupName(bench.path(), group, bench.desk.words);
  bench.goOn(withoutGroup(bench.path(), group), { undoes: bench.path() });
  part(bench.face, 'chosen').focus();
  tell(bench, 'removed', { CHAPTER: name });
}

function moveChapter(bench: Bench, spot: Spot, by: 1 | -1): void {
  const name = chapterName(bench, spot);
  const moved = withChapterMoved(bench.path(), spot, by);
  if (moved.path === bench.path()) return tell(bench, 'edge', { CHAPTER: name });
  bench.goOn(moved.path);
  const { group, index } = moved.spot;
  focus(bench, `${stepAt(moved.spot)} [data-do="${by === 1 ? 'down' : 'up'}"]`);
  const values = { GROUP: groupName(bench.path(), group, bench.desk.words), PLACE: index + 1 };
  tell(bench, 'moved', { CHAPTER: name, ...values });
}

function removeChapter(bench: Bench, spot: Spot): void {
  const name = chapterName(bench, spot);
  bench.goOn(withoutChapter(bench.path(), spot), { undoes: bench.path() });
  const left = bench.path().groups[spot.group]?.chapters.length ?? 0;
  const next = { ...spot, index: Math.min(spot.index, left - 1) };
  focus(
    bench,
    left > 0 ? `${stepAt(next)} [data-do="remove"]` : `[data-group="${spot.group}"] [data-part="group-name"]`,
  );
  tell(bench, 'removed', { CHAPTER: name });
}

function chapterName({ path, desk }: Bench, { group, index }: Spot): string {
  return desk.catalogue.chapters.get(path().groups[group]?.chapters[index] ?? '')?.title ?? '';
}

function stepAt({ group, index }: Spot): string {
  return `[data-group="${group}"] [data-step="${index}"]`;
}

function focus({ face }: Bench, selector: string): void {
  face.querySelector<HTMLElement>(selector)?.focus();
}

import { describe, expect, it } from 'vitest';
import {
  unprepared,
  withChapterMoved,
  withChapters,
  withGroup,
  withGroupMoved,
  withGroups,
  withGroupTitle,
  withoutChapter,
  withoutGroup,
  withText,
  withTitle,
} from '../../src/reader/edit-path.ts';
import { noPath, type OwnPath } from '../../src/reader/own-path.ts';

/** A path as a line: its groups, and the chapters in each. */
const told = ({ groups }: OwnPath) =>
  groups.map(({ title, chapters }) => `${title}: ${chapters.join(' ')}`).join(' | ');
const start: OwnPath = {
  ...noPath,
  groups: [
    { title: 'Dag 1', chapters: ['t/a', 't/b'] },
    { title: 'Dag 2', chapters: ['t/c'] },
  ],
};

const cases: [name: string, made: OwnPath, expected: string][] = [
  [
    'chapters go at the end of a group, each once',
    withChapters(start, 0, ['t/d', 't/c', 't/d']),
    'Dag 1: t/a t/b t/d | Dag 2: t/c',
  ],
  ['a group that is not there gets nothing', withChapters(start, 7, ['t/d']), told(start)],
  ['a group more', withGroup(start, ' Dag\n3 '), 'Dag 1: t/a t/b | Dag 2: t/c | Dag 3: '],
  ['another name', withGroupTitle(start, 1, 'Week 1'), 'Dag 1: t/a t/b | Week 1: t/c'],
  ['a group less', withoutGroup(start, 0), 'Dag 2: t/c'],
  ['a group up', withGroupMoved(start, 1, -1), 'Dag 2: t/c | Dag 1: t/a t/b'],
  ['a group up that is the first', withGroupMoved(start, 0, -1), told(start)],
  ['a chapter less', withoutChapter(start, { group: 0, index: 0 }), 'Dag 1: t/b | Dag 2: t/c'],
  [
    'groups of a path: what is there already is not there twice, and what would be empty is left out',
    withGroups(withGroup(start, 'Leeg'), [
      { title: 'Begin', chapters: ['t/a', 't/x'] },
      { title: 'Niets nieuws', chapters: ['t/b'] },
    ]),
    'Dag 1: t/a t/b | Dag 2: t/c | Begin: t/x',
  ],
];

it.each(cases)('%s', (_name, made, expected) => {
  expect(told(made)).toBe(expected);
});

describe('a chapter that moves', () => {
  const moves: [name: string, group: number, index: number, by: 1 | -1, expected: string, at: string][] = [
    ['down in its group', 0, 0, 1, 'Dag 1: t/b t/a | Dag 2: t/c', '0:1'],
    ['up in its group', 0, 1, -1, 'Dag 1: t/b t/a | Dag 2: t/c', '0:0'],
    ['down into the next group', 0, 1, 1, 'Dag 1: t/a | Dag 2: t/b t/c', '1:0'],
    ['up into the group before', 1, 0, -1, 'Dag 1: t/a t/b t/c | Dag 2: ', '0:2'],
    ['up at the very top: stays', 0, 0, -1, told(start), '0:0'],
    ['down at the very end: stays', 1, 0, 1, told(start), '1:0'],
    ['that is not there', 3, 3, 1, told(start), '3:3'],
  ];

  it.each(moves)('%s', (_name, group, index, by, expected, at) => {
    const { path, spot } = withChapterMoved(start, { group, index }, by);
    expect([told(path), `${spot.group}:${spot.index}`]).toEqual([expected, at]);
  });
});

it('stops where a path is as large as it can be', () => {
  const full = withChapters(
    start,
    1,
    Array.from({ length: 200 }, (_, index) => `t/x${index}`),
  );
  expect(full.groups.flatMap(({ chapters }) => chapters)).toHaveLength(100);
  const groups = Array.from({ length: 40 }).reduce<OwnPath>((path) => withGroup(path, 'Dag'), noPath);
  expect(groups.groups).toHaveLength(20);
});

it('says what is presumed and comes later, or is missing', () => {
  const presumes: Record<string, string[]> = { 't/a': ['t/c'], 't/b': ['t/a', 't/z'] };
  expect(unprepared(start, (id) => presumes[id] ?? [])).toEqual([
    { chapter: 't/a', presumes: 't/c', isLater: true },
    { chapter: 't/b', presumes: 't/z', isLater: false },
  ]);
});

it('keeps clean words only', () => {
  const path = withText(withTitle(start, ' In\u202Ewerken '), 'meldpunt', 'bel\n1234');
  expect([path.title, path.answers]).toEqual(['Inwerken', { meldpunt: 'bel 1234' }]);
  expect(withText(path, 'meldpunt', ' ').answers).toEqual({});
});

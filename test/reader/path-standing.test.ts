import { expect, it } from 'vitest';
import { pathStanding } from '../../src/reader/path-standing.ts';
import { noProgress, withRead, type Progress } from '../../src/reader/progress.ts';

const steps = [
  { id: 'a/een', version: '2026-01-01', minutes: 5 },
  { id: 'a/twee', version: '2026-06-01', minutes: 3 },
  { id: 'b/drie', minutes: 2 },
];
const read = (...chapters: [id: string, version?: string][]): Progress =>
  chapters.reduce((progress, [id, version]) => withRead(progress, id, { day: '2026-06-02', version }), noProgress);

it.each([
  ['nothing read: begin at the first', read(), { read: 0, changed: 0, minutesLeft: 10, next: 0 }],
  ['the first read', read(['a/een', '2026-01-01']), { read: 1, changed: 0, minutesLeft: 5, next: 1 }],
  ['one passed over', read(['a/twee', '2026-06-01']), { read: 1, changed: 0, minutesLeft: 7, next: 0 }],
  [
    'what changed is to be read again, before what is new',
    read(['a/een', '2026-01-01'], ['a/twee', '2026-03-01']),
    { read: 2, changed: 1, minutesLeft: 5, next: 1 },
  ],
  [
    'all of it',
    read(['a/een', '2026-01-01'], ['a/twee', '2026-06-01'], ['b/drie']),
    { read: 3, changed: 0, minutesLeft: 0 },
  ],
  ['another path does not count', read(['c/vier']), { read: 0, changed: 0, minutesLeft: 10, next: 0 }],
] as const)('%s', (_name, progress, expected) => {
  expect(pathStanding(progress, steps)).toEqual(expected);
});

it('of a path without steps, nothing', () => {
  expect(pathStanding(noProgress, [])).toEqual({ read: 0, changed: 0, minutesLeft: 0 });
});

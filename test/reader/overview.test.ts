import { describe, expect, it } from 'vitest';
import { changedSince, tallyOf, whereabouts, type Shelf } from '../../src/reader/overview.ts';
import { noProgress, type ChapterProgress, type Progress } from '../../src/reader/progress.ts';
import { statementRows } from '../../src/reader/statement.ts';

const v1 = '2026-01-01';
const v2 = '2026-06-01';
const shelf: Shelf = {
  chapters: new Map(
    ['a/1', 'a/2', 'a/3', 'b/1', 'b/2'].map((id) => [id, { id, version: v1, minutes: 5, asks: id.startsWith('a') }]),
  ),
  paths: [
    { id: 'week', chapters: ['a/1', 'b/1', 'a/3'] },
    { id: 'later', chapters: ['b/2', 'a/2'] },
  ],
  themes: [
    { id: 'a', chapters: ['a/1', 'a/2', 'a/3'] },
    { id: 'b', chapters: ['b/1', 'b/2'] },
  ],
};
const read: ChapterProgress = { read: '2026-02-01', version: v1 };
const old: ChapterProgress = { read: '2025-02-01', version: '2025-01-01' };
const progressOf = (chapters: Record<string, ChapterProgress>): Progress => ({ version: 1, chapters });

describe('where a reader was and goes on', () => {
  it.each([
    ['nothing read', {}, undefined],
    ['only what the site no longer has', { 'c/1': read }, undefined],
    ['next in the first path', { 'a/1': read }, { last: 'a/1', next: { chapter: 'b/1', path: 'week' } }],
    [
      'what was passed over, at the end of it',
      { 'a/3': read },
      { last: 'a/3', next: { chapter: 'a/1', path: 'week' } },
    ],
    ['past what was read', { 'b/1': read, 'a/1': read }, { last: 'a/1', next: { chapter: 'a/3', path: 'week' } }],
    ['to what changed', { 'b/1': old, 'a/1': read }, { last: 'a/1', next: { chapter: 'b/1', path: 'week' } }],
    ['in the second path', { 'b/2': read }, { last: 'b/2', next: { chapter: 'a/2', path: 'later' } }],
    [
      'in the theme, when the path is done',
      { 'a/3': read, 'b/1': read, 'a/1': read },
      { last: 'a/1', next: { chapter: 'a/2', theme: 'a' } },
    ],
    ['nowhere, when all of it was read', { 'a/2': read, 'a/3': read, 'b/1': read, 'a/1': read }, { last: 'a/1' }],
    [
      'the latest day, not the last in line',
      { 'b/2': { ...read, read: '2026-03-01' }, 'a/1': read },
      { last: 'b/2', next: { chapter: 'a/2', path: 'later' } },
    ],
  ] as [string, Record<string, ChapterProgress>, object | undefined][])('%s', (_name, chapters, expected) => {
    expect(whereabouts(shelf, progressOf(chapters))).toEqual(expected);
  });
});

it('counts a list: what changed is read, and takes its minutes again', () => {
  const progress = progressOf({ 'a/1': { ...read, understood: '2026-02-02' }, 'b/1': old });
  expect(tallyOf(shelf, progress, ['a/1', 'b/1', 'a/3', 'c/9'])).toEqual({
    ...{ chapters: 3, read: 2, understood: 1, asking: 2, changed: 1, minutesLeft: 10 },
  });
});

it('lists what changed since, in the order of the site', () => {
  expect(changedSince(shelf, progressOf({ 'b/1': old, 'a/2': old, 'a/1': read })).map(({ id }) => id)).toEqual([
    'a/2',
    'b/1',
  ]);
  expect(changedSince(shelf, noProgress)).toEqual([]);
});

it('a statement has what was read, of the list that was asked, in its order', () => {
  const progress = progressOf({
    'b/1': { ...read, understood: v2 },
    'a/1': old,
    'a/2': { right: ['q1'] },
    'b/2': read,
  });
  expect(statementRows(shelf, progress, ['b/1', 'a/1', 'a/2', 'c/9'])).toMatchObject([
    { chapter: { id: 'b/1' }, status: 'understood', version: v1, understood: v2 },
    { chapter: { id: 'a/1' }, status: 'changed', read: '2025-02-01', version: '2025-01-01', understood: undefined },
  ]);
});

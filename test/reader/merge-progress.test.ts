import { describe, expect, it } from 'vitest';
import { countChanges, mergeProgress } from '../../src/reader/merge-progress.ts';
import type { ChapterProgress, Progress } from '../../src/reader/progress.ts';

const id = 'energie/opslag';
const of = (chapter: ChapterProgress): Progress => ({ version: 1, chapters: { [id]: chapter } });
const early = { read: '2026-02-01', version: '2026-01-01' };
const late = { read: '2026-07-01', version: '2026-06-01' };
const understood = { understood: '2026-03-01' };

describe('of a chapter in both', () => {
  it.each([
    ['what was read last wins', early, late, late],
    [
      'understood stays, of the same version',
      { ...early, ...understood },
      { ...early, read: '2026-05-01' },
      { ...early, read: '2026-05-01', ...understood },
    ],
    ['understood goes, of an earlier version', { ...early, ...understood }, late, late],
    ['read the same day, the later version wins', { ...late, version: '2026-05-01' }, late, late],
    [
      'read wins over answered only',
      { right: ['q1'], shown: '2026-01-01' },
      early,
      { ...early, right: ['q1'], shown: '2026-01-01' },
    ],
    [
      'answers of one version add up',
      { ...early, right: ['q1'], shown: '2026-01-01' },
      { ...early, right: ['q2'], done: ['t1'], shown: '2026-01-01' },
      { ...early, right: ['q1', 'q2'], done: ['t1'], shown: '2026-01-01' },
    ],
    [
      'answers of a later version count alone',
      { ...early, right: ['q1'], shown: '2026-01-01' },
      { ...late, right: ['q2'], shown: '2026-06-01' },
      { ...late, right: ['q2'], shown: '2026-06-01' },
    ],
  ] as [string, ChapterProgress, ChapterProgress, ChapterProgress][])('%s', (_name, here, other, expected) => {
    for (const merged of [mergeProgress(of(here), of(other)), mergeProgress(of(other), of(here))]) {
      const { right, done, ...rest } = merged.chapters[id] ?? {};
      const sorted = { ...(right && { right: right.toSorted() }), ...(done && { done: done.toSorted() }) };
      expect({ ...rest, ...sorted }).toEqual(expected);
    }
  });
});

it('puts what only the file has before what was read here, so that one goes on where one was', () => {
  const here: Progress = { version: 1, chapters: { 'a/x': early, 'a/y': early } };
  const other: Progress = { version: 1, chapters: { 'a/y': early, 'b/z': early } };
  expect(Object.keys(mergeProgress(here, other).chapters)).toEqual(['b/z', 'a/x', 'a/y']);
});

it('counts what a file adds: nothing the second time', () => {
  const here = of(early);
  const other: Progress = { version: 1, chapters: { [id]: late, 'a/y': early } };
  const merged = mergeProgress(here, other);
  expect(countChanges(here, merged)).toBe(2);
  expect(countChanges(merged, mergeProgress(merged, other))).toBe(0);
});

import { describe, expect, it } from 'vitest';
import {
  noProgress,
  progressOf,
  statusOf,
  withoutChapter,
  withoutRead,
  withRead,
  withShown,
  type ChapterProgress,
  type ChapterStatus,
  type Progress,
} from '../../src/reader/progress.ts';

const id = 'energie/opslag';
const asked = { questions: ['q1', 'q2'], tasks: ['t1'] };
const v1 = '2026-01-01';
const v2 = '2026-06-01';

const kept = (chapter: ChapterProgress): Progress => ({ version: 1, chapters: { [id]: chapter } });
const show = (progress: Progress, what: { question: string } | { task: string }, version = v1, day = '2026-03-01') =>
  withShown(progress, id, what, { day, version, asked });

describe('how a chapter stands with its reader', () => {
  it.each([
    ['nothing is known', {}, v1, 'new'],
    ['answered, not read', { right: ['q1'], shown: v1 }, v1, 'new'],
    ['read', { read: '2026-02-01', version: v1 }, v1, 'read'],
    ['read, of no version then or now', { read: '2026-02-01' }, undefined, 'read'],
    ['understood', { read: '2026-02-01', version: v1, understood: '2026-02-02' }, v1, 'understood'],
    ['changed since', { read: '2026-02-01', version: v1 }, v2, 'changed'],
    ['understood, changed since', { read: '2026-02-01', version: v1, understood: '2026-02-02' }, v2, 'changed'],
    ['read before it had a version', { read: '2026-02-01' }, v1, 'changed'],
    ['read in a later version than this page has', { read: '2026-02-01', version: v2 }, v1, 'read'],
  ] as [string, ChapterProgress, string | undefined, ChapterStatus][])('%s', (_name, chapter, version, expected) => {
    expect(statusOf(kept(chapter), id, version)).toBe(expected);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows nothing of %s', (name) => {
    expect(statusOf(noProgress, name, v1)).toBe('new');
    expect(progressOf(noProgress, name)).toEqual({});
  });
});

describe('reading', () => {
  it('keeps the day and the version', () => {
    expect(withRead(noProgress, id, { day: '2026-03-01', version: v1 }).chapters[id]).toEqual({
      read: '2026-03-01',
      version: v1,
    });
  });

  it('again, in the same version, leaves it understood; in a later one it is to be understood anew', () => {
    const before = kept({ read: '2026-02-01', version: v1, understood: '2026-02-02' });
    expect(withRead(before, id, { day: '2026-03-01', version: v1 }).chapters[id]?.understood).toBe('2026-02-02');
    expect(withRead(before, id, { day: '2026-07-01', version: v2 }).chapters[id]).toEqual({
      read: '2026-07-01',
      version: v2,
    });
  });

  it('puts the chapter last, where the reader was', () => {
    const two = withRead(withRead(noProgress, 'a/b', { day: v1 }), 'c/d', { day: v1 });
    expect(Object.keys(withRead(two, 'a/b', { day: v1 }).chapters)).toEqual(['c/d', 'a/b']);
  });

  it('undone leaves what was answered, and read again it is understood as before', () => {
    const all = [{ question: 'q1' }, { question: 'q2' }, { task: 't1' }];
    const understood = all.reduce((progress, what) => show(progress, what), noProgress);
    const undone = withoutRead(understood, id);
    expect(statusOf(undone, id, v1)).toBe('new');
    const again = withRead(undone, id, { day: '2026-04-01', version: v1, asked });
    expect(again.chapters[id]).toMatchObject({ read: '2026-04-01', understood: '2026-04-01' });
  });

  it('undone leaves nothing where nothing was answered', () => {
    expect(withoutRead(withRead(noProgress, id, { day: v1 }), id)).toEqual(noProgress);
    expect(withoutChapter(kept({ right: ['q1'] }), id)).toEqual(noProgress);
  });

  it('does not change what it was given', () => {
    const before = Object.freeze(kept(Object.freeze({ read: '2026-02-01', version: v1 })));
    Object.freeze(before.chapters);
    withRead(before, id, { day: '2026-03-01', version: v2 });
    withoutRead(before, id);
    show(before, { question: 'q1' });
    expect(before).toEqual(kept({ read: '2026-02-01', version: v1 }));
  });
});

describe('understanding', () => {
  it.each([
    ['one question', [{ question: 'q1' }], 'new'],
    ['both questions, not the task', [{ question: 'q1' }, { question: 'q2' }], 'new'],
    ['all that is asked', [{ question: 'q1' }, { task: 't1' }, { question: 'q2' }], 'understood'],
    ['the same one three times', [{ question: 'q1' }, { question: 'q1' }, { question: 'q1' }], 'new'],
    ['what is not asked', [{ question: 'q3' }, { question: 'q4' }, { task: 't2' }], 'new'],
  ] as [string, ({ question: string } | { task: string })[], ChapterStatus][])('%s', (_name, whats, expected) => {
    expect(
      statusOf(
        whats.reduce((progress, what) => show(progress, what), noProgress),
        id,
        v1,
      ),
    ).toBe(expected);
  });

  it('counts what was shown of this version only', () => {
    const early = show(show(noProgress, { question: 'q1' }), { question: 'q2' });
    const late = show(early, { task: 't1' }, v2);
    expect(late.chapters[id]).toEqual({ right: [], done: ['t1'], shown: v2 });
  });

  it('of a version that changed makes it read in that version, on that day', () => {
    const all = [{ question: 'q1' }, { question: 'q2' }, { task: 't1' }];
    const before = kept({ read: '2026-02-01', version: v1, understood: '2026-02-01' });
    const after = all.reduce((progress, what) => show(progress, what, v2, '2026-07-01'), before);
    expect(after.chapters[id]).toMatchObject({ read: '2026-07-01', version: v2, understood: '2026-07-01' });
  });

  it('keeps the day on which it was read and first understood', () => {
    const all = [{ question: 'q1' }, { question: 'q2' }, { task: 't1' }];
    const read = withRead(noProgress, id, { day: '2026-02-01', version: v1 });
    const understood = all.reduce((progress, what) => show(progress, what), read);
    const again = show(understood, { question: 'q1' }, v1, '2026-09-09');
    expect(again.chapters[id]).toMatchObject({ read: '2026-02-01', understood: '2026-03-01' });
  });
});

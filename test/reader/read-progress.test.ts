import { describe, expect, it } from 'vitest';
import { noProgress, type Progress } from '../../src/reader/progress.ts';
import { isDay, mostChapters, readProgress } from '../../src/reader/read-progress.ts';

const id = 'energie/opslag';
const chapters = (value: unknown) => readProgress({ version: 1, chapters: value });
const one = (value: unknown) => (chapters({ [id]: value }) as Progress).chapters[id];

describe('what was kept', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'voortgang'],
    ['a number', 1],
    ['a list', [1]],
    ['no version', { chapters: { [id]: { read: '2026-01-01' } } }],
    ['a version that never was', { version: 0, chapters: {} }],
    ['a version that is a text', { version: '2', chapters: {} }],
    ['no chapters', { version: 1 }],
    ['a list of chapters', { version: 1, chapters: [] }],
    ['chapters that are null', { version: 1, chapters: null }],
  ])('is nothing: %s', (_name, value) => {
    expect(readProgress(value)).toEqual(noProgress);
  });

  it.each([2, 1.5, 99, Infinity])('is of a later version: %s', (version) => {
    expect(readProgress({ version, chapters: {} })).toBe('later');
  });

  it('is read whole where it is sound', () => {
    const sound = {
      read: '2026-02-01',
      version: '2026-01-01',
      shown: '2026-01-01',
      understood: '2026-02-02',
      right: ['q1'],
      done: ['t1'],
    };
    expect(one(sound)).toEqual(sound);
  });

  it.each([
    ['no chapter', 'x', undefined],
    ['nothing in it', {}, undefined],
    ['a day that does not exist', { read: '2026-02-30' }, undefined],
    ['a day with a time', { read: '2026-02-01T00:00:00Z' }, undefined],
    ['a day that is a number', { read: 20260201 }, undefined],
    ['a day that is markup', { read: '<img src=x onerror=alert(1)>' }, undefined],
    ['understood but not read', { understood: '2026-02-01', version: '2026-02-01' }, { version: '2026-02-01' }],
    ['a version that is no day', { read: '2026-02-01', version: 'v2' }, { read: '2026-02-01' }],
    ['ids that are none', { right: ['q1', 'Q 2', 7, null, '<b>', '__proto__', 'q1'] }, { right: ['q1'] }],
    ['ids that are a text', { read: '2026-02-01', right: 'q1' }, { read: '2026-02-01' }],
    ['a key that we do not know', { read: '2026-02-01', html: '<b>' }, { read: '2026-02-01' }],
    [
      'more ids than any chapter has',
      { right: Array.from({ length: 5000 }, (_, at) => `q${at}`) },
      { right: Array.from({ length: 100 }, (_, at) => `q${at}`) },
    ],
  ])('a chapter with %s', (_name, value, expected) => {
    expect(one(value)).toEqual(expected);
  });

  it.each(['__proto__', 'constructor', 'opslag', 'a/b/c', 'A/b', 'a/../b', '../b', `${'x'.repeat(65)}/a`, 'a/<b>', ''])(
    'takes nothing under the name %j',
    (name) => {
      const read = readProgress(JSON.parse(`{"version":1,"chapters":{${JSON.stringify(name)}:{"read":"2026-01-01"}}}`));
      expect(read).toEqual(noProgress);
      expect(({} as { read?: string }).read).toBeUndefined();
    },
  );

  it('holds no more chapters than any site has, the last ones', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, at) => [`a/c${at}`, { read: '2026-01-01' }] as const),
    );
    const kept = Object.keys((chapters(many) as Progress).chapters);
    expect([kept.length, kept.at(-1)]).toEqual([mostChapters, 'a/c99999']);
  });
});

it.each([
  ['2026-11-24', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['+2026-01-01', false],
  ['', false],
  [20261124, false],
])('%j is a day: %s', (value, expected) => {
  expect(isDay(value)).toBe(expected);
});

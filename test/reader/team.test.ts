import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/reader/csv.ts';
import type { Shelf } from '../../src/reader/overview.ts';
import type { ChapterProgress } from '../../src/reader/progress.ts';
import { teamFacts, teamOf, teamTable, unknownChapters, type TeamFile } from '../../src/reader/team.ts';

const v1 = '2026-01-01';
const read: ChapterProgress = { read: '2026-02-01', version: v1 };
const understood: ChapterProgress = { ...read, understood: '2026-02-02' };
const old: ChapterProgress = { read: '2025-02-01', version: '2025-01-01' };
const shelf: Shelf = {
  chapters: new Map(['a/1', 'a/2', 'b/1'].map((id) => [id, { id, version: v1, minutes: 5, asks: true }])),
  paths: [{ id: 'week', chapters: ['a/2', 'a/1'] }],
  themes: [
    { id: 'a', chapters: ['a/1', 'a/2'] },
    { id: 'b', chapters: ['b/1'] },
  ],
};
const file = (name: string | undefined, chapters: Record<string, ChapterProgress>, made = '2026-11-01'): TeamFile => ({
  fileName: 'voortgang.json',
  file: {
    ...{ kind: 'voortgang', version: 1, site: 'stad/', edition: 'public', made },
    ...(name !== undefined && { name }),
    progress: { version: 1, chapters },
  },
});

describe('people', () => {
  const people = (...files: TeamFile[]) => teamOf(files, 'nl').map(({ name, files: count }) => [name, count]);

  it.each([
    [
      'by name',
      [file('Zoë', {}), file('Anne', {})],
      [
        ['Anne', 1],
        ['Zoë', 1],
      ],
    ],
    ['two files of one person', [file('Noor', {}), file('NOOR', {})], [['Noor', 2]]],
    ['no name: that of the file', [file(undefined, {})], [['voortgang', 1]]],
    [
      'no name, twice the same file',
      [file(undefined, { 'a/1': read }), file(undefined, { 'a/1': read })],
      [['voortgang', 2]],
    ],
    [
      'no name, files that are called the same',
      [file(undefined, { 'a/1': read }), file(undefined, {})],
      [
        ['voortgang', 1],
        ['voortgang', 1],
      ],
    ],
    [
      'a name as that of a file',
      [file('voortgang', { 'a/1': read }), file(undefined, {})],
      [
        ['voortgang', 1],
        ['voortgang', 1],
      ],
    ],
    [
      'a name that is no key',
      [file('__proto__', {}), file('constructor', {})],
      [
        ['__proto__', 1],
        ['constructor', 1],
      ],
    ],
  ] as [string, TeamFile[], [string, number][]][])('%s', (_name, files, expected) => {
    expect(people(...files)).toEqual(expected);
  });

  it('of whom there are two files have the newest of each chapter', () => {
    const [noor] = teamOf(
      [file('Noor', { 'a/1': old, 'b/1': read }, '2026-11-02'), file('Noor', { 'a/1': read }, '2026-10-01')],
      'nl',
    );
    expect(noor).toMatchObject({ made: '2026-11-02', progress: { chapters: { 'a/1': read, 'b/1': read } } });
  });
});

describe('a table', () => {
  const team = teamOf([file('Anne', { 'a/1': understood, 'c/9': read }), file('Noor', { 'a/1': old })], 'nl');

  it('has chapters that somebody read, by theme', () => {
    expect(teamTable(shelf, team)).toEqual([
      { theme: 'a', rows: [{ chapter: 'a/1', statuses: ['understood', 'changed'] }] },
    ]);
  });

  it('of a path has all of it', () => {
    expect(teamTable(shelf, team, 'week')).toEqual([
      {
        theme: 'a',
        rows: [
          { chapter: 'a/1', statuses: ['understood', 'changed'] },
          { chapter: 'a/2', statuses: ['new', 'new'] },
        ],
      },
    ]);
  });

  it('says what the site does not have', () => {
    expect(unknownChapters(shelf, team)).toEqual(['c/9']);
  });

  it('comes as facts, with the days', () => {
    expect(teamFacts(shelf, team, teamTable(shelf, team))).toMatchObject([
      {
        member: { name: 'Anne' },
        chapter: 'a/1',
        status: 'understood',
        read: '2026-02-01',
        version: v1,
        understood: '2026-02-02',
        current: v1,
      },
      {
        member: { name: 'Noor' },
        chapter: 'a/1',
        status: 'changed',
        read: '2025-02-01',
        version: '2025-01-01',
        understood: '',
        current: v1,
      },
    ]);
  });
});

describe('a cell of a CSV', () => {
  it.each([
    ['Noor', 'Noor'],
    ['', ''],
    ['=HYPERLINK("https://kwaad.example";"klik")', '"\'=HYPERLINK(""https://kwaad.example"";""klik"")"'],
    ['+31', "'+31"],
    ['-1', "'-1"],
    ['@SOM(A1)', "'@SOM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['a;b', '"a;b"'],
    ['zegt "hoi"', '"zegt ""hoi"""'],
    ['twee\nregels', '"twee\nregels"'],
    ['2026-11-24', '2026-11-24'],
    ['a=1', 'a=1'],
  ])('%j is written as %j', (text, expected) => {
    expect(toCsv([[text]])).toBe(`\ufeff${expected}\r\n`);
  });

  it('stands beside the next, after a semicolon', () => {
    expect(
      toCsv([
        ['Naam', 'Thema'],
        ['Noor', 'Energie'],
      ]),
    ).toBe('\ufeffNaam;Thema\r\nNoor;Energie\r\n');
  });
});

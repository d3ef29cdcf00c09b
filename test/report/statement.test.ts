import { describe, expect, it } from 'vitest';
import type { StatementRow } from '../../src/domain/statement.ts';
import { statementToCsv, statementToJson, statementToText, type StatementReport } from '../../src/report/statement.ts';

const row = (contributor: string, changes: Partial<StatementRow> = {}): StatementRow => ({
  contributor,
  written: [],
  changed: [],
  confirmed: [],
  translated: [],
  ...changes,
});
const report = (rows: StatementRow[], changes: Partial<StatementReport> = {}): StatementReport => ({
  language: 'nl',
  statement: { period: { from: '2026-01-01', to: '2026-12-31' }, rows },
  unrecorded: [],
  ...changes,
});
const kanaalcode = row('kanaalcode', { name: 'Kanaalcode', written: ['data/a', 'data/b'], translated: ['data/a'] });

describe('text', () => {
  it('aligns a table with an empty column for the hours, and lists the chapters', () => {
    const text = statementToText(report([kanaalcode, row('één', { name: 'Één' }), row('redactie')]));
    expect(text).toBe(
      [
        'Bijdragen van 2026-01-01 tot en met 2026-12-31',
        '',
        'bedrijf     geschreven  gewijzigd  bevestigd  vertaald  uren',
        'Één                  0          0          0         0    ……',
        'Kanaalcode           2          0          0         1    ……',
        'redactie             0          0          0         0    ……',
        '',
        'De uren vult elk bedrijf zelf in.',
        '',
        'Kanaalcode',
        '  geschreven: data/a, data/b',
        '  vertaald: data/a',
        '',
        'Elk hoofdstuk dat volgens git in deze periode is gewijzigd, heeft een controle die dat zegt.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['nl', 'no-repository', 'is niet na te gaan: git ziet hier geen repository'],
    ['en', 'shallow', 'cannot be told: the git history is incomplete'],
    ['en', 'git-failed', 'cannot be told: git could not read the history'],
  ] as const)('says in %s that git could not tell: %s', (language, unrecorded, expected) => {
    expect(statementToText(report([], { language, unrecorded }))).toContain(expected);
  });
});

describe('csv', () => {
  const cells = (name: string) => statementToCsv(report([row('a', { name })])).split('\r\n')[1];

  it('has a head, a row a company and line ends as RFC 4180 wants them', () => {
    expect(statementToCsv(report([kanaalcode, row('redactie')], { language: 'en' }))).toBe(
      [
        'company,name,written,changed,confirmed,translated,hours,chapters written,chapters changed,chapters confirmed,chapters translated',
        'kanaalcode,Kanaalcode,2,0,0,1,,data/a data/b,,,data/a',
        'redactie,editors,0,0,0,0,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['Jansen, De Vries', '"Jansen, De Vries"'],
    ['De "Kade"', '"De ""Kade"""'],
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['=A("b",c)', '"\'=A(""b"",c)"'],
    ['a=b', 'a=b'],
  ])('writes %j', (name, cell) => {
    expect(cells(name)).toBe(`a,${cell},0,0,0,0,,,,,`);
  });

  it('keeps a line end within a cell', () => {
    expect(statementToCsv(report([row('a', { name: 'x\ny' })]))).toContain('a,"x\ny",0');
  });
});

describe('json', () => {
  it('has the shape of version 1', () => {
    expect(JSON.parse(statementToJson(report([kanaalcode, row('redactie')])))).toEqual({
      version: 1,
      from: '2026-01-01',
      to: '2026-12-31',
      companies: [
        {
          company: 'kanaalcode',
          name: 'Kanaalcode',
          written: ['data/a', 'data/b'],
          changed: [],
          confirmed: [],
          translated: ['data/a'],
          hours: null,
        },
        { company: 'redactie', name: null, written: [], changed: [], confirmed: [], translated: [], hours: null },
      ],
      unrecorded: [],
      unrecordedReason: null,
    });
  });

  it('says that git could not tell', () => {
    expect(JSON.parse(statementToJson(report([], { unrecorded: 'shallow' })))).toMatchObject({
      unrecorded: null,
      unrecordedReason: 'shallow',
    });
  });
});

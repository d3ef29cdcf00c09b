import { describe, expect, it } from 'vitest';
import { parts, resultsOf, type Part } from '../../../scripts/bench/aims.ts';
import { figuresOf, makeFigure, median, type Measure, type Subject } from '../../../scripts/bench/figure.ts';
import { renderedPages } from '../../../scripts/bench/rendered-pages.ts';
import type { Report } from '../../../scripts/bench/report.ts';
import { figuresTable, resultsTable, toMarkdown, toText, whereMeasured } from '../../../scripts/bench/tables.ts';

it.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[10, 9], 9.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

it('keeps every run beside the spread, and leaves out what no run could measure', () => {
  const runs = [
    { seconds: 2.00049, memory: undefined },
    { seconds: 1, memory: undefined },
    { seconds: 9, memory: undefined },
  ];
  const seconds = { subject: 'ours', measure: 'seconds', unit: 's', values: [2, 1, 9], median: 2, least: 1, most: 9 };
  expect(figuresOf('ours', runs)).toEqual([seconds]);
});

describe('aims', () => {
  const cases: [part: Part, figures: [Subject, Measure, number][], expected: [value: number, most: number][]][] = [
    ['check', [['ours', 'seconds', 3], ['floor', 'seconds', 2]], [[1.5, 1.5], [3, 2]]], // prettier-ignore
    ['build', [['ours', 'seconds', 30], ['full', 'seconds', 150], ['theme', 'seconds', 40]], [[0.2, 0.15], [0.75, 0.5]]], // prettier-ignore
    ['build', [['ours', 'seconds', 30], ['larger', 'seconds', 90], ['ours', 'memory', 900]], [[3, 3.1], [900, 1200]]], // prettier-ignore
    [
      'rebuild',
      [
        ['ours', 'seconds', 6],
        ['cold', 'seconds', 24],
      ],
      [[0.25, 0.35]],
    ],
    ['page', [['ours', 'total', 41], ['ours', 'requests', 6]], [[41, 40], [6, 8]]], // prettier-ignore
    ['search', [['ours', 'wait', 150], ['ours', 'fetched', 149]], [[150, 200], [149, 150]]], // prettier-ignore
  ];
  it.each(cases)('of %s: %j', (part, figures, expected) => {
    const made = figures.map(([subject, measure, value]) => makeFigure(subject, measure, [value]));
    expect(resultsOf(part, made).map(({ value, most }) => [value, most])).toEqual(expected);
  });

  it('leaves out what was not measured: without the peers there is no ratio to them', () => {
    const [only, ...others] = resultsOf('build', [makeFigure('ours', 'memory', [800])]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ of: ['ours', 'memory'], value: 800, unit: 'MB' });
  });

  it('never mixes parts: seconds of one say nothing of another', () => {
    const figures = [makeFigure('ours', 'seconds', [1])];
    expect(parts.map((part) => resultsOf(part, figures).length)).toEqual([1, 0, 0, 0, 0]);
  });
});

describe('tables', () => {
  const figures = [makeFigure('ours', 'seconds', [12.34, 11, 14]), makeFigure('full', 'seconds', [150])];
  const report: Report = {
    version: 1,
    date: '2026-11-24',
    machine: { processor: 'Snelle chip', cores: 2, memoryGB: 8, system: 'Linux' },
    versions: { node: '24.1.0', ours: 'abc' },
    seed: 1,
    sections: [{ part: 'build', chapters: 3000, languages: ['nl'], figures, results: resultsOf('build', figures) }],
  };
  const [section] = report.sections;

  it('say on what it was measured', () => {
    expect(whereMeasured(report, 'nl')).toBe(
      '2026-11-24: Snelle chip, 2 kernen, 8 GB, Linux; node 24.1.0, deze software abc',
    );
  });

  it('are for a terminal', () => {
    expect(section && toText(figuresTable(section, 'en')).split('\n')).toEqual([
      'Build (3,000 chapters, Dutch)',
      '',
      'what                                       seconds',
      'this software                         12.3 (11–14)',
      'Starlight, everything in the sidebar           150',
      '',
    ]);
  });

  it('are for the handbook, with every ratio and its aim', () => {
    expect(toMarkdown(resultsTable(report.sections, 'nl'))).toBe(
      [
        '| wat | gemeten | doel, hoogstens | uitkomst |',
        '| --- | ---: | ---: | ---: |',
        '| Bouwen (3.000 hoofdstukken, Nederlands): deze software tegenover Starlight, alles in het menu | 0,08 | 0,15 | gehaald |',
        '',
      ].join('\n'),
    );
  });
});

it.each([
  ['a page that was made', '  ├─ /themas/a/index.html (+12ms)', 1],
  ['the last page of a route', '  └─ /themas/a/index.html (+12ms)', 1],
  ['a page that was taken over', '  ├─ /themas/a/index.html (restored)', 0],
  ['a page that was still there', '  ├─ /themas/a/index.html (cached)', 0],
  ['a page in colours', '\u001B[34m  ├─\u001B[39m \u001B[2m/a/index.html\u001B[22m (+3ms)', 1],
  ['what is no page', '  ├─ /themas/a/b.md (+1ms)\n▶ src/pages/index.astro\n', 0],
])('counts what Astro says of %s', (_name, log, expected) => {
  expect(renderedPages(log)).toBe(expected);
});

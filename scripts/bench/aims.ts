import type { Figure, Measure, Subject } from './figure.ts';

/** The parts of the benchmark, in the order in which they run. */
export const parts = ['check', 'build', 'rebuild', 'page', 'search'] as const;

export type Part = (typeof parts)[number];

interface Aim {
  part: Part;
  of: readonly [Subject, Measure];
  /** What it is divided by; without it, the figure itself is what counts. */
  against?: readonly [Subject, Measure];
  /** It should be this or less. */
  most: number;
}

/** The figures to reach, each of which can be worked out from one part of one run. */
export const aims = [
  { part: 'check', of: ['ours', 'seconds'], against: ['floor', 'seconds'], most: 1.5 },
  { part: 'check', of: ['ours', 'seconds'], most: 2 },
  { part: 'build', of: ['ours', 'seconds'], against: ['full', 'seconds'], most: 0.15 },
  { part: 'build', of: ['ours', 'seconds'], against: ['theme', 'seconds'], most: 0.5 },
  { part: 'build', of: ['larger', 'seconds'], against: ['ours', 'seconds'], most: 3.1 },
  { part: 'build', of: ['ours', 'memory'], most: 1200 },
  { part: 'build', of: ['larger', 'memory'], most: 1200 },
  { part: 'rebuild', of: ['ours', 'seconds'], against: ['cold', 'seconds'], most: 0.35 },
  { part: 'page', of: ['ours', 'total'], most: 40 },
  { part: 'page', of: ['ours', 'script'], most: 10 },
  { part: 'page', of: ['ours', 'htmlGzip'], most: 10 },
  { part: 'page', of: ['ours', 'requests'], most: 8 },
  { part: 'page', of: ['ours', 'fonts'], most: 45 },
  { part: 'search', of: ['ours', 'wait'], most: 200 },
  { part: 'search', of: ['ours', 'fetched'], most: 150 },
] as const satisfies readonly Aim[];

/** An aim, and what came of it. */
export interface Result extends Aim {
  value: number;
  unit: string;
}

/** What came of the aims of a part: medians, or the ratio of two. An aim whose figures were not measured is left out. */
export function resultsOf(part: Part, figures: readonly Figure[]): Result[] {
  const find = ([subject, measure]: readonly [Subject, Measure]) =>
    figures.find((figure) => figure.subject === subject && figure.measure === measure);
  return (aims as readonly Aim[]).flatMap((aim) => {
    const own = find(aim.of);
    const other = aim.against && find(aim.against);
    if (aim.part !== part || own === undefined || (aim.against !== undefined && other === undefined)) return [];
    const value = other === undefined ? own.median : own.median / other.median;
    return [{ ...aim, value, unit: other === undefined ? own.unit : '' }];
  });
}

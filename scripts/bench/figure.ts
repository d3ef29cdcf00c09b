/** What is measured, and in which unit. */
export const measures = {
  seconds: 's',
  cpu: 's',
  memory: 'MB',
  output: 'MB',
  index: 'MB',
  files: '',
  html: 'kB',
  htmlGzip: 'kB',
  css: 'kB',
  script: 'kB',
  total: 'kB',
  totalBrotli: 'kB',
  fonts: 'kB',
  requests: '',
  rendered: '',
  fetched: 'kB',
  wait: 'ms',
} as const;

export type Measure = keyof typeof measures;

/** Whose figures they are: ours, those of a peer, or something to hold ours against. */
export type Subject = 'ours' | 'larger' | 'cold' | 'theme' | 'full' | 'floor' | 'node';

/** One thing that was measured, once or more often. */
export interface Figure {
  subject: Subject;
  measure: Measure;
  unit: string;
  /** One for each run; of pages, one for each page that was looked at. */
  values: number[];
  median: number;
  least: number;
  most: number;
}

/** A figure with its spread. Values are kept to three decimals: there is nothing behind those. */
export function makeFigure(subject: Subject, measure: Measure, measured: readonly number[]): Figure {
  const values = measured.map((value) => Math.round(value * 1000) / 1000);
  return {
    subject,
    measure,
    unit: measures[measure],
    values,
    median: median(values),
    least: Math.min(...values),
    most: Math.max(...values),
  };
}

/** The figures of several runs that measured the same things; what could not be measured is left out. */
export function figuresOf(subject: Subject, runs: readonly Partial<Record<Measure, number | undefined>>[]): Figure[] {
  return (Object.keys(measures) as Measure[]).flatMap((measure) => {
    const values = runs.flatMap((run) => run[measure] ?? []);
    return values.length > 0 ? [makeFigure(subject, measure, values)] : [];
  });
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

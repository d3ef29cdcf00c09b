import { mustStop, type Stage } from './blind.ts';
import { isChapter, readCorpus, type CorpusCase } from './corpus.ts';
import { isError, runCheck, runGate, runLoader } from './stages.ts';

const stages = ['check', 'loader', 'gate'] as const satisfies readonly Stage[];
type Counted = (typeof stages)[number];

interface Count {
  tried: number;
  right: number;
}

/**
 * Runs the whole corpus through each stage alone and counts, by kind, how many attacks were stopped and how many
 * innocents passed. Whole means: every one that should.
 */
export async function countCorpus(): Promise<{ table: string; isWhole: boolean }> {
  const rows = new Map<string, Record<Counted, Count>>();
  const wrong: string[] = [];
  for (const one of readCorpus()) {
    const row = rows.get(rowOf(one)) ?? { check: nothing(), loader: nothing(), gate: nothing() };
    rows.set(rowOf(one), row);
    for (const stage of stages) {
      if (one.isAttack ? !mustStop(one, stage) : stage === 'gate' && !isChapter(one)) continue;
      const isStopped = await stops[stage](one);
      row[stage].tried += 1;
      if (isStopped === one.isAttack) row[stage].right += 1;
      else wrong.push(`${one.name}: ${stage} ${isStopped ? 'refuses it' : 'lets it pass'}`);
    }
  }
  const table = [tableOf(rows), ...(wrong.length > 0 ? [wrong.join('\n')] : [])].join('\n\n');
  return { table: `${table}\n`, isWhole: wrong.length === 0 };
}

const stops: Readonly<Record<Counted, (one: CorpusCase) => Promise<boolean> | boolean>> = {
  check: async (one) => (await runCheck(one)).some(isError),
  loader: async (one) => {
    const { failure, stored } = await runLoader(one, 'build');
    return failure !== undefined && stored.length === 0;
  },
  gate: (one) => runGate(one) !== undefined,
};

function tableOf(rows: ReadonlyMap<string, Record<Counted, Count>>): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(13))).join('');
  const cellsOf = (row: Record<Counted, Count>) => stages.map((stage) => `${row[stage].right} of ${row[stage].tried}`);
  const sums = (['attacks', 'innocents'] as const).map((group) => {
    const sum = { check: nothing(), loader: nothing(), gate: nothing() };
    for (const [name, row] of rows) {
      if (!name.startsWith(group)) continue;
      for (const stage of stages) {
        sum[stage].tried += row[stage].tried;
        sum[stage].right += row[stage].right;
      }
    }
    return line([group === 'attacks' ? 'attacks stopped' : 'innocents that passed', ...cellsOf(sum)]);
  });
  const body = [...rows].map(([name, row]) => line([name, ...cellsOf(row)]));
  return [line(['', ...stages]), ...body, '', ...sums].join('\n');
}

function rowOf({ isAttack, kind }: CorpusCase): string {
  return `${isAttack ? 'attacks' : 'innocents'}/${kind}`;
}

function nothing(): Count {
  return { tried: 0, right: 0 };
}

import { figuresOf, type Figure } from '../figure.ts';
import type { Run } from '../run-process.ts';
import type { Workplace } from '../workplace.ts';

/**
 * The whole check, against the least that any check must do in one process, and against starting Node. They take turns,
 * so that a moment in which the machine is busy counts for all of them.
 */
export async function benchCheck({ runs, run, tell }: Workplace, chapters: number): Promise<Figure[]> {
  tell(`checking ${chapters} chapters`);
  const commands = {
    node: ['scripts/bench/nothing.ts'],
    floor: ['scripts/bench/floor.ts'],
    ours: ['scripts/check-ownership.ts', '--format', 'json'],
  } as const;
  const found: Record<keyof typeof commands, Run[]> = { node: [], floor: [], ours: [] };
  for (let round = 0; round < runs; round += 1) {
    for (const subject of ['node', 'floor', 'ours'] as const) {
      const [script, ...args] = commands[subject];
      found[subject].push(await run(script, args, chapters));
    }
  }
  return [...figuresOf('ours', found.ours), ...figuresOf('floor', found.floor), ...figuresOf('node', found.node)];
}

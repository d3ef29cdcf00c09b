import { JudgeProcess } from './judge-process.ts';
import { mutate, type Sample } from './mutate.ts';
import type { Broken } from './oracle.ts';
import { makeRandom } from './random.ts';

/** An input that broke a promise, as small as we could make it. */
export interface Find extends Broken {
  from: string;
  kind: Sample['kind'];
  input: Uint8Array;
}

export interface Fuzzed {
  tried: number;
  accepted: number;
  finds: Find[];
}

/** Milliseconds that one input may take. The largest file that is read takes a fraction of that. */
const patience = 10_000;

/** Milliseconds that go into making one find smaller. */
const shrinking = 10_000;

/**
 * Tries changed samples until `isEnough` says so. The same seed tries the same inputs. Of each way in which a promise
 * is broken one input is kept.
 */
export async function fuzz(
  samples: readonly Sample[],
  seed: number,
  isEnough: (sofar: Fuzzed) => boolean,
): Promise<Fuzzed> {
  const random = makeRandom(seed);
  // A changed attack is nearly always refused at once; what is accepted tells more.
  const harmless = samples.filter(({ name }) => !name.startsWith('attacks/'));
  const judges = new JudgeProcess(patience);
  const fuzzed: Fuzzed = { tried: 0, accepted: 0, finds: [] };
  try {
    while (!isEnough(fuzzed)) {
      const sample = random.pick(random.below(3) === 0 ? samples : harmless);
      const input = mutate(sample, samples, random);
      const { isAccepted, broken } = await judges.judge(sample.kind, input);
      fuzzed.tried += 1;
      if (isAccepted) fuzzed.accepted += 1;
      for (const one of broken) {
        if (fuzzed.finds.some((known) => isAlike(known, one))) continue;
        const smaller = await shrink(input, async (tried) => {
          const { broken: still } = await judges.judge(sample.kind, tried);
          return still.some((other) => isAlike(other, one));
        });
        fuzzed.finds.push({ ...one, from: sample.name, kind: sample.kind, input: smaller });
      }
    }
  } finally {
    judges.stop();
  }
  return fuzzed;
}

/** Whether two broken promises are one fault: places and names in their words do not count. */
function isAlike(one: Broken, other: Broken): boolean {
  const gist = ({ promise, detail }: Broken) => `${promise} ${detail.replaceAll(/["'`<(\d].*$/g, '').slice(0, 60)}`;
  return gist(one) === gist(other);
}

/**
 * Takes pieces out as long as what is left breaks the same promise; halves first, then ever smaller. An input that
 * hangs makes every try long, so it also stops when the time is up.
 */
async function shrink(input: Uint8Array, isStillBroken: (tried: Uint8Array) => Promise<boolean>): Promise<Uint8Array> {
  const end = performance.now() + shrinking;
  let smallest = input;
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 3)) {
    for (let at = 0; at < smallest.length;) {
      if (performance.now() > end) return smallest;
      const tried = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)]);
      if (await isStillBroken(tried)) smallest = tried;
      else at += size;
    }
  }
  return smallest;
}

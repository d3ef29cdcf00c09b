import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';
import { mutate } from './mutate.ts';
import { makeRandom } from './random.ts';
import { readSamples } from './samples.ts';

const samples = readSamples();

it('breaks no promise with a few hundred inputs', async () => {
  const { tried, accepted, finds } = await fuzz(samples, 20_261_124, (sofar) => sofar.tried >= 400);
  expect(
    finds.map(({ promise, detail, input }) => ({ promise, detail, input: Buffer.from(input).toString() })),
  ).toEqual([]);
  expect(tried).toBe(400);
  // Were all of them refused, nothing would have been rendered.
  expect(accepted).toBeGreaterThan(20);
});

it('tries the same inputs for the same seed, and others for another', () => {
  const inputs = (seed: number) => {
    const random = makeRandom(seed);
    return Array.from({ length: 20 }, () =>
      Buffer.from(mutate(random.pick(samples), samples, random)).toString('base64'),
    );
  };
  expect(inputs(1)).toEqual(inputs(1));
  expect(inputs(1)).not.toEqual(inputs(2));
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterFile } from '../../corpus.ts';
import { figuresOf, type Figure } from '../figure.ts';
import { renderedPages } from '../rendered-pages.ts';
import type { Run } from '../run-process.ts';
import type { Workplace } from '../workplace.ts';

/** A build after one sentence of one chapter was changed, against a cold build. Each run edits another chapter. */
export async function benchRebuild(place: Workplace, chapters: number): Promise<Figure[]> {
  const cold = await place.built(chapters);
  const again: (Run & { rendered: number })[] = [];
  for (let round = 0; round < place.runs; round += 1) {
    // From the middle on, where nothing is the first or the last.
    const file = join(place.corpus(chapters), chapterFile((Math.floor(chapters / 2) + round) % chapters));
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nEen zin die er nog niet stond, in ronde ${round}.\n`);
    const { run, log } = await place.buildAgain(chapters);
    again.push({ ...run, rendered: renderedPages(readFileSync(log, 'utf8')) });
  }
  return [...figuresOf('ours', again), ...figuresOf('cold', [cold])];
}

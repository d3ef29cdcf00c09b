import { figuresOf, type Figure } from '../figure.ts';
import type { Built, Workplace } from '../workplace.ts';

/**
 * Our cold build, beside Starlight alone with the sidebar of one theme and with all of it. The last is run once, because
 * it takes so long. Starlight has one language here, so a corpus of two is built by us alone.
 */
export async function benchBuild(place: Workplace, chapters: number): Promise<Figure[]> {
  const { runs, isScaled, isAlone, languages } = place;
  const hasPeers = !isAlone && languages.length === 1;
  const full = hasPeers ? [await place.buildPeer('full', chapters)] : [];
  const larger = isScaled ? [await place.buildCold(chapters * 3)] : [];
  const theme: Built[] = [];
  const ours: Built[] = [];
  for (let round = 0; round < runs; round += 1) {
    if (hasPeers) theme.push(await place.buildPeer('theme', chapters));
    // Ours comes last, because other parts go on with it.
    ours.push(await place.buildCold(chapters));
  }
  const figures = (subject: 'ours' | 'larger' | 'theme' | 'full', built: readonly Built[]) =>
    figuresOf(
      subject,
      built.map(({ size, ...cost }) => ({ ...cost, ...size })),
    );
  return [...figures('ours', ours), ...figures('larger', larger), ...figures('theme', theme), ...figures('full', full)];
}

import { figuresOf, type Figure } from '../figure.ts';
import { firstLoad } from '../first-load.ts';
import { somePages } from '../output-size.ts';
import type { Workplace } from '../workplace.ts';

/** What the first load of a chapter costs a reader: of some pages, spread over the whole site. */
export async function benchPage({ built, tell }: Workplace, chapters: number): Promise<Figure[]> {
  const { folder } = await built(chapters);
  tell('looking at pages');
  const known: Parameters<typeof firstLoad>[2] = new Map();
  const loads = somePages(folder).map((page) => firstLoad(folder, page, known));
  return figuresOf('ours', loads);
}

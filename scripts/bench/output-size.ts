import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** At how many pages is looked, spread evenly; compressing thousands of large ones would take longer than a build. */
const pagesLookedAt = 40;

/** What a folder holds: files, and MB. */
export function sizeOf(folder: string): { files: number; output: number } {
  const found = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = found.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { files: found.length, output: bytes / 1e6 };
}

/** Pages of chapters in a built site of a corpus, spread evenly over all of them, relative to its folder. */
export function somePages(output: string): string[] {
  const all = globSync('themas/*/hoofdstuk-*/index.html', { cwd: output }).sort();
  let step = Math.max(1, Math.floor(all.length / pagesLookedAt));
  // What is in a chapter follows from its place in a theme of twenty, so all places must come by.
  while (step % 2 === 0 || step % 5 === 0) step -= 1;
  return all.filter((_, index) => index % step === 0);
}

/** How large a page of a chapter is on average, in kB, as it is and compressed. */
export function meanPage(output: string): { html: number; htmlGzip: number } {
  const pages = somePages(output).map((page) => readFileSync(join(output, page)));
  const mean = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1000;
  return {
    html: mean(pages.map((page) => page.length)),
    htmlGzip: mean(pages.map((page) => gzipSync(page, { level: 9 }).length)),
  };
}

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isWorthCompressing } from '../src/output/compressible.ts';
import { siteFiles } from './site-files.ts';

const gzipped = promisify(gzip);
const brotli = promisify(brotliCompress);

/** So many at a time: enough to keep every core busy, few enough to hold in memory. */
const atOnce = 16;

/**
 * How hard Brotli works. What a reader keeps for a year is made once and may take its time; for a page the last tenth
 * costs twenty times as long (31 ms instead of 1.7), and there may be ten thousand.
 */
const quality = { kept: constants.BROTLI_MAX_QUALITY, page: 6 };

/**
 * Puts compressed copies beside every text file of a built site, for a server that sends those as they are: `.gz` for
 * any, and `.br` for one that can send Brotli, which is a tenth smaller.
 */
export async function precompress(folder: string): Promise<void> {
  const files = siteFiles(folder).filter((file) => isWorthCompressing(file, statSync(join(folder, file)).size));
  for (let next = 0; next < files.length; next += atOnce) {
    await Promise.all(files.slice(next, next + atOnce).map((file) => compress(join(folder, file))));
  }
}

async function compress(file: string): Promise<void> {
  const content = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: /[\\/]_astro[\\/]/.test(file) ? quality.kept : quality.page,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [gz, br] = await Promise.all([gzipped(content, { level: 9 }), brotli(content, { params })]);
  writeFileSync(`${file}.gz`, gz);
  writeFileSync(`${file}.br`, br);
}

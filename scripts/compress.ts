import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isWorthCompressing } from '../src/output/compressible.ts';
import { siteFiles } from './site-files.ts';

const compressed = promisify(gzip);

/** So many at a time: enough to keep every core busy, few enough to hold in memory. */
const atOnce = 16;

/** Puts a compressed copy beside every text file of a built site, for a server that sends those as they are. */
export async function precompress(folder: string): Promise<void> {
  const files = siteFiles(folder)
    .map((file) => join(folder, file))
    .filter((file) => isWorthCompressing(file, statSync(file).size));
  for (let next = 0; next < files.length; next += atOnce) {
    await Promise.all(
      files.slice(next, next + atOnce).map(async (file) => {
        writeFileSync(`${file}.gz`, await compressed(readFileSync(file), { level: 9 }));
      }),
    );
  }
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGlossary } from '../src/content/read-glossary.ts';
import { readSite } from '../src/content/read-site.ts';
import { readRoots } from '../src/content/roots.ts';
import { readEdition } from '../src/domain/edition.ts';
import { hostHeaders, membersHostHeaders } from '../src/output/header-files.ts';
import { toScanText } from '../src/output/scan-text.ts';
import { siteHeaders } from '../src/shell/security-policy.ts';
import { precompress } from './compress.ts';
import { scanOutput } from './scan-output.ts';
import { writeSearchIndex } from './search-index.ts';
import { siteFiles } from './site-files.ts';

/**
 * What comes after Astro, in the folder beside the old site: the search index, the headers for hosts, a look at every file, and
 * compressed copies when asked. Gives whether the site may take its place.
 */
export async function finishOutput(folder: string, isPrecompressed: boolean): Promise<boolean> {
  const roots = readRoots(process.env['CONTENT_DIR'], process.cwd());
  const site = readSite(roots);
  const isPublic = readEdition(process.env) === 'public';
  const headers = isPublic ? hostHeaders(siteHeaders(), site?.basePath ?? '/') : membersHostHeaders(siteHeaders());
  writeFileSync(join(folder, '_headers'), headers);
  const isLookedAt = new Set(siteFiles(folder));
  // Pagefind works in a process of its own: while it does, there is time to look at the rest.
  const [, found] = await Promise.all([
    writeSearchIndex(folder, readGlossary(roots)),
    scanOutput(folder, [...isLookedAt], site?.address),
  ]);
  const added = siteFiles(folder).filter((file) => !isLookedAt.has(file));
  found.push(...(await scanOutput(folder, added, site?.address)));
  process.stdout.write(toScanText(found, site?.languages[0] ?? 'nl'));
  if (found.length > 0) return false;
  if (isPrecompressed) await precompress(folder);
  return true;
}

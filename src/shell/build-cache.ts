import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The list of what a build that ended well left. While a build writes there is none. */
const listName = 'kept-files.json';

/** What the next build takes over: pages, and pictures in other sizes. */
const keptFolders = ['dist', 'assets'];

/** The size in bytes of each file that is kept, by its path in the cache. */
type KeptFiles = Record<string, number>;

/**
 * Sees to it that nothing is taken over from a build that did not end. Astro takes what it finds: after a kill, a page
 * half written or a picture cut off would stand in the site from then on, and so would a page that the killed build
 * made under a key of the build before it. So a build takes the list away before it writes, puts a new one down when it
 * ends, and begins with nothing where there is no list or something is not as it says.
 */
export function wholeBuildCache(): AstroIntegration {
  let folder = '';
  return {
    name: 'whole-build-cache',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.cacheDir);
      },
      // The content has been read and found sound: from here on, things are written.
      'astro:build:setup': ({ logger }) => {
        if (!isWhole(folder) && forget(folder)) {
          logger.info('What the last build left is not whole, so every page is made anew.');
        }
        rmSync(join(folder, listName), { force: true });
      },
      'astro:build:done': () => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, listName), JSON.stringify(keptFiles(folder)));
      },
    },
  };
}

/** Whether a cache holds exactly what the last build that ended well left in it. */
export function isWhole(folder: string): boolean {
  const listed = readList(join(folder, listName));
  if (listed === undefined) return false;
  const kept = keptFiles(folder);
  const names = Object.keys(kept);
  return names.length === Object.keys(listed).length && names.every((name) => kept[name] === listed[name]);
}

/** What is kept in a cache now. */
export function keptFiles(folder: string): KeptFiles {
  const files = keptFolders
    .map((name) => join(folder, name))
    .filter((kept) => existsSync(kept))
    .flatMap((kept) => readdirSync(kept, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [relative(folder, file).split(sep).join('/'), statSync(file).size] as const),
  );
}

/** Takes away what a build would take over; gives whether there was anything. */
function forget(folder: string): boolean {
  const kept = [...keptFolders, 'incremental-build.json']
    .map((name) => join(folder, name))
    .filter((name) => existsSync(name));
  for (const name of kept) rmSync(name, { recursive: true, force: true });
  return kept.length > 0;
}

function readList(file: string): KeptFiles | undefined {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof list === 'object' && list !== null ? (list as KeptFiles) : undefined;
  } catch {
    // None, or one cut off: then nobody knows what is there.
    return undefined;
  }
}

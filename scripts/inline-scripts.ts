import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareText } from '../src/domain/finding.ts';
import { inlineScriptsOf, type InlineScript } from '../src/output/inline-script.ts';
import { kindOf } from '../src/output/scan-file.ts';
import { astroBuild, projectFolder } from './build.ts';
import { exitCodes, runCommand } from './command.ts';
import { withLock } from './lock.ts';
import { siteFiles } from './site-files.ts';
import { writeFiles } from './write-files.ts';

const usage = `Renews the list of the scripts that stand in the pages themselves: src/shell/inline-scripts.json.

  npm run inline-scripts

Run it after an update of Astro or Starlight, or after a change of a script of ours, and read what it changes: every
script on the list may run in every page. They are taken from the example city, which has every kind of page.

Exit code: 0 done, 1 the example city was not built.
`;

/** Everything that there is: the members' edition of the example city, with both its folders. */
const everyKindOfPage = {
  CONTENT_DIR: ['voorbeeldstad', 'voorbeeldstad-leden']
    .map((name) => join(projectFolder, 'test/fixtures', name))
    .join(delimiter),
  EDITION: 'members',
  SITE_TODAY: '2026-11-24',
};

const list = join(projectFolder, 'src/shell/inline-scripts.json');

/** Builds the example city and writes down which inline scripts it has. */
async function renewList(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const scripts = await scriptsOfExampleCity();
  if (scripts === undefined) return exitCodes.errors;
  writeFiles(new Map([[list, `${JSON.stringify(scripts, null, 2)}\n`]]));
  process.stdout.write(`\n${scripts.length} scripts are on the list, src/shell/inline-scripts.json\n`);
  return exitCodes.clean;
}

/** The example city is built without a look at it afterwards: that is what the list is for. */
async function scriptsOfExampleCity(): Promise<InlineScript[] | undefined> {
  Object.assign(process.env, everyKindOfPage);
  const folder = mkdtempSync(join(tmpdir(), 'inline-scripts-'));
  const wait = () => process.stderr.write('Another build is running in this checkout; this one waits for it.\n');
  try {
    const lock = resolve(projectFolder, '.astro/build.lock');
    if (!(await withLock(lock, wait, () => astroBuild(folder, [])))) return undefined;
    const pages = siteFiles(folder).filter((file) => kindOf(file) === 'html');
    const found = pages.flatMap((page) => inlineScriptsOf(readFileSync(join(folder, page), 'utf8')));
    const byHash = new Map(found.map((script) => [script.hash, script]));
    return [...byHash.values()].sort((a, b) => compareText(a.begins + a.hash, b.begins + b.hash));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(() => renewList(process.argv.slice(2)));

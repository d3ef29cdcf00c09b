import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { projectFolder, run } from '../scripts/process.ts';
import { startBrowserServer } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built example city lies. */
    outDir: string;
    /** Where it is served, with a slash at the end. */
    address: string;
    /** Where the browser listens. */
    browser: string;
  }
}

/** The day on which the tests' site is built. */
const builtOn = '2026-11-24';

/** Builds the example city once, with its members' root beside it, serves it and starts a browser. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'voorbeeldstad-'));
  const outDir = join(folder, 'dist');
  const fixtures = resolve(projectFolder, 'test/fixtures');
  const contentDir = [join(fixtures, 'voorbeeldstad'), join(fixtures, 'voorbeeldstad-leden')].join(delimiter);
  const environment = { CONTENT_DIR: contentDir, SITE_TODAY: builtOn };
  const built = await run('build.ts', ['--outDir', outDir], { environment });
  if (built.code !== 0) throw new Error(`the example city does not build:\n${built.stdout}\n${built.stderr}`);

  Object.assign(process.env, environment);
  const site = await serve(outDir, 4390);
  const browser = await startBrowserServer();
  provide('outDir', outDir);
  provide('address', site.address);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

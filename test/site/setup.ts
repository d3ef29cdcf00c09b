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
    /** Where the members' edition of it lies. */
    membersOutDir: string;
    /** Where it is served, with a slash at the end. */
    address: string;
    /** Where the browser listens. */
    browser: string;
  }
}

/** The day on which the tests' site is built. */
const builtOn = '2026-11-24';

/**
 * Builds both editions of the example city from the same folders, its members' folder among them, and serves the public
 * one. The members' edition comes first: nothing of it may be left for the other.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'voorbeeldstad-'));
  const outDir = join(folder, 'dist');
  const membersOutDir = join(folder, 'dist-members');
  const fixtures = resolve(projectFolder, 'test/fixtures');
  const contentDir = [join(fixtures, 'voorbeeldstad'), join(fixtures, 'voorbeeldstad-leden')].join(delimiter);
  const environment = { CONTENT_DIR: contentDir, SITE_TODAY: builtOn };
  for (const [place, edition] of [[membersOutDir, 'members'] as const, [outDir, undefined] as const]) {
    const built = await run('build.ts', ['--outDir', place], { environment: { ...environment, EDITION: edition } });
    if (built.code !== 0) throw new Error(`the example city does not build:\n${built.stdout}\n${built.stderr}`);
  }

  Object.assign(process.env, environment);
  const site = await serve(outDir, 4390);
  const browser = await startBrowserServer();
  provide('outDir', outDir);
  provide('membersOutDir', membersOutDir);
  provide('address', site.address);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

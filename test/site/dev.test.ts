import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { basic, chapter, makeFolder } from '../content-folder.ts';
import { start } from '../scripts/process.ts';

const port = 4395;
const address = `http://localhost:${port}/themas/energie/opslag/`;

it('shows a saved chapter, reports a faulty one and keeps its last version, and goes on', async () => {
  const folder = makeFolder(basic);
  const file = join(folder, 'themes/energie/nl/opslag.mdx');
  const { process: dev, output } = start('dev.ts', ['--port', String(port)], { environment: { CONTENT_DIR: folder } });
  onTestFinished(async () => {
    const closed = once(dev, 'close');
    dev.kill('SIGTERM');
    await closed;
  });
  await until(() => output.stdout.includes(`localhost:${port}`));
  await until(async () => (await read()).includes('Tekst.'));

  writeFileSync(file, chapter({}, 'Een zin over appelgroen.\n'));
  await until(async () => (await read()).includes('appelgroen'));

  writeFileSync(file, chapter({}, 'Een zin {code} over roestbruin.\n'));
  await until(() => output.stdout.includes('error[brace-bare]') || output.stderr.includes('error[brace-bare]'));
  expect(await read()).toContain('appelgroen');
  expect(dev.exitCode).toBeNull();

  writeFileSync(file, chapter({ title: 'Opslag van nu' }, 'Een zin over hemelsblauw.\n'));
  // The text is there at once; the title a moment later, when Astro has stored what else changed.
  await until(async () => (await read()).includes('hemelsblauw'));
  await until(async () => (await read()).includes('Opslag van nu'));
});

async function read(): Promise<string> {
  try {
    return await (await fetch(address)).text();
  } catch {
    // Not listening yet.
    return '';
  }
}

/** Waits until something is so; the test's own limit ends it when it never is. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(100);
}

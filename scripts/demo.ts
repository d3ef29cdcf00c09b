import { resolve } from 'node:path';
import { build, projectFolder } from './build.ts';
import { exitCodes, runCommand } from './command.ts';
import { serveUntilStopped } from './serve.ts';

/** The day on which the example city was written: on that day its chapters are in every state. */
const exampleDay = '2026-11-24';

/** Builds the invented example city and serves it: everything the software does, without a lie about anyone real. */
async function demo(): Promise<number> {
  process.env['CONTENT_DIR'] = resolve(projectFolder, 'test/fixtures/voorbeeldstad');
  process.env['SITE_TODAY'] ??= exampleDay;
  const built = await build({ outDir: 'dist-demo' });
  if (built !== exitCodes.clean) return built;
  await serveUntilStopped('dist-demo');
  return exitCodes.clean;
}

await runCommand(demo);

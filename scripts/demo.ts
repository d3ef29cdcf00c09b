import { delimiter, resolve } from 'node:path';
import { readEdition } from '../src/domain/edition.ts';
import { build, projectFolder } from './build.ts';
import { exitCodes, runCommand } from './command.ts';
import { serveUntilStopped } from './serve.ts';

/** The day on which the example city was written: on that day its chapters are in every state. */
const exampleDay = '2026-11-24';

/** Builds the invented example city and serves it: everything the software does, without a lie about anyone real. */
async function demo(): Promise<number> {
  const edition = readEdition(process.env);
  const folders = edition === 'members' ? ['voorbeeldstad', 'voorbeeldstad-leden'] : ['voorbeeldstad'];
  const outDir = edition === 'members' ? 'dist-demo-members' : 'dist-demo';
  process.env['CONTENT_DIR'] = folders.map((name) => resolve(projectFolder, 'test/fixtures', name)).join(delimiter);
  process.env['SITE_TODAY'] ??= exampleDay;
  const built = await build({ outDir });
  if (built !== exitCodes.clean) return built;
  await serveUntilStopped(outDir);
  return exitCodes.clean;
}

await runCommand(demo);

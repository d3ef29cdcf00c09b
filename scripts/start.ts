import { build, editionOutput } from './build.ts';
import { exitCodes, runCommand } from './command.ts';
import { serveUntilStopped } from './serve.ts';

/** Checks the content, builds the edition that `EDITION` names, else the public one, and serves it. */
async function start(): Promise<number> {
  const outDir = editionOutput();
  const built = await build({ outDir });
  if (built !== exitCodes.clean) return built;
  await serveUntilStopped(outDir);
  return exitCodes.clean;
}

await runCommand(start);

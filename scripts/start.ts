import { build } from './build.ts';
import { exitCodes, runCommand } from './command.ts';
import { serveUntilStopped } from './serve.ts';

/** Checks the content, builds the public edition and serves it. */
async function start(): Promise<number> {
  const built = await build({ outDir: 'dist' });
  if (built !== exitCodes.clean) return built;
  await serveUntilStopped('dist');
  return exitCodes.clean;
}

await runCommand(start);

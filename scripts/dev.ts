import { once } from 'node:events';
import { readRoots } from '../src/content/roots.ts';
import { readToday } from '../src/content/today.ts';
import { readEdition } from '../src/domain/edition.ts';
import { spawnAstro } from './build.ts';
import { runCommand } from './command.ts';

/** Serves the site while it is being written; a saved chapter shows at once, a faulty one is told and keeps its last version. */
async function dev(args: readonly string[]): Promise<number> {
  // Said here in one sentence, where Astro would show a stack.
  readRoots(process.env['CONTENT_DIR'], process.cwd());
  readToday(process.env);
  readEdition(process.env);
  const astro = spawnAstro(['dev', ...args]);
  process.on('SIGINT', () => astro.kill('SIGINT'));
  process.on('SIGTERM', () => astro.kill('SIGTERM'));
  const [code] = (await once(astro, 'exit')) as [number | null];
  return code ?? 0;
}

await runCommand(() => dev(process.argv.slice(2)));

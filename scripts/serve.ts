import { once } from 'node:events';
import { preview } from 'astro';
import { resolve } from 'node:path';
import { projectFolder } from './build.ts';

export interface Served {
  /** The address of the site's first page. */
  address: string;
  stop: () => Promise<void>;
}

const wantedPort = 4321;

/** Serves a built site on this machine, on the wanted port or the next that is free. */
export async function serve(outDir: string, port = wantedPort): Promise<Served> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({
    root: projectFolder,
    outDir: resolve(outDir),
    server: { port },
    logLevel: 'silent',
  });
  const base =
    'urls' in server ? new URL((server.urls as { local: string[] }).local[0] ?? '/', 'http://localhost').pathname : '/';
  return { address: `http://localhost:${server.port}${base}`, stop: () => server.stop() };
}

/** Serves a built site until someone stops it, and says where. */
export async function serveUntilStopped(outDir: string): Promise<void> {
  const { address, stop } = await serve(outDir);
  const { port } = new URL(address);
  const why = Number(port) === wantedPort ? '' : ` (port ${wantedPort} was busy)`;
  process.stdout.write(`\nThe site is on ${address}${why}. Stop with Ctrl+C.\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await stop();
}

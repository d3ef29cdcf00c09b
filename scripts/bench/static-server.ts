import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A built site on an address of this machine, that counts what it sends. */
export interface StaticServer {
  address: string;
  /** How many bytes of content it has sent so far, and in how many answers. */
  sent: () => { bytes: number; answers: number };
  stop: () => Promise<void>;
}

/** The types of files that are sent compressed, as a good host does. Files of Pagefind are compressed inside. */
const texts: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder, compressed with gzip. Each file is compressed once, so that a later answer costs no time. */
export async function serveStatic(folder: string): Promise<StaticServer> {
  const packed = new Map<string, Buffer>();
  const sent = { bytes: 0, answers: 0 };
  const pack = (file: string) => {
    const content = readFileSync(file);
    const known = packed.get(file) ?? (extname(file) in texts ? gzipSync(content, { level: 9 }) : content);
    packed.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const content = pack(file);
      const type = texts[extname(file)];
      const headers = type === undefined ? {} : { 'content-type': type, 'content-encoding': 'gzip' };
      response.writeHead(200, { ...headers, 'content-length': content.length }).end(content);
      sent.bytes += content.length;
      sent.answers += 1;
    } catch {
      // Whatever cannot be read is not there.
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    sent: () => ({ ...sent }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

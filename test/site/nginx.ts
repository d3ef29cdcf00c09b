import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createSocket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { precompress } from '../../scripts/compress.ts';
import { projectFolder } from '../scripts/process.ts';

/** The cookie of somebody who signed in, for the stand-in of oauth2-proxy. */
export const signedIn = 'cookie: _oauth2_proxy=member';

export interface Deployed {
  /** Ports on this machine: of the public site, of the members' site, and of one whose sign-in does not answer. */
  ports: { public: number; members: number; stranded: number };
  /** The site that is served: the built one, with compressed copies. */
  folder: string;
  stop: () => Promise<void>;
}

/** Where nginx is, or `undefined` where there is none. It often lies outside the path of who is not root. */
export function findNginx(): string | undefined {
  return ['nginx', '/usr/sbin/nginx'].find((command) => spawnSync(command, ['-v']).status === 0);
}

/** Serves a built site with the files of `deploy/`, as they are, with the rights of whoever runs the test. */
export async function deploy(nginx: string, outDir: string): Promise<Deployed> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const folder = join(home, 'site');
  cpSync(outDir, folder, { recursive: true });
  await precompress(folder);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/config'), 'Voorbeeldstad: a secret');
  cpSync(resolve(projectFolder, 'deploy/nginx'), join(home, 'kennis'), { recursive: true });

  const signIn = createServer((request, answer) => {
    const isMember = request.headers.cookie?.includes('_oauth2_proxy=member') === true;
    if (request.url?.startsWith('/oauth2/auth') === true) answer.writeHead(isMember ? 202 : 401).end();
    else answer.end('the page to sign in');
  });
  signIn.listen(0, '127.0.0.1');
  await once(signIn, 'listening');
  const service = (signIn.address() as AddressInfo).port;
  const [open, members, stranded, nobody] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const server = (port: number, lines: string) => `server { listen 127.0.0.1:${port}; root ${folder}; ${lines} }\n`;
  writeFileSync(
    join(home, 'nginx.conf'),
    `daemon off; master_process off; pid nginx.pid; error_log nginx.log;
events {}
http {
  include ${typesFile()}; default_type application/octet-stream; access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${kind};`).join(' ')}
  include kennis/maps.conf;
  ${server(open, 'include kennis/public.conf;')}
  ${server(members, `set $sign_in http://127.0.0.1:${service}; include kennis/members.conf;`)}
  ${server(stranded, `set $sign_in http://127.0.0.1:${nobody}; include kennis/members.conf;`)}
}
`,
  );
  const running = spawn(nginx, ['-p', `${home}/`, '-c', 'nginx.conf', '-e', 'nginx.log'], { stdio: 'ignore' });
  const ended = once(running, 'exit');
  await Promise.race([listening(open), ended.then(() => Promise.reject(new Error(readLog(home))))]);
  return {
    ports: { public: open, members, stranded },
    folder,
    stop: async () => {
      running.kill('SIGTERM');
      await ended;
      signIn.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** Sends a request line as it is typed, so that no client mends its path. */
export async function ask(port: number, line: string, headers: readonly string[] = []): Promise<Answer> {
  const socket = connect(port, '127.0.0.1');
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  socket.write([`${line} HTTP/1.1`, 'host: kennis.example', 'connection: close', ...headers, '', ''].join('\r\n'));
  await once(socket, 'close');
  const text = Buffer.concat(parts).toString('latin1');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [status = '', ...lines] = head.split('\r\n');
  const pairs = lines.map((each): [string, string] => [
    each.slice(0, each.indexOf(':')),
    each.slice(each.indexOf(':') + 1),
  ]);
  return { status: Number(status.split(' ')[1]), headers: new Headers(pairs), body: rest.join('\r\n\r\n') };
}

/** nginx knows the kinds of files from a list of its own, beside its settings. */
function typesFile(): string {
  return '/etc/nginx/mime.types';
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((tell) => {
      socket.once('connect', () => tell(true));
      socket.once('error', () => tell(false));
    });
    socket.destroy();
    if (isThere) return;
    await sleep(50);
  }
}

function readLog(home: string): string {
  return `nginx does not start:\n${readFileSync(join(home, 'nginx.log'), 'utf8')}`;
}

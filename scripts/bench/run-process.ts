import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';

/** What running a program cost. */
export interface Run {
  seconds: number;
  /** Seconds of processor, its own and of all processes it started; unknown on Windows. */
  cpu: number | undefined;
  /** The most that one of its processes had in memory at once, in MB; known on Linux only. */
  memory: number | undefined;
}

export interface RunOptions {
  folder: string;
  /** Where everything it says is written. */
  log: string;
  environment?: Record<string, string>;
}

/** What is not passed on: it would make a program do something else than at a terminal. */
const ofThisRun = /^(?:CONTENT_DIR|EDITION|SITE_TODAY|NODE_ENV|NODE_OPTIONS|FORCE_COLOR|VITEST.*)$/;

/**
 * Runs Node with arguments, waits until it ends, and says what that cost.
 *
 * @throws Error with the last lines that it said, when it does not end well
 */
export async function runNode(args: readonly string[], { folder, log, environment = {} }: RunOptions): Promise<Run> {
  const inherited = Object.entries(process.env).filter(([name]) => !ofThisRun.test(name));
  const env = { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment };
  const said = openSync(log, 'w');
  const begin = performance.now();
  const [command, ...rest] = withTimes([process.execPath, ...args]);
  // In a group of its own, so that whoever stops the benchmark stops everything that was started.
  const stdio = ['ignore', said, said, 'pipe'] as const;
  const child = spawn(command, rest, { cwd: folder, env, stdio: [...stdio], detached: hasGroups });
  const stopGroup = () => (hasGroups ? process.kill(-(child.pid ?? 0), 'SIGKILL') : child.kill());
  process.prependListener('exit', stopGroup);
  closeSync(said);
  let times = '';
  child.stdio[3]?.on('data', (part: Buffer) => (times += part.toString()));
  const stopLooking = watchMemory(child.pid);
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - begin) / 1000;
  const memory = stopLooking();
  process.off('exit', stopGroup);
  if (code !== 0) {
    const last = readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n');
    throw new Error(`node ${args.join(' ')} ended with ${String(code)}:\n${last}`);
  }
  return { seconds, cpu: readTimes(times), memory };
}

const hasGroups = process.platform !== 'win32';

/** A shell tells what its children cost, with their own children; Node does not. */
function withTimes(command: readonly string[]): [command: string, ...args: string[]] {
  if (!hasGroups) return [command[0] ?? '', ...command.slice(1)];
  return ['sh', '-c', '"$@" 3>&-; code=$?; times >&3; exit $code', 'sh', ...command];
}

/** Of what `times` writes, the second line: user and system time of the children, as `1m2.34s 0m0.50s`. */
function readTimes(text: string): number | undefined {
  const parts = [...(text.split('\n')[1] ?? '').matchAll(/(?<minutes>\d+)m(?<seconds>[\d.,]+)s/g)];
  if (parts.length !== 2) return undefined;
  return parts.reduce((sum, { groups }) => {
    return sum + Number(groups?.['minutes']) * 60 + Number(groups?.['seconds']?.replace(',', '.'));
  }, 0);
}

/** Looks every so often at what the processes under one had in memory at most; gives the highest in MB when stopped. */
function watchMemory(pid: number | undefined): () => number | undefined {
  let highest: number | undefined;
  const look = () => {
    for (const each of processesUnder(pid)) highest = Math.max(highest ?? 0, peakOf(each));
  };
  const timer = setInterval(look, 200);
  return () => {
    clearInterval(timer);
    return highest;
  };
}

function processesUnder(pid: number | string | undefined): (number | string)[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '),
    );
    return [pid ?? '', ...children.filter((child) => child.trim() !== '').flatMap(processesUnder)];
  } catch {
    // It has just ended, or this system does not tell.
    return [];
  }
}

/** The kernel keeps the highest itself, so a peak between two looks is not missed. */
function peakOf(pid: number | string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return (Number(/^VmHWM:\s+(?<kilobytes>\d+)/m.exec(status)?.groups?.['kilobytes'] ?? 0) * 1024) / 1e6;
  } catch {
    // It ended while we looked.
    return 0;
  }
}

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Sample } from './mutate.ts';
import type { Judged } from './oracle.ts';

/** Judges inputs in a process of its own, and starts another when an input kills it or makes it hang. */
export class JudgeProcess {
  #child: ChildProcess | undefined;
  readonly #patience: number;

  /** @param patience how many milliseconds one input may take */
  constructor(patience: number) {
    this.#patience = patience;
  }

  async judge(kind: Sample['kind'], bytes: Uint8Array): Promise<Judged> {
    const child = this.#child ?? (await this.#start());
    child.send({ kind, input: Buffer.from(bytes).toString('base64') });
    const { promise, resolve: settle } = Promise.withResolvers<Judged>();
    const broken = (name: 'no crash' | 'no hang', detail: string): Judged => {
      this.stop();
      return { isAccepted: false, broken: [{ promise: name, detail }] };
    };
    const onExit = (code: number | null, signal: string | null) =>
      settle(broken('no crash', `the process ended: ${signal ?? String(code)}`));
    const timer = setTimeout(() => settle(broken('no hang', `no answer within ${this.#patience} ms`)), this.#patience);
    child.once('message', settle).once('exit', onExit);
    const judged = await promise;
    clearTimeout(timer);
    child.off('message', settle).off('exit', onExit);
    return judged;
  }

  /** Ends the process; the next input starts another. */
  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(resolve(import.meta.dirname, 'worker.ts'), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#child = child;
    const [ready] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
    if (ready !== 'ready') throw new Error(`the judge's process does not start: ${String(ready)}`);
    return child;
  }
}

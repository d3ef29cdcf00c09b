import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNode } from '../../../scripts/bench/run-process.ts';
import { makeFolder } from '../../content-folder.ts';

const runCode = (code: string, environment = {}) => {
  const folder = makeFolder({});
  return runNode(['--eval', code], { folder, log: join(folder, 'log.txt'), environment });
};

/** Keeps a processor busy for so many seconds of its own time. */
const busy = (seconds: number) => `while (process.cpuUsage().user < ${seconds} * 1e6);`;

describe('what running a program costs', () => {
  it.skipIf(process.platform === 'win32')('has the processor time of what it started too', async () => {
    const child = `require('node:child_process').execFileSync(process.execPath, ['--eval', ${JSON.stringify(busy(0.6))}])`;
    expect((await runCode(child)).cpu).toBeGreaterThan(0.6);
  });

  it.runIf(process.platform === 'linux')('has the memory of the largest of its processes', async () => {
    const large = `const held = Buffer.alloc(3e8, 1); setTimeout(() => held.length, 1000);`;
    const child = `require('node:child_process').execFileSync(process.execPath, ['--eval', ${JSON.stringify(large)}])`;
    const { memory } = await runCode(child);
    expect(memory).toBeGreaterThan(300);
    expect(memory).toBeLessThan(600);
  });

  it('ends with what the program said last when it fails', async () => {
    const failing = runCode("console.log('half-way'); console.error('a fault'); process.exit(3)");
    await expect(failing).rejects.toThrow(/ended with 3:\nhalf-way\na fault/);
  });

  it('does not pass on what names another content folder, edition or day', async () => {
    const names = ['CONTENT_DIR', 'EDITION', 'SITE_TODAY', 'NODE_ENV'];
    for (const name of names) process.env[name] ??= 'of-the-caller';
    const check = `for (const name of ${JSON.stringify(names)}) if (process.env[name] !== undefined) throw name`;
    await expect(runCode(check)).resolves.toMatchObject({ seconds: expect.any(Number) });
    await expect(runCode(check, { EDITION: 'members' })).rejects.toThrow('EDITION');
  });
});

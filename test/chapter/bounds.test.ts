import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../scripts/process.ts';
import { hostileYaml } from './hostile-yaml.ts';
import { hostile } from './hostile.ts';

/**
 * What parsers cannot survive ends in a finding. The parser is native code that takes the whole process with it, so the
 * texts are read in another: a text on which that one ends has no outcome, and neither have those after it.
 */
const outcomes = new Map<string, unknown>();

beforeAll(() => {
  const { stdout } = spawnSync(process.execPath, [join(projectFolder, 'test/chapter/read-hostile.ts')], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  for (const line of stdout.trim().split('\n')) outcomes.set(...(JSON.parse(line) as [string, unknown]));
}, 310_000);

describe('a text', () => {
  it.each(Object.entries(hostile))('%s', (name, [, expected]) => {
    const outcome = outcomes.get(name) as string[];
    expect(outcome[0]).toBe(expected);
  });
});

describe('YAML', () => {
  it.each(Object.keys(hostileYaml))('%s', (name) => {
    expect(outcomes.get(`YAML: ${name}`)).toEqual(['yaml-unreadable']);
  });
});

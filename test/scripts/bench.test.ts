import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bench } from '../../scripts/bench.ts';
import type { Report } from '../../scripts/bench/report.ts';
import { makeFolder } from '../content-folder.ts';
import { run } from './process.ts';

it.each([
  ['an unknown part', ['chekc'], 'unknown part `chekc`; expected check, build, rebuild, page, search'],
  ['no runs', ['check', '--runs', '0'], '--runs takes a whole number from 1'],
  ['a number with a fraction', ['check', '--chapters', '2.5'], '--chapters takes a whole number from 1'],
  ['a language we do not know', ['check', '--languages', 'de'], '--languages takes nl or nl,en'],
  ['two languages for one table', ['check', '--markdown', 'nl,en'], '--markdown takes one language'],
  ['a report that is not there', ['--from', 'weg.json'], 'weg.json cannot be read as a report'],
  ['a file that is no report', ['--from', 'package.json'], 'package.json is no report of this version'],
  ['measuring and not measuring', ['check', '--from', 'package.json'], '--from only prints what was measured before'],
])('refuses %s in one sentence', async (_name, args, expected) => {
  await expect(bench(args)).rejects.toThrow(
    expect.objectContaining({ name: 'CannotRunError', message: expect.stringContaining(expected) }),
  );
});

describe('a run', () => {
  it('gives every run, the machine and the versions as JSON; printed again it is the table for the handbook', async () => {
    const file = join(makeFolder({}), 'figures.json');
    const { code, stdout } = await run('bench.ts', [
      'check',
      '--chapters',
      '20',
      '--runs',
      '2',
      '--json',
      '--out',
      file,
    ]);
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(file, 'utf8'));
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ version: 1, seed: 1, machine: { cores: expect.any(Number) } });
    expect(Object.keys(report.versions)).toEqual(['node', 'astro', 'starlight', 'pagefind', 'satteri', 'ours']);
    const [section, ...others] = report.sections;
    expect(others).toEqual([]);
    expect(section).toMatchObject({ part: 'check', chapters: 20, languages: ['nl'] });
    const seconds = section?.figures.filter(({ measure }) => measure === 'seconds') ?? [];
    expect(seconds.map(({ subject, values }) => [subject, values.length])).toEqual([
      ['ours', 2],
      ['floor', 2],
      ['node', 2],
    ]);

    const printed = await run('bench.ts', ['--from', file, '--markdown', 'nl']);
    expect(printed.code).toBe(0);
    expect(printed.stdout).toContain(
      '| Check (20 hoofdstukken, Nederlands): deze software tegenover alleen lezen en ontleden |',
    );
    expect(printed.stdout).toContain('### Check (20 hoofdstukken, Nederlands)');
  });
});

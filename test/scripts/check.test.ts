import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { basic, chapter, makeFolder } from '../content-folder.ts';
import { run, start } from './process.ts';

const faulty = { ...basic, 'themes/energie/theme.yaml': 'title: { nl: E }\nsummary: { nl: E. }\n' };
const check = (args: readonly string[], environment = {}) => run('check-ownership.ts', args, { environment });

describe('exit codes', () => {
  it('0 and a sentence when all is well', async () => {
    const { code, stdout, stderr } = await check(['--content', makeFolder(basic), '--today', '2026-11-24']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1 hoofdstuk, 1 thema, 2 bedrijven: elk thema heeft een eigenaar');
  });

  it('0 with warnings only', async () => {
    const { code, stdout } = await check(['--content', makeFolder(basic), '--today', '2028-01-01']);
    expect(code).toBe(0);
    expect(stdout).toContain('warning[review-due]');
  });

  it('1 with errors', async () => {
    const { code, stdout } = await check(['--content', makeFolder(faulty)]);
    expect(code).toBe(1);
    expect(stdout).toContain('error[state-missing]');
  });

  it.each([
    ['a folder that does not exist', ['--content', 'weg'], 'content folder weg does not exist'],
    ['an unknown flag', ['--fromat', 'json'], 'fromat'],
    ['an unknown format', ['--format', 'xml'], 'unknown format `xml`; expected text, json, github'],
    ['a format that is a word of JavaScript', ['--format', 'constructor'], 'unknown format `constructor`'],
    ['a path that does not exist', ['content/weg'], 'content/weg does not exist'],
    ['readability for machines', ['--readability', '--format', 'json'], '--readability is for people'],
    ['an unknown language', ['--lang', 'de'], 'unknown language `de`; expected nl or en'],
    ['a day that does not exist', ['--today', '2026-02-30'], '`2026-02-30`'],
  ])('2 and one plain sentence: %s', async (_name, args, expected) => {
    const { code, stdout, stderr } = await check(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('helps', async () => {
    const { code, stdout } = await check(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--format FORMAT');
  });
});

describe('what it says', () => {
  it('gives JSON and nothing else on standard output', async () => {
    const { stdout, stderr } = await check(['--content', makeFolder(faulty), '--format', 'json', '--lang', 'en']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      summary: { errors: 1, warnings: 0, chapters: 1, themes: 0, companies: 2 },
      findings: [{ code: 'state-missing', severity: 'error', line: 1, column: 1, message: expect.any(String) }],
    });
  });

  it('is the same every time', async () => {
    const folder = makeFolder({ ...faulty, 'themes/energie/nl/a': '', 'themes/energie/nl/B.mdx': '', 'x.txt': '' });
    const args = ['--content', folder, '--format', 'json'];
    expect((await check(args)).stdout).toBe((await check(args)).stdout);
  });

  it('speaks the first language of the site, or the one asked for', async () => {
    const folder = makeFolder({
      ...faulty,
      'site.yaml': basic['site.yaml']?.toString().replace('[nl, en]', '[en, nl]') ?? null,
    });
    expect((await check(['--content', folder])).stdout).toContain('this theme does not say who answers for it');
    expect((await check(['--content', folder, '--lang', 'nl'])).stdout).toContain('dit thema zegt niet wie');
  });

  it('tells only what concerns the paths asked for', async () => {
    const folder = makeFolder({ ...faulty, 'x.txt': '' });
    const name = folder.slice(1);
    const { stdout, code } = await run('check-ownership.ts', ['--content', name, `${name}/companies`], {
      workingFolder: '/',
    });
    expect(stdout).not.toContain('error');
    expect(code).toBe(0);
  });

  it('reads more than one folder', async () => {
    const second = makeFolder({ 'companies/torenlicht.yaml': 'name: T\nkind: company\nsummary: { nl: T. }\n' });
    const { stdout } = await check([
      '--content',
      makeFolder(basic),
      '--content',
      second,
      '--format',
      'json',
      '--today',
      '2026-11-24',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { companies: 3, errors: 0 } });
  });

  it('says how Dutch chapters read, beside what it says anyway, and as a hint only', async () => {
    const body = 'De kat zit op schoot. Dat bevalt ons goed.\n';
    const folder = makeFolder({ ...basic, 'themes/energie/nl/opslag.mdx': chapter({}, body) });
    const { code, stdout } = await check(['--content', folder, '--today', '2026-11-24', '--readability']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ 4\.5 +0 % +9 +energie\/opslag\n/);
    expect(stdout).toContain('elk thema heeft een eigenaar');
  });

  it('takes CONTENT_DIR', async () => {
    const { code } = await check([], { CONTENT_DIR: makeFolder(basic), SITE_TODAY: '2026-11-24' });
    expect(code).toBe(0);
  });

  it('does not mind a reader that goes away', async () => {
    const companies = Array.from({ length: 2000 }, (_, place) => [`companies/bedrijf-${place}.yaml`, 'name: [']);
    const folder = makeFolder({ ...basic, ...Object.fromEntries(companies) });
    const { process: reader, output } = start('check-ownership.ts', ['--content', folder, '--format', 'json']);
    reader.stdout.once('data', () => reader.stdout.destroy());
    const [code] = (await once(reader, 'close')) as [number | null];
    expect(code).not.toBeNull();
    expect(output.stderr).toBe('');
  });

  it('writes annotations', async () => {
    const { code, stdout } = await check(['--content', makeFolder(faulty), '--format', 'github']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=/m);
  });
});

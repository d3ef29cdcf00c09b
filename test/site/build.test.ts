import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { basic, chapter, makeFolder } from '../content-folder.ts';
import { personsEnvironment, projectFolder, run, start } from '../scripts/process.ts';

/** A folder that looks like an earlier build, so that it may be replaced. */
function earlierBuild(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'uitvoer-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outDir = join(folder, 'dist');
  mkdirSync(outDir);
  writeFileSync(join(outDir, '404.html'), 'oud');
  return outDir;
}

const isUntouched = (outDir: string) =>
  readFileSync(join(outDir, '404.html'), 'utf8') === 'oud' &&
  !existsSync(`${outDir}.next`) &&
  !existsSync(`${outDir}.old`);

const faulty = { ...basic, 'themes/energie/nl/opslag.mdx': chapter({}, 'Wij {begroeten} je.\n') };
const build = (outDir: string, content: string) =>
  run('build.ts', ['--outDir', outDir], { environment: { CONTENT_DIR: content, SITE_TODAY: '2026-11-24' } });

describe('content that the check refuses', () => {
  it('fails the build with the same findings, and the old output stays', async () => {
    const outDir = earlierBuild();
    const content = makeFolder(faulty);
    const built = await build(outDir, content);
    const checked = await run('check-ownership.ts', ['--content', content, '--today', '2026-11-24']);
    expect(built.code).toBe(1);
    expect(built.stdout + built.stderr).toContain(checked.stdout.trim());
    expect(checked.stdout).toContain('error[brace-bare]');
    expect(built.stdout + built.stderr).not.toMatch(/^\s+at /m);
    expect(isUntouched(outDir)).toBe(true);
  });

  it('fails Astro too when nobody ran the check, without a stack trace', async () => {
    const { spawnSync } = await import('node:child_process');
    const outDir = earlierBuild();
    const astro = resolve(projectFolder, 'node_modules/astro/bin/astro.mjs');
    const ended = spawnSync(process.execPath, [astro, 'build', '--outDir', `${outDir}.direct`], {
      cwd: projectFolder,
      env: { ...personsEnvironment(), CONTENT_DIR: makeFolder(faulty), ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    expect(ended.status).toBe(1);
    expect(ended.stdout + ended.stderr).toContain('error[brace-bare]');
    expect(ended.stdout + ended.stderr).not.toMatch(/^\s+at .*node_modules/m);
  });
});

describe('a build that is killed half way', () => {
  it('leaves the old output, and the next one succeeds', async () => {
    const outDir = earlierBuild();
    const content = join(projectFolder, 'test/fixtures/voorbeeldstad');
    const environment = { CONTENT_DIR: content, SITE_TODAY: '2026-11-24' };
    const { process: killed, output } = start('build.ts', ['--outDir', outDir], { environment });
    while (!output.stdout.includes('generating static routes')) await sleep(20);
    killed.kill('SIGKILL');
    await once(killed, 'close');
    expect(readFileSync(join(outDir, '404.html'), 'utf8')).toBe('oud');

    const { code } = await build(outDir, content);
    expect(code).toBe(0);
    expect(readFileSync(join(outDir, '404.html'), 'utf8')).toContain('Pagina niet gevonden');
    expect([existsSync(`${outDir}.next`), existsSync(`${outDir}.old`)]).toEqual([false, false]);
  });
});

describe('a second build in the same checkout', () => {
  it('says that it waits, and both succeed', async () => {
    const content = makeFolder(basic);
    const environment = { CONTENT_DIR: content, SITE_TODAY: '2026-11-24' };
    const first = start('build.ts', ['--outDir', earlierBuild()], { environment });
    while (!first.output.stdout.includes('Syncing content')) await sleep(20);
    const second = start('build.ts', ['--outDir', earlierBuild()], { environment });
    const codes = await Promise.all([once(first.process, 'close'), once(second.process, 'close')]);
    expect(codes.map(([code]) => code as number)).toEqual([0, 0]);
    expect(second.output.stderr).toContain('Another build is running in this checkout');
  });
});

describe('an output folder that must not be replaced', () => {
  it.each([
    ['nothing', ''],
    ['the project', '.'],
    ['what holds the project', '..'],
    ['a folder with something else in it', 'src'],
    ['the content', 'content'],
  ])('is refused in one sentence: %s', async (_name, outDir) => {
    const { code, stderr, stdout } = await run('build.ts', [`--outDir=${outDir}`]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(projectFolder, 'src'))).toBe(true);
  });
});

describe('another city', () => {
  it('with one language and a base path builds: no English, no dead base', async () => {
    const outDir = earlierBuild();
    const site = 'version: 1\nname: { nl: Klein }\npublisher: netwerk\nlanguages: [nl]\nbasePath: /kennis/\n';
    const { code } = await build(outDir, makeFolder({ ...basic, 'site.yaml': site }));
    expect(code).toBe(0);
    expect(existsSync(join(outDir, 'en'))).toBe(false);
    const page = readFileSync(join(outDir, 'themas/energie/opslag/index.html'), 'utf8');
    expect(page).toContain('href="/kennis/themas/energie/"');
    expect(page).not.toMatch(/(?:href|src)="\/(?!kennis\/)/);
    expect(page).not.toContain('rel="canonical"');
    expect(existsSync(join(outDir, 'sitemap-index.xml'))).toBe(false);
  });

  it('that writes English first has English at the root', async () => {
    const outDir = earlierBuild();
    const { code } = await build(
      outDir,
      makeFolder({
        'site.yaml': 'version: 1\nname: { en: Small }\npublisher: network\nlanguages: [en, nl]\n',
        'companies/network.yaml': 'name: Network\nkind: network\nsummary: { en: The network. }\n',
        'themes/energy/theme.yaml':
          'title: { en: Energy }\nsummary: { en: About energy. }\nownership: { state: seeking }\n',
        'themes/energy/en/storage.mdx': chapter({ title: 'Storage', reviews: null }, ':::note\nText.\n:::\n'),
      }),
    );
    expect(code).toBe(0);
    const page = readFileSync(join(outDir, 'themas/energy/storage/index.html'), 'utf8');
    expect(page).toContain('<html lang="en"');
    expect(page).toContain('aria-label="Note"');
    expect(readFileSync(join(outDir, 'nl/handboek/index.html'), 'utf8')).toContain('<html lang="nl"');
    expect(readFileSync(join(outDir, 'handboek/index.html'), 'utf8')).toContain('<html lang="en"');
  });

  it('without themes or companies builds, and says what to do next', async () => {
    const outDir = earlierBuild();
    const { code } = await build(
      outDir,
      makeFolder({
        'site.yaml': basic['site.yaml'] ?? '',
        'companies/netwerk.yaml': basic['companies/netwerk.yaml'] ?? '',
      }),
    );
    expect(code).toBe(0);
    expect(readFileSync(join(outDir, 'themas/index.html'), 'utf8')).toContain('Er zijn nog geen thema’s');
  });
});

import { readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapter, makeFolder, type Files } from '../content-folder.ts';
import { city, company } from '../gate/change.ts';
import { run } from './process.ts';
import { commit, git, makeRepository, within, write } from './repository.ts';

const day = { SITE_TODAY: '2026-11-24' };
const opslag = 'themes/energie/nl/opslag.mdx';

interface Told {
  findings: { code: string; path: string }[];
  change: {
    verdict: string;
    author: { handle: string; company: string | null };
    parts: { kind: string; files: string[]; theme?: string; company?: string; movedTo?: string }[];
  };
}

function gate(folder: string, args: readonly string[], environment: Record<string, string> = {}) {
  return run('check-ownership.ts', args, { workingFolder: folder, environment: { ...day, ...environment } });
}

/** What the gate says of a working tree, held against `main`. */
async function told(
  folder: string,
  handle: string,
  args: readonly string[] = [],
): Promise<Told & { code: number | null }> {
  const { stdout, stderr, code } = await gate(folder, [
    '--base',
    'main',
    '--author',
    handle,
    '--format',
    'json',
    ...args,
  ]);
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Told), code };
}

function repository(changes: Files = {}): string {
  return makeRepository({ ...within('content', { ...city, ...changes }), 'README.md': 'Een stad.\n' });
}

describe('a change that is proposed', () => {
  it('is judged as it lies, committed or not', async () => {
    const folder = repository();
    git(folder, ['switch', '-q', '-c', 'voorstel']);
    write(folder, { [`content/${opslag}`]: `${city[opslag]?.toString()}\nEen zin.\n` });
    const expected = {
      code: 0,
      change: {
        verdict: 'waits-for-owner',
        author: { handle: 'Tess', company: 'torenlicht' },
        parts: [
          {
            kind: 'guest',
            files: [`content/${opslag}`],
            theme: 'energie',
            company: 'kanaalcode',
            wants: [{ role: 'owner', company: 'kanaalcode' }],
          },
        ],
      },
    };
    expect(await told(folder, '@Tess')).toMatchObject(expected);
    commit(folder);
    expect(await told(folder, '@Tess')).toMatchObject(expected);
    expect(git(folder, ['status', '--short'])).toBe('');
  });

  it('has no key in the report without a base', async () => {
    const { stdout } = await gate(repository(), ['--format', 'json']);
    expect(JSON.parse(stdout)).not.toHaveProperty('change');
  });

  it('says it in words, before the counts', async () => {
    const folder = repository();
    write(folder, {
      'README.md': 'Een andere stad.\n',
      [`content/${opslag}`]: `${city[opslag]?.toString()}\nEen zin.\n`,
    });
    const args = ['--base', 'main', '--author', 'kim'];
    expect((await gate(folder, args)).stdout).toMatch(
      /@kim van Kanaalcode: dit voorstel wacht op een beheerder van de software\n {2}- wijziging door de eigenaar in thema `energie` \(1 bestand\): niemand anders hoeft te antwoorden\n {2}- wijziging buiten de inhoud \(1 bestand\).*\n\n.*waarschuwing/,
    );
    expect((await gate(folder, [...args, '--format', 'github', '--lang', 'en'])).stdout).toMatch(
      /^@kim of Kanaalcode: this proposal waits for a maintainer/m,
    );
  });

  it('writes a summary in Dutch and English, below what is there', async () => {
    const folder = repository();
    write(folder, within('content', { 'companies/nieuw.yaml': company('<b>Nieuw</b> [x](y)', ['nieuw']) }));
    const summary = join(makeFolder({ 'summary.md': 'Eerder.\n' }), 'summary.md');
    await gate(folder, ['--base', 'main', '--author', 'nieuw', '--summary', summary]);
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(/^Eerder\.\n## Wat er met dit voorstel gebeurt\n[^]*\n## What happens with this proposal\n/);
    expect(text).toContain('Welkom, \\<b\\>Nieuw\\</b\\> \\[x\\]\\(y\\). Het bestuur bekijkt dit voorstel');
    expect(text).not.toContain('We kennen');
    expect(text).toContain('`content/companies/nieuw.yaml`');
    expect(text).not.toContain('<b>');
  });

  it('asks an unknown handle for its company', async () => {
    const folder = repository();
    write(folder, { [`content/${opslag}`]: `${city[opslag]?.toString()}\nEen zin.\n` });
    const { stdout, code } = await gate(folder, ['--base', 'main', '--author', 'niemand']);
    expect(stdout).toContain('We kennen `@niemand` nog niet. Bij welk bedrijf werk je?');
    expect(code).toBe(0);
  });

  it('refuses a date that was moved without reading, and says so in the summary', async () => {
    const folder = repository();
    write(folder, { [`content/${opslag}`]: city[opslag]?.toString().replace('2026-10-01', '2026-11-20') ?? null });
    const summary = join(makeFolder({}), 'summary.md');
    const result = await told(folder, 'kim', ['--summary', summary]);
    expect(result).toMatchObject({ code: 1, change: { verdict: 'refused' } });
    const moved = result.findings.filter(({ code }) => code.startsWith('review-'));
    expect(moved).toMatchObject([{ code: 'review-date-moved', path: `content/${opslag}`, line: 6, column: 13 }]);
    const text = readFileSync(summary, 'utf8');
    expect(text).toContain('van deze controle is alleen de datum verzet, van `2026-10-01` naar `2026-11-20`');
    expect(text).toContain('only the date of this review was moved');
  });

  it('is refused also when only other paths are asked for', async () => {
    const folder = repository();
    write(folder, { [`content/${opslag}`]: city[opslag]?.toString().replace('2026-10-01', '2026-11-20') ?? null });
    expect(await told(folder, 'kim', ['content/companies'])).toMatchObject({ code: 1, findings: [] });
  });

  it('counts nothing that it gives itself', async () => {
    const folder = repository();
    write(
      folder,
      within('content', {
        'companies/kanaalcode.yaml': company('Kanaalcode', ['mallory']),
        [opslag]: `${city[opslag]?.toString()}\nEen zin.\n`,
      }),
    );
    expect(await told(folder, 'mallory')).toMatchObject({
      change: {
        verdict: 'waits-for-board',
        author: { company: null },
        parts: [{ kind: 'registry' }, { kind: 'guest' }],
      },
    });
  });

  it('follows a theme that moves, and a chapter that gets another name', async () => {
    const folder = repository();
    renameSync(join(folder, 'content/themes/energie'), join(folder, 'content/themes/stroom'));
    const text = city[opslag]?.toString().replace('title:', 'aliases: [energie/opslag]\ntitle:') ?? '';
    write(folder, within('content', { 'themes/stroom/nl/opslag.mdx': null, 'themes/stroom/nl/accu.mdx': text }));
    const result = await told(folder, 'kim');
    expect(result.findings.filter(({ code }) => code.startsWith('address'))).toEqual([]);
    expect(result.change).toMatchObject({
      verdict: 'allowed',
      parts: [{ kind: 'owner', theme: 'energie', movedTo: 'stroom' }],
    });
  });

  it('takes names with spaces, quotes, line ends and a dash in front', async () => {
    const folder = repository();
    const names = ['met spatie.md', 'a"b\'c.md', 'regel\neinde.md', '-n', 'é.md'];
    write(folder, Object.fromEntries(names.map((name) => [name, 'x'])));
    const { change } = await told(folder, 'kim');
    expect(change.parts[0]?.files.toSorted()).toEqual(names.toSorted());
    commit(folder);
    git(folder, ['switch', '-q', '--detach']);
    git(folder, ['branch', '-f', 'main', 'HEAD~1']);
    expect((await told(folder, 'kim')).change.parts[0]?.files.toSorted()).toEqual(names.toSorted());
  });

  it('takes 3,000 files and 2,700 companies', async () => {
    const companies = Object.fromEntries(
      Array.from({ length: 2700 }, (_, index) => [
        `companies/lid-${index}.yaml`,
        company(`Lid ${index}`, [`mens-${index}`]),
      ]),
    );
    const folder = repository(companies);
    const chapters = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `themes/energie/nl/deel-${index}.mdx`,
        chapter({ title: `Deel ${index}`, order: String(index), reviews: null }),
      ]),
    );
    write(folder, within('content', chapters));
    const summary = join(makeFolder({}), 'summary.md');
    const { change } = await told(folder, 'mens-2699', ['--summary', summary]);
    expect(change).toMatchObject({ verdict: 'waits-for-owner', author: { company: 'lid-2699' } });
    expect(change.parts.map(({ kind, files }) => [kind, files.length])).toEqual([['new-chapter', 3000]]);
    expect(readFileSync(summary, 'utf8')).toContain('  - en nog 2990\n');
    expect(readFileSync(summary).length).toBeLessThan(20_000);
  });
});

describe('where the content lies', () => {
  it('asks the repository of the content folder', async () => {
    const content = makeRepository(city);
    const software = makeRepository({ 'package.json': '{}' });
    write(content, {
      [opslag]: `${city[opslag]?.toString()}\nEen zin.\n`,
      '.github/workflows/check.yml': 'on: push\n',
      'README.md': 'x',
    });
    const { change } = await told(software, 'kim', ['--content', content]);
    expect(change.parts.map(({ kind, files }) => [kind, files])).toEqual([
      ['owner', [`${content}/${opslag}`]],
      ['outside', ['.github/workflows/check.yml', 'README.md']],
    ]);
  });

  it('leaves a content folder of another repository as it is', async () => {
    const folder = repository();
    const second = makeRepository({ 'themes/water/nl/leden.mdx': chapter({ title: 'Leden', reviews: null }) });
    write(second, { 'themes/water/nl/extra.mdx': chapter({ title: 'Extra', reviews: null }) });
    const { change, findings } = await told(folder, 'kim', ['--content', 'content', '--content', second]);
    expect(change).toMatchObject({ verdict: 'allowed', parts: [] });
    expect(findings.filter(({ code }) => code === 'address-vanished')).toEqual([]);
  });

  it('takes a content folder that the base did not have', async () => {
    const folder = makeRepository({ 'README.md': 'x' });
    write(folder, within('content', city));
    const { change } = await told(folder, 'kim');
    expect(change).toMatchObject({ verdict: 'waits-for-board', author: { company: null } });
    expect(change.parts.map(({ kind }) => kind)).not.toContain('owner');
  });

  it('does not follow what is a link in the base', async () => {
    const folder = repository();
    const elsewhere = makeFolder({ 'x.yaml': company('Indringer', ['mallory']) });
    symlinkSync(join(elsewhere, 'x.yaml'), join(folder, 'content/companies/indringer.yaml'));
    commit(folder);
    expect((await told(folder, 'mallory')).change.author).toEqual({ handle: 'mallory', company: null });
  });

  it('writes no name of the base that leads out of its folder', async () => {
    const folder = repository();
    const blob = git(folder, ['hash-object', '-w', '--stdin'], 'ontsnapt');
    const file = git(folder, ['mktree'], `100644 blob ${blob}\tontsnapt.yaml\n`);
    const up = (tree: string) => git(folder, ['mktree'], `040000 tree ${tree}\t..\n`);
    const tree = git(folder, ['mktree'], `040000 tree ${up(up(file))}\tcontent\n`);
    const hostile = git(folder, ['commit-tree', tree, '-m', 'x']);
    const own = makeFolder({});
    const { code, stderr } = await gate(folder, ['--base', hostile, '--author', 'kim'], { TMPDIR: own });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(own)).toEqual([]);
  });

  it('leaves nothing behind', async () => {
    const own = makeFolder({});
    await gate(repository(), ['--base', 'main', '--author', 'kim'], { TMPDIR: own });
    expect(readdirSync(own)).toEqual([]);
  });
});

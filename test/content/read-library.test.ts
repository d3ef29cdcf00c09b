import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLibrary } from '../../src/content/read-library.ts';
import { MissingRootError, readRoots } from '../../src/content/roots.ts';
import { readToday } from '../../src/content/today.ts';
import { basic, chapter, expectFindings, makeFolder, picture, places, readFolder } from '../content-folder.ts';

const latin1 = Buffer.from(chapter({ title: 'Beëindigd' }), 'latin1');

describe('bad input, one finding each, and the rest still checked', () => {
  // A second fault elsewhere shows that reading went on.
  const other = { 'themes/tweede/theme.yaml': 'title: { nl: T }\nsummary: { nl: T. }\nownership: { state: seeking, company: netwerk }\n' };
  const otherFinding: [string, string] = ['themes/tweede/theme.yaml:3:39', 'owner-superfluous'];

  it.each([
    ['a theme.yaml that is not YAML', { 'themes/energie/theme.yaml': 'title: a: b\n' }, [
      'themes/energie/theme.yaml:1:8',
      'yaml-unreadable',
    ]],
    ['an empty theme.yaml', { 'themes/energie/theme.yaml': '' }, ['themes/energie/theme.yaml:1:1', 'yaml-shape']],
    ['a list for a theme.yaml', { 'themes/energie/theme.yaml': '- a\n' }, ['themes/energie/theme.yaml:1:1', 'yaml-shape']],
    ['a chapter without frontmatter', { 'themes/energie/nl/opslag.mdx': 'Tekst.\n' }, [
      'themes/energie/nl/opslag.mdx:1:1',
      'frontmatter-missing',
    ]],
    ['a chapter in Latin-1', { 'themes/energie/nl/opslag.mdx': latin1 }, [
      'themes/energie/nl/opslag.mdx:2:10',
      'encoding-invalid',
    ]],
    ['a chapter of 5 MB', { 'themes/energie/nl/opslag.mdx': chapter({}, 'a '.repeat(2_500_000)) }, [
      'themes/energie/nl/opslag.mdx',
      'file-too-large',
    ]],
    ['a file without an ending', { 'themes/energie/nl/opslag': 'Tekst.' }, ['themes/energie/nl/opslag', 'file-stray']],
    ['a Markdown file', { 'themes/energie/nl/meer.md': 'Tekst.' }, ['themes/energie/nl/meer.md', 'file-stray']],
    ['a hidden file', { 'themes/energie/.DS_Store': 'x' }, ['themes/energie/.DS_Store', 'file-stray']],
    ['a file at the top', { 'aantekeningen.txt': 'x' }, ['aantekeningen.txt', 'file-stray']],
    ['a file among the themes', { 'themes/los.yaml': 'x' }, ['themes/los.yaml', 'file-stray']],
    ['an unknown language', { 'themes/energie/de/opslag.mdx': chapter() }, ['themes/energie/de', 'file-stray']],
    ['a name that is no slug', { 'themes/energie/nl/Warmte Net.mdx': chapter() }, [
      'themes/energie/nl/Warmte Net.mdx',
      'name-invalid',
    ]],
    ['a theme whose name is no slug', { 'themes/Zon/nl/a.mdx': chapter() }, ['themes/Zon', 'name-invalid']],
    ['a reserved name', { 'themes/energie/nl/index.mdx': chapter() }, ['themes/energie/nl/index.mdx', 'name-reserved']],
    ['a contact that is neither mail nor page', { 'companies/kanaalcode.yaml': `${basic['companies/kanaalcode.yaml']}contact: bel maar\n` }, [
      'companies/kanaalcode.yaml:4:10',
      'contact-invalid',
    ]],
    ['a company that cannot be read', { 'companies/kanaalcode.yaml': 'name: [\n' }, [
      'companies/kanaalcode.yaml:1:7',
      'yaml-unreadable',
    ]],
    ['two names that differ in case', { 'themes/energie/nl/Opslag.mdx': chapter() }, [
      'themes/energie/nl/Opslag.mdx',
      'file-case',
    ]],
  ] as const)('%s', (_name, files, expected) => {
    expectFindings({ ...files, ...other }, [[...expected], otherFinding].sort() as [string, string][]);
  });

  it.each([
    ['a misnamed company that others name', { 'companies/kanaalcode.yaml': null, 'companies/Kanaalcode.yaml': 'x' }, [
      'companies/Kanaalcode.yaml',
      'name-invalid',
    ]],
    ['a misnamed chapter with a translation', {
      'themes/energie/nl/opslag.mdx': null,
      'themes/energie/nl/Opslag.mdx': chapter(),
      'themes/energie/en/opslag.mdx': chapter(),
    }, ['themes/energie/nl/Opslag.mdx', 'name-invalid']],
    ['a misnamed theme that others link to', {
      'themes/Zon/nl/a.mdx': chapter(),
      'themes/energie/nl/opslag.mdx': chapter({ presumes: '[zon/a]' }, '[a](../../zon/a/)\n'),
    }, ['themes/Zon', 'name-invalid']],
    ['a faulty site.yaml in a city that writes English first', {
      'site.yaml': 'version: 1\nname: { en: E }\npublisher: netwerk\nlanguages: [en]\nreviewMonths: 100\n',
      'companies/netwerk.yaml': 'name: N\nkind: network\nsummary: { en: N. }\n',
      'companies/kanaalcode.yaml': 'name: K\nkind: company\nsummary: { en: K. }\n',
      'themes/energie/theme.yaml': 'title: { en: E }\nsummary: { en: E. }\nownership: { state: seeking }\n',
      'themes/energie/nl/opslag.mdx': null,
      'themes/energie/en/opslag.mdx': chapter({ reviews: '\n  - { date: 2022-01-01, by: redactie, outcome: written }' }),
    }, ['site.yaml:5:15', 'value-invalid']],
    ['a language twice', { 'site.yaml': 'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl, nl]\n' }, [
      'site.yaml:4:12',
      'value-invalid',
    ]],
  ] as const)('%s: no more than that', (_name, files, expected) => {
    expectFindings(files, [[...expected] as [string, string]]);
  });

  it('a linked company that others name', () => {
    const folder = makeFolder({ ...basic, 'companies/kanaalcode.yaml': null, 'README.md': 'x' });
    symlinkSync(join(folder, 'README.md'), join(folder, 'companies/kanaalcode.yaml'));
    expect(places(readFolder(folder).all)).toEqual([['companies/kanaalcode.yaml', 'file-link']]);
  });

  it('a folder where a chapter should be', () => {
    const folder = makeFolder({ ...basic, 'themes/energie/nl/warmte.mdx/a.txt': 'x' });
    expect(places(readFolder(folder).all)).toEqual([['themes/energie/nl/warmte.mdx', 'file-directory']]);
  });

  it('a link to a file, and a link to a folder', () => {
    const folder = makeFolder(basic);
    symlinkSync(join(folder, 'themes/energie/nl/opslag.mdx'), join(folder, 'themes/energie/nl/warmte.mdx'));
    symlinkSync(tmpdir(), join(folder, 'themes/elders'));
    expect(places(readFolder(folder).all)).toEqual([
      ['themes/elders', 'file-link'],
      ['themes/energie/nl/warmte.mdx', 'file-link'],
    ]);
  });

  it('an empty folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leeg-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(places(readFolder(folder).all)).toEqual([['', 'site-missing']]);
  });

  it('no site.yaml', () => {
    expectFindings({ 'site.yaml': null }, [['', 'site-missing']]);
  });

  it('a site.yaml that cannot be read', () => {
    expectFindings({ 'site.yaml': 'version: 2\n' }, [
      ['site.yaml:1:1', 'key-missing'],
      ['site.yaml:1:1', 'key-missing'],
      ['site.yaml:1:1', 'key-missing'],
      ['site.yaml:1:10', 'value-unknown'],
    ]);
  });
});

describe('what is no fault', () => {
  it.each([
    ['a byte-order mark', { 'themes/energie/nl/opslag.mdx': `\uFEFF${chapter()}` }],
    ['CRLF', { 'themes/energie/nl/opslag.mdx': chapter().replaceAll('\n', '\r\n') }],
    ['a byte-order mark in YAML', { 'companies/kanaalcode.yaml': `\uFEFF${basic['companies/kanaalcode.yaml']}` }],
    ['files of a repository', { 'README.md': '', LICENSE: '', '.gitignore': '', CODEOWNERS: '', '.github/a.yml': '' }],
    ['a logo beside a company', { 'companies/kanaalcode.png': picture }],
    ['a picture', { 'themes/energie/images/zon.png': picture }],
  ])('%s', (_name, files) => {
    expectFindings(files, []);
  });
});

describe('more roots', () => {
  it('adds the chapters of the second to the themes of the first', () => {
    const first = makeFolder(basic);
    const second = makeFolder({ 'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte' }) });
    const roots = [
      { folder: first, name: 'content' },
      { folder: second, name: 'elders' },
    ];
    const { library, findings } = readLibrary(roots, '2026-11-24');
    expect(findings).toEqual([]);
    expect([...library.chaptersById.keys()]).toEqual(['energie/opslag', 'energie/warmte']);
  });

  it('says so when both have the same company, theme or path, and keeps the first', () => {
    const path = (title: string) =>
      `title: { nl: ${title} }\nsummary: { nl: P. }\ngroups:\n  - { title: { nl: G }, chapters: [energie/opslag] }\n`;
    const first = makeFolder({ ...basic, 'paths/eerste-dag.yaml': path('Pad') });
    const second = makeFolder({
      'paths/eerste-dag.yaml': path('Ander'),
      'companies/kanaalcode.yaml': 'name: Ander\nkind: company\nsummary: { nl: A. }\n',
      'themes/energie/theme.yaml': 'title: { nl: Ander }\nsummary: { nl: A. }\nownership: { state: seeking }\n',
    });
    const roots = [
      { folder: first, name: 'content' },
      { folder: second, name: 'elders' },
    ];
    const { library, findings } = readLibrary(roots, '2026-11-24');
    expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'elders/companies/kanaalcode.yaml address-duplicate',
      'elders/themes/energie/theme.yaml address-duplicate',
      'elders/paths/eerste-dag.yaml address-duplicate',
    ]);
    expect(library.paths.map(({ data }) => data.title.nl)).toEqual(['Pad']);
    expect(library.companies.get('kanaalcode')?.data.name).toBe('Kanaalcode');
    expect(library.themes.get('energie')?.data.title.nl).toBe('Energie');
  });

  it('edits a file in the repository of its own root, and nowhere when there is none', () => {
    const repository = 'repository: { url: https://host.example/stad/kennis, folder: content }\n';
    const first = makeFolder({ ...basic, 'site.yaml': basic['site.yaml'] + repository });
    const second = makeFolder({ 'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte' }) });
    const roots = [
      { folder: first, name: 'content' },
      { folder: second, name: 'elders' },
    ];
    const { library } = readLibrary(roots, '2026-11-24');
    expect(library.chapters.map((entry) => entry.editAddress)).toEqual([
      'https://host.example/stad/kennis/edit/main/content/themes/energie/nl/opslag.mdx',
      undefined,
    ]);
  });
});

describe('readRoots', () => {
  it('takes content when nothing is named, and more with the separator', () => {
    const folder = makeFolder({ 'content/site.yaml': '', 'a/site.yaml': '', 'b/site.yaml': '' });
    const names = (value: string | undefined) => readRoots(value, folder).map((root) => root.name);
    const separator = process.platform === 'win32' ? ';' : ':';
    expect(names(undefined)).toEqual(['content']);
    expect(names('')).toEqual(['content']);
    expect(names(`a${separator}b`)).toEqual(['a', 'b']);
    expect(names(join(folder, 'a'))).toEqual(['a']);
  });

  it.each(['weg', 'bestand.txt'])('says which folder does not exist: %s', (name) => {
    const folder = makeFolder({ 'bestand.txt': '' });
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x/y'), '');
    expect(() => readRoots(name, folder)).toThrow(new MissingRootError(name));
  });
});

describe('readToday', () => {
  it('takes SITE_TODAY', () => {
    expect(readToday({ SITE_TODAY: '2026-11-24' })).toBe('2026-11-24');
  });

  it('gives a day when nothing is set', () => {
    expect(readToday({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(['gisteren', '2026-02-30', '24-11-2026'])('refuses %s', (value) => {
    expect(() => readToday({ SITE_TODAY: value })).toThrow(`\`${value}\``);
  });
});

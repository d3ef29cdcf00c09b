import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/rules/messages.ts';
import { basic, makeFolder, readFolder, today, type Files } from '../content-folder.ts';
import { run } from './process.ts';

const city: Files = basic;

const create = (folder: string, ...args: string[]) =>
  run('new.ts', [...args, '--content', folder, '--today', today], { environment: { CONTENT_DIR: undefined } });

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

const chapterArgs = ['chapter', '--theme', 'energie', '--title', 'Zon & wind: samen', '--author', 'kanaalcode'];

describe('writes what passes the check', () => {
  it.each([
    ['a chapter', chapterArgs, ['themes/energie/nl/zon-wind-samen.mdx']],
    [
      'a chapter in both languages, with objectives',
      [...chapterArgs, '--title-en', 'Sun', '--slug', 'zon', '--objective', 'een: ding', '--objective', 'nog iets'],
      ['themes/energie/nl/zon.mdx', 'themes/energie/en/zon.mdx'],
    ],
    ['a theme', ['theme', '--title', 'Water', '--title-en', 'Water'], ['themes/water/theme.yaml']],
    [
      'a theme that a company asks for',
      ['theme', '--title', 'Water', '--company', 'kanaalcode'],
      ['themes/water/theme.yaml'],
    ],
    ['a company', ['company', '--name', 'Bóómhut B.V.', '--kind', 'company'], ['companies/boomhut-b-v.yaml']],
    [
      'a translation',
      ['translation', '--chapter', 'energie/opslag', '--author', 'redactie', '--title', 'Storage'],
      ['themes/energie/en/opslag.mdx'],
    ],
  ])('%s', async (_name, args, paths) => {
    const folder = makeFolder(city);
    const before = filesIn(folder);

    const shown = await create(folder, ...args);
    expect({ code: shown.code, stderr: shown.stderr }).toEqual({ code: 0, stderr: '' });
    expect(shown.stdout).toContain('Er is nog niets geschreven. Zet er --write bij om dat te doen.');
    expect(filesIn(folder)).toEqual(before);

    const done = await create(folder, ...args, '--write');
    expect({ code: done.code, stderr: done.stderr }).toEqual({ code: 0, stderr: '' });
    for (const path of paths) {
      expect(done.stdout).toContain(`geschreven: ${folder}/${path}\n`);
      const text = readFileSync(join(folder, path), 'utf8');
      expect(shown.stdout).toContain(text.replace(/^(?=.)/gm, '  '));
    }
    const added = filesIn(folder).filter((path) => !before.includes(path) && /\.\w+$/.test(path));
    expect(added).toEqual(paths.toSorted());
    expect(readFolder(folder).all.filter((finding) => severityOf(finding) === 'error')).toEqual([]);

    const again = await create(folder, ...args, '--write');
    expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 2, stdout: '' });
    expect(again.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('2 and one sentence', () => {
  it.each<[string, string[], string, Files?]>([
    ['no kind', [], 'say what to make; expected chapter, theme, company, translation'],
    ['an unknown kind', ['charter'], 'cannot make `charter`; expected chapter'],
    ['words that were not quoted', ['chapter', 'zon'], '`zon` is too much after chapter'],
    ['an unknown flag', ['chapter', '--titel', 'x'], 'titel'],
    ['an unknown language', ['chapter', '--lang', 'de'], 'unknown language `de`'],
    ['no site', chapterArgs, 'site.yaml ontbreekt of heeft een fout', { ...city, 'site.yaml': null }],
    ['something missing, and nobody to ask', ['chapter'], 'ontbreekt --theme, --title, --author; geef het mee'],
    ['the same in English', ['chapter', '--lang', 'en'], 'a chapter needs --theme, --title, --author; give it'],
    ['an answer that cannot be', [...chapterArgs, '--slug', '../../x'], '`../../x` kan niet in een adres'],
  ])('%s', async (_name, args, expected, files = city) => {
    const folder = makeFolder(files);
    const before = filesIn(folder);
    const { code, stdout, stderr } = await create(folder, ...args, '--write');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(filesIn(folder)).toEqual(before);
  });

  it('a file that somebody has in its place already, whatever is in it', async () => {
    const folder = makeFolder({ ...city, 'companies/nieuw.yaml': 'niet: van ons\n' });
    const { code, stderr } = await create(folder, 'company', '--name', 'Nieuw', '--kind', 'company', '--write');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('`nieuw` bestaat al') });
    expect(readFileSync(join(folder, 'companies/nieuw.yaml'), 'utf8')).toBe('niet: van ons\n');
  });
});

it('puts a chapter in the folder that has its theme', async () => {
  const second = makeFolder({
    'themes/wonen/theme.yaml': 'title: { nl: Wonen }\nsummary: { nl: W. }\nownership: { state: seeking }\n',
  });
  const args = [
    'chapter',
    '--theme',
    'wonen',
    '--title',
    'Huis',
    '--author',
    'redactie',
    '--write',
    '--content',
    second,
  ];
  expect(await create(makeFolder(city), ...args)).toMatchObject({ code: 0, stderr: '' });
  expect(filesIn(second)).toContain('themes/wonen/nl/huis.mdx');
});

it('helps', async () => {
  expect(await run('new.ts', ['--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('npm run new -- translation'),
  });
});

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basic, chapter, makeFolder, today, type Files } from '../content-folder.ts';
import { run } from './process.ts';
import { git, within } from './repository.ts';

const period = ['--from', '2026-01-01', '--to', '2026-12-31', '--today', today];
const contributions = (args: readonly string[], environment = {}) => run('contributions.ts', args, { environment });
/** Commits everything as it lies, made on a day and put in the history much later. */
const commit = (folder: string, day: string) => {
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '-m', 'Werk', '--date', `${day}T23:30:00+01:00`]);
};
const repository = (files: Files, day: string) => {
  const folder = makeFolder(files);
  git(folder, ['init', '-q']);
  commit(folder, day);
  return folder;
};
/** A chapter whose only review lies before the period. */
const earlier = chapter({ reviews: '\n  - { date: 2025-12-01, by: redactie, outcome: written }' });
const unrecordedIn = async (folder: string) => {
  const { stdout } = await contributions([...period, '--content', folder, '--format', 'json']);
  const { unrecorded, unrecordedReason } = JSON.parse(stdout) as {
    unrecorded: { chapter: string }[] | null;
    unrecordedReason: string | null;
  };
  return unrecorded?.map((entry) => entry.chapter) ?? unrecordedReason;
};

describe('what it gives', () => {
  it.each([
    ['text', 'Kanaalcode                      1          0          0         0    ……'],
    ['csv', 'kanaalcode,Kanaalcode,1,0,0,0,,energie/opslag,,,\r\n'],
    ['json', '"written": [\n        "energie/opslag"\n      ]'],
  ])('%s', async (format, expected) => {
    const { code, stdout } = await contributions([...period, '--content', makeFolder(basic), '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain(expected);
  });

  it('speaks the language that is asked for', async () => {
    const { stdout } = await contributions([...period, '--content', makeFolder(basic), '--lang', 'en']);
    expect(stdout).toContain('Each company fills in its own hours.');
  });

  it('keeps what is no table out of a CSV file', async () => {
    const { stdout, stderr } = await contributions([...period, '--content', makeFolder(basic), '--format', 'csv']);
    expect(stdout).not.toContain('git');
    expect(stderr).toContain('git ziet hier geen repository');
  });
});

describe('what has no record', () => {
  it('lists a chapter that changed in the period without a review in it, by the day of its author', async () => {
    const folder = repository({ ...basic, 'themes/energie/nl/opslag.mdx': earlier }, '2025-12-31');
    expect(await unrecordedIn(folder)).toEqual([]);
    appendFileSync(join(folder, 'themes/energie/nl/opslag.mdx'), 'Meer.\n');
    appendFileSync(join(folder, 'site.yaml'), '# x\n');
    commit(folder, '2026-12-31');
    expect(await unrecordedIn(folder)).toEqual(['energie/opslag']);
  });

  it('leaves out what a review tells of', async () => {
    expect(await unrecordedIn(repository(basic, '2026-03-01'))).toEqual([]);
  });

  it('knows a content folder further down in a repository, whose name git would quote', async () => {
    const files = { ...within('onze éigen inhoud', basic), 'onze éigen inhoud/themes/energie/nl/opslag.mdx': earlier };
    const folder = repository(files, '2026-03-01');
    expect(await unrecordedIn(join(folder, 'onze éigen inhoud'))).toEqual(['energie/opslag']);
  });

  it('says that it cannot be told: no repository', async () => {
    expect(await unrecordedIn(makeFolder(basic))).toBe('no-repository');
  });

  it('says that it cannot be told: a shallow clone', async () => {
    const folder = repository(basic, '2026-03-01');
    const clone = join(makeFolder({}), 'clone');
    git(folder, ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    expect(await unrecordedIn(clone)).toBe('shallow');
  });

  it('says that it cannot be told: no git', async () => {
    const args = [...period, '--content', makeFolder(basic)];
    const { code, stdout } = await contributions(args, { PATH: makeFolder({}) });
    expect(code).toBe(0);
    expect(stdout).toContain('git kon de geschiedenis niet lezen');
  });

  it('has nothing to tell in a repository without a commit', async () => {
    const folder = makeFolder(basic);
    git(folder, ['init', '-q']);
    expect(await unrecordedIn(folder)).toEqual([]);
  });

  it('does not look in the repository that a hook of git names', async () => {
    const elsewhere = repository({ a: '' }, '2026-03-01');
    const { stdout } = await contributions([...period, '--content', makeFolder(basic), '--format', 'json'], {
      GIT_DIR: join(elsewhere, '.git'),
    });
    expect(JSON.parse(stdout)).toMatchObject({ unrecordedReason: 'no-repository' });
  });
});

it.each<[name: string, args: string[], files: Files, expected: string]>([
  ['no period', [], basic, '--from is missing'],
  ['half a period', ['--from', '2026-01-01'], basic, '--to is missing'],
  ['a day that does not exist', ['--from', '2026-02-30', '--to', '2026-12-31'], basic, '--from cannot be `2026-02-30`'],
  [
    'a period that ends before it begins',
    ['--from', '2026-02-02', '--to', '2026-02-01'],
    basic,
    '--from 2026-02-02 comes after --to 2026-02-01',
  ],
  ['an unknown format', [...period, '--format', 'xml'], basic, 'unknown format `xml`; expected text, csv, json'],
  ['an unknown language', [...period, '--lang', 'de'], basic, 'unknown language `de`'],
  [
    'content with an error',
    period,
    { ...basic, 'themes/energie/nl/b.mdx': '' },
    'the content has 1 error; mend what `npm run check` says',
  ],
])('2 and one plain sentence: %s', async (_name, args, files, expected) => {
  const { code, stdout, stderr } = await contributions([...args, '--content', makeFolder(files)]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(expected);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('helps', async () => {
  expect((await contributions(['--help'])).stdout).toContain('--format FORMAT');
});

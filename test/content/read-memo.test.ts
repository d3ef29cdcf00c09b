import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary, type ReadLibrary } from '../../src/content/read-library.ts';
import { makeReadMemo } from '../../src/content/read-memo.ts';
import { judge } from '../../src/rules/rules.ts';
import { basic, chapter, makeFolder, picture, today } from '../content-folder.ts';
import { makeRandom } from '../fuzz/random.ts';

/** Every file of a test is new, so the clock that the memo sees is ahead. */
const later = () => Date.now() + 60_000;

function readBoth(folders: readonly string[], memo = makeReadMemo(later)) {
  const roots = folders.map((folder, index) => ({ folder, name: `content-${index}` }));
  return { remembered: readLibrary(roots, today, { memo }), fresh: readLibrary(roots, today) };
}

/** All that a reading gives, and what the rules say of it with their places. */
function told(read: ReadLibrary): unknown {
  const plain = (_key: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return JSON.parse(JSON.stringify({ ...read, judged: judge(read) }, plain));
}

describe('a reading that remembers', () => {
  it('opens no file that did not change', () => {
    const folder = makeFolder({ ...basic, 'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte' }) });
    const memo = makeReadMemo(later);
    const first = readBoth([folder], memo).remembered.library;
    writeFileSync(join(folder, 'themes/energie/nl/warmte.mdx'), chapter({ title: 'Warmtenet' }));
    const { remembered, fresh } = readBoth([folder], memo);
    const dataOf = ({ chaptersById }: typeof first, id: string) => chaptersById.get(id)?.get('nl')?.data;
    expect(told(remembered)).toEqual(told(fresh));
    expect(remembered.library.site.data).toBe(first.site.data);
    expect(dataOf(remembered.library, 'energie/opslag')).toBe(dataOf(first, 'energie/opslag'));
    expect(dataOf(remembered.library, 'energie/warmte')?.title).toBe('Warmtenet');
  });

  it('says again what was wrong with a file that did not change', () => {
    const folder = makeFolder({ ...basic, 'themes/energie/nl/fout.mdx': chapter({ title: null }) });
    const memo = makeReadMemo(later);
    const first = readBoth([folder], memo).remembered.findings;
    expect(first).toHaveLength(1);
    expect(readBoth([folder], memo).remembered.findings).toEqual(first);
  });

  it('trusts no file that may have changed again in the same moment', () => {
    const folder = makeFolder({ a: 'x' });
    const location = join(folder, 'a');
    const item = { name: 'a', kind: 'file', path: 'a', location } as const;
    const written = statSync(location).ctimeMs;
    const timesOpened = (now: number) => {
      const memo = makeReadMemo(() => now);
      let count = 0;
      for (let reading = 0; reading < 3; reading += 1) {
        memo.recall(readBoth, item, [], () => (count += 1));
        memo.settle();
      }
      return count;
    };
    expect(timesOpened(written + 500)).toBe(3);
    expect(timesOpened(written + 5000)).toBe(1);
  });

  it('forgets what is gone', () => {
    const folder = makeFolder(basic);
    const memo = makeReadMemo(later);
    readBoth([folder], memo);
    expect(memo.isEmpty()).toBe(false);
    for (const name of ['site.yaml', 'companies', 'themes']) rmSync(join(folder, name), { recursive: true });
    readBoth([folder], memo);
    expect(memo.isEmpty()).toBe(true);
  });

  it('gives what a reading without it gives, whatever was edited', () => {
    const folders = ['voorbeeldstad', 'voorbeeldstad-leden'].map((name) => {
      const folder = makeFolder({});
      cpSync(join('test/fixtures', name), folder, { recursive: true });
      return folder;
    });
    const [city = ''] = folders;
    const memo = makeReadMemo(later);
    const random = makeRandom(7);
    for (let round = 0; round < 30; round += 1) {
      random.pick(edits)(city);
      const { remembered, fresh } = readBoth(folders, memo);
      expect(told(remembered)).toEqual(told(fresh));
    }
  });
});

/** What people do to content, and undo. */
const edits: ((folder: string) => void)[] = [
  change('themes/veilig-werken/nl/wachtwoorden.mdx', /$/, '\nEen lek in de onboarding, en nog een [link](../nergens/).\n'),
  change('themes/veilig-werken/nl/wachtwoorden.mdx', /\nEen lek[^\n]*\n/, ''),
  change('themes/veilig-werken/nl/wachtwoorden.mdx', /title: .*/, 'title: Wachtwoorden en inwerken'),
  change('themes/veilig-werken/nl/wachtwoorden.mdx', /order: \d+/, 'order: 99'),
  change('themes/veilig-werken/nl/thuiswerken.mdx', /$/, '\n<script>alert(1)</script>\n'),
  change('themes/veilig-werken/nl/thuiswerken.mdx', /\n<script>.*\n/, ''),
  change('themes/veilig-werken/nl/bezoekers-ontvangen.mdx', /^---/, '--'),
  change('themes/veilig-werken/nl/bezoekers-ontvangen.mdx', /^---?/, '---'),
  change('themes/veilig-werken/theme.yaml', /company: kanaalcode/, 'company: kanaalcodf'),
  change('themes/veilig-werken/theme.yaml', /company: kanaalcodf/, 'company: kanaalcode'),
  change('companies/torenlicht.yaml', /name: .*/, 'name: Torenhoog'),
  change('site.yaml', /branch: \w+/, 'branch: hoofd'),
  change('site.yaml', /public: true/, 'public: false'),
  change('glossary.yaml', /term: inwerken\n/, 'term: inwerken\n      also: [rooster]\n'),
  change('glossary.yaml', /avoid: \[onboarding\]/, 'avoid: [onboarding, wachtwoord]'),
  change('glossary.yaml', /avoid: \[onboarding, wachtwoord\]/, 'avoid: [onboarding]'),
  change('glossary.yaml', /^terms:/, 'termen:'),
  change('glossary.yaml', /^termen:/, 'terms:'),
  change('slots.yaml', /$/, '# meer\n'),
  change('paths/eerste-week.yaml', /order: \d+/, 'order: 7'),
  change('pages/nl/over.mdx', /$/, '\nEn nog een zin.\n'),
  (folder) => writeFileSync(join(folder, 'themes/samen-leren/images/kring.jpg'), picture),
  (folder) => cpSync('test/fixtures/voorbeeldstad/themes/samen-leren', join(folder, 'themes/samen-leren'), { recursive: true }),
  (folder) => rmSync(join(folder, 'themes/samen-leren/nl/een-uur-intervisie.mdx'), { force: true }),
  (folder) => rmSync(join(folder, 'themes/rustig-roosteren'), { force: true, recursive: true }),
  (folder) => writeFileSync(join(folder, 'themes/oude-techniek/nl/nieuw.mdx'), chapter({ title: 'Nieuw' })),
  (folder) => {
    const [from, to] = ['nieuw', 'nieuwer'].map((name) => join(folder, `themes/oude-techniek/nl/${name}.mdx`));
    if (from !== undefined && to !== undefined && existsSync(from)) renameSync(from, to);
  },
  (folder) => {
    const link = join(folder, 'themes/oude-techniek/nl/de-faxkoppeling.mdx');
    rmSync(link, { force: true });
    symlinkSync(join(folder, 'site.yaml'), link);
  },
];

function change(path: string, from: RegExp, to: string): (folder: string) => void {
  return (folder) => writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8').replace(from, to));
}

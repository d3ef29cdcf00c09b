import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { projectFolder, run } from '../scripts/process.ts';
import { readEverything } from './bytes.ts';
import { canaries, shownNowhere, type Canary } from './canaries.ts';
import { readPages } from './output.ts';

const outDir = inject('outDir');
const membersOutDir = inject('membersOutDir');
const places = Object.keys(canaries) as Canary[];
const everyone = readEverything(outDir);
const members = readEverything(membersOutDir);

/** The files in which a word stands, in whatever case and however it is written. */
const filesWith = (files: typeof everyone, word: string) =>
  files.filter(({ text }) => text.includes(word)).map(({ file }) => file);

describe('what is for members only', () => {
  it.each(places)('%s stands in the folder of the members, and in no other', (place) => {
    const isIn = (fixture: string) => {
      const folder = resolve(projectFolder, 'test/fixtures', fixture);
      return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .some((entry) => {
          const file = join(entry.parentPath, entry.name);
          return `${file}\n${readFileSync(file, 'latin1')}`.toLowerCase().includes(canaries[place]);
        });
    };
    expect([isIn('voorbeeldstad-leden'), isIn('voorbeeldstad')]).toEqual([true, false]);
  });

  it.each(places)('is nowhere in the public edition: %s', (place) => {
    expect(filesWith(everyone, canaries[place])).toEqual([]);
  });

  it('is in the edition of the members, except what no page shows yet', () => {
    expect(places.filter((place) => filesWith(members, canaries[place]).length === 0)).toEqual(shownNowhere);
  });

  it('would have been found, in the search index too, and however it is written', () => {
    expect(filesWith(members, canaries['its text']).some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
    expect(everyone.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(1_000_000);
    const folder = mkdtempSync(join(tmpdir(), 'schuilplaats-'));
    const ways: Record<string, string | Buffer> = {
      'a.html': 'KanarieGeel',
      'b.html': 'kanarie&#103;eel',
      'c.html': 'kanarie&#x67;eel',
      'd.html': 'kanarie%67eel',
      'e.js': 'kanarie\\u0067eel',
      'f.gz': gzipSync('kanariegeel'),
      'kanariegeel.webp': '',
      'g.html.br': brotliCompressSync('kanariegeel'),
      'h.html': 'kanarie geel',
    };
    for (const [file, content] of Object.entries(ways)) writeFileSync(join(folder, file), content);
    const found = filesWith(readEverything(folder), 'kanariegeel');
    rmSync(folder, { recursive: true });
    expect(found).toEqual(['a.html', 'b.html', 'c.html', 'd.html', 'e.js', 'f.gz', 'g.html.br', 'kanariegeel.webp']);
  });

  it('leaves no picture behind that no page shows', () => {
    const html = readPages(outDir).map((page) => page.html);
    const pictures = everyone.map(({ file }) => file).filter((file) => /\.(?:png|jpe?g|webp|avif|gif)$/.test(file));
    expect(pictures.length).toBeGreaterThan(0);
    const unused = pictures.filter((picture) => !html.some((page) => page.includes(picture)));
    expect(unused).toEqual([]);
  });
});

describe('the edition of the members', () => {
  const pages = readPages(membersOutDir);
  const page = (path: string) => pages.find((built) => built.path === path)?.html ?? '';

  it('asks search engines to stay out of every page, and gives them no list and no other address', () => {
    const open = pages.filter(({ html }) => !/<meta name="robots" content="noindex/.test(html));
    expect(open.map(({ path }) => path)).toEqual([]);
    expect(members.filter(({ file }) => file.includes('sitemap')).map(({ file }) => file)).toEqual([]);
    expect(pages.filter(({ html }) => /rel="(?:sitemap|canonical)" href="http/.test(html))).toEqual([]);
  });

  it('says on every page which edition it is, in the language of the page', () => {
    for (const { path, html } of pages.filter((built) => !built.html.includes('http-equiv="refresh"'))) {
      const words = path.startsWith('/en/') ? 'Members' : 'Ledeneditie';
      expect([path, html.includes(words)]).toEqual([path, true]);
    }
  });

  it.each([
    ['/themas/veilig-werken/wachtwoorden/', 'Ook openbaar'],
    ['/themas/veilig-werken/afspraken-onder-leden/', 'Alleen voor leden'],
    ['/themas/havikshoek/grutto-afspraak/', 'Alleen voor leden'],
    ['/en/themas/veilig-werken/wachtwoorden/', 'Public too'],
    ['/en/themas/veilig-werken/afspraken-onder-leden/', 'Members only'],
  ])('%s says: %s', (path, words) => {
    expect(page(path)).toContain(words);
  });

  it('is edited in the repository that each chapter lies in', () => {
    expect(page('/themas/havikshoek/grutto-afspraak/')).toContain(
      'https://git.example/voorbeeldstad/kerkuilgrijs/edit/main/themes/havikshoek/nl/grutto-afspraak.mdx',
    );
  });
});

describe('the public edition', () => {
  it.each(['Ledeneditie', 'Members’ edition', 'Ook openbaar', 'Public too'])('does not say: %s', (words) => {
    // The handbook tells about both editions.
    const pages = readPages(outDir).filter(({ path }) => !path.includes('/handboek/'));
    expect(pages.filter(({ html }) => html.includes(words)).map(({ path }) => path)).toEqual([]);
  });
});

describe('an edition that does not exist', () => {
  it.each(['build.ts', 'start.ts', 'dev.ts', 'demo.ts'])('is refused by %s in one sentence', async (script) => {
    const { code, stdout, stderr } = await run(script, [], { environment: { EDITION: 'leden' } });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'there is no edition `leden`; EDITION can be public or members\n',
    });
  });
});

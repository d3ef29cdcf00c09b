import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { find, readPages, type BuiltPage } from './output.ts';
import { useBrowser, visitWith } from './visit.ts';

const outDir = inject('outDir');
const pages = new Map(readPages(outDir).map((page) => [page.path, page]));
function built(path: string): BuiltPage {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`the page ${path} was not built`);
  return page;
}

const browser = useBrowser();
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const headings = (path: string) => find(built(path), 'h2').map(({ text }) => words(text));

/** The most that the HTML of home may take, in bytes with gzip. */
const mostHtml = 12_000;

describe('home', () => {
  it.each([
    ['/', ['De thema’s', 'De leerpaden', 'Nieuws', 'Wie leert wie', 'Doe mee', 'De bedrijven']],
    ['/en/', ['The themes', 'The learning paths', 'News', 'Who teaches whom', 'Take part', 'The companies']],
  ])('%s has its parts in this order', (path, titles) => {
    expect(headings(path).filter((title) => titles.includes(title))).toEqual(titles);
  });

  it('costs little', () => {
    const bytes = gzipSync(readFileSync(join(outDir, 'index.html')), { level: 9 }).length;
    expect(bytes).toBeLessThan(mostHtml);
  });

  it.each([
    ['on a desk', { width: 1280, height: 800 }],
    ['on a phone', { width: 390, height: 844 }],
  ])('says for whom it is and what to do in an emergency without scrolling: %s', async (_, viewport) => {
    await visitWith(
      browser(),
      '/',
      async (page) => {
        const bottoms = await page
          .locator('h1, .opening__claim, .door a, .home-emergency a')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
        expect(bottoms.length).toBeGreaterThanOrEqual(6);
        expect(Math.max(...bottoms)).toBeLessThan(viewport.height);
      },
      { viewport },
    );
  });

  it('keeps the menu on a phone, with every part of the site', async () => {
    await visitWith(
      browser(),
      '/',
      async (page) => {
        await page.locator('button[popovertarget="starlight__sidebar"]').press('Enter');
        expect(await page.locator('.sidebar-pane').getByRole('link', { name: 'Begrippen' }).isVisible()).toBe(true);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });

  it('draws who teaches whom, and says the same in words', () => {
    const home = built('/');
    const names = find(home, 'text').map(({ text }) => words(text));
    expect(names).toEqual(expect.arrayContaining(['Kanaalcode', 'Veilig werken', 'Brugwerk']));
    const said = find(home, 'ul', { className: ['teaching__list'] }).map(({ text }) => words(text));
    expect(said.join()).toContain('Kanaalcode leert de anderen Veilig werken. Torenlicht schreef mee.');
    expect(find(home, 'title', { id: '_leren' })).toHaveLength(1);
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readPages } from './output.ts';
import { useBrowser } from './visit.ts';

const browser = useBrowser();

/** A chapter with questions, sources and a review, and no code, table or picture of its own. */
const chapter = '/themas/veilig-werken/wachtwoorden/';

/** What a first visit to a chapter may cost, in bytes after gzip, or in requests. A reader on a train pays for each. */
const budget = {
  // The text, its questions and the frame around it.
  html: { most: 10_000 },
  // One sheet for every kind of page, so that the second page costs none.
  css: { most: 21_500 },
  // The frame, the chapter, what both share, and the questions, which are near in a chapter as short as this one. The
  // rest is fetched when somebody does something.
  script: { most: 8_500 },
  // Two faces, one for headings and one for text. A third for what is slanted comes with the page that has some.
  font: { most: 45_000 },
  // All of it together; the icon of the site too.
  all: { most: 84_000 },
  // The page, its style, two faces and four scripts. A browser with a window asks for the icon of the site too.
  requests: { most: 8 },
} as const;

/** The HTML of the longest chapter there is, with a table, code and a picture: its frame must not grow with the site. */
const mostHtml = 12_000;

it('a chapter costs no more than it may on a first visit', async () => {
  const costs = await firstVisit(chapter);
  const over = Object.entries(budget).filter(([kind, { most }]) => costs[kind as keyof typeof budget] > most);
  expect(over.map(([kind, { most }]) => `${kind}: ${costs[kind as keyof typeof budget]} instead of ${most}`)).toEqual(
    [],
  );
});

it.each(['/', '/themas/', '/leerpaden/', '/voortgang/', '/handboek/', '/en/themas/'])(
  'after a chapter, %s needs no other style and no script of the frame',
  async (path) => {
    const context = await browser().newContext({ baseURL: inject('address') });
    const page = await context.newPage();
    await page.goto(chapter);
    const had = new Set(await filesOf(page));
    await page.goto(path);
    const others = (await filesOf(page)).filter((file) => !had.has(file));
    expect(others.filter((file) => file.endsWith('.css') || file.includes('Head.astro'))).toEqual([]);
    await context.close();
  },
);

it('no chapter costs much more than another', () => {
  const chapters = readPages(inject('outDir')).filter(({ html }) => html.includes('class="chapter-text"'));
  const sizes = chapters.map(({ path, html }) => [path, gzipSync(html, { level: 9 }).length] as const);
  const isPaper = (path: string) => path.endsWith('/print/');
  expect(sizes.filter(([path, bytes]) => !isPaper(path) && bytes > mostHtml)).toEqual([]);
  expect(sizes.length).toBeGreaterThan(10);
});

it('a word that somebody looks for costs one small file of the index', () => {
  const folder = join(inject('outDir'), 'pagefind/index');
  const files = readdirSync(folder).map((file) => [file, statSync(join(folder, file)).size] as const);
  expect(files.filter(([, bytes]) => bytes > 12_000)).toEqual([]);
  expect(files.length).toBeGreaterThan(2);
});

/** The styles and scripts that a page names. */
function filesOf(page: Page): Promise<string[]> {
  return page
    .locator('link[rel=stylesheet], script[src]')
    .evaluateAll((all) => all.map((file) => file.getAttribute('href') ?? file.getAttribute('src') ?? ''));
}

async function firstVisit(path: string): Promise<Record<keyof typeof budget, number>> {
  const context = await browser().newContext({ baseURL: inject('address'), viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const costs = { html: 0, css: 0, script: 0, font: 0, all: 0, requests: 0 };
  page.on('request', (request) => {
    const kind = kinds[request.resourceType()];
    const { pathname } = new URL(request.url());
    const file = join(inject('outDir'), pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
    costs.requests += 1;
    costs.all += bytes;
    if (kind !== undefined) costs[kind] += bytes;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await context.close();
  return costs;
}

/** What a browser calls what it fetches. */
const kinds: Record<string, 'html' | 'css' | 'script' | 'font' | undefined> = {
  document: 'html',
  stylesheet: 'css',
  script: 'script',
  font: 'font',
};

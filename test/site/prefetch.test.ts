import type { Locator } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './visit.ts';

const browser = useBrowser();
const theme = '/themas/veilig-werken/';
const chapter = `${theme}wachtwoorden/`;

/** What a reader does at a link. */
const signs = {
  hover: (link: Locator) => link.hover(),
  focus: (link: Locator) => link.focus(),
  touch: (link: Locator) => link.dispatchEvent('touchstart'),
};
type Sign = keyof typeof signs;
const everySign = Object.keys(signs) as Sign[];

it.each(everySign)('a page is fetched ahead, once, on %s', async (sign) => {
  expect(await fetchedAhead(sign)).toEqual([chapter]);
});

it.each([
  ['saves data', { saveData: true }],
  ['has a slow connection', { effectiveType: 'slow-2g' }],
])('nothing is fetched ahead for who %s', async (_name, connection) => {
  for (const sign of everySign) expect(await fetchedAhead(sign, { connection })).toEqual([]);
});

it.each([
  ['a file', `${chapter.slice(0, -1)}.md`],
  ['another site', 'https://voorbeeldstad.example/themas/'],
  ['the page itself', `${theme}#_top`],
])('nothing is fetched ahead for a link to %s', async (_name, address) => {
  expect(await fetchedAhead('hover', { address })).toEqual([]);
});

/** Which pages the browser was asked to fetch ahead, after a reader came twice to a link to a chapter or elsewhere. */
async function fetchedAhead(
  sign: Sign,
  { connection = {}, address = chapter }: { connection?: object; address?: string } = {},
): Promise<string[]> {
  const context = await browser().newContext({ baseURL: inject('address'), viewport: { width: 1280, height: 900 } });
  await context.addInitScript((known) => {
    Object.defineProperty(navigator, 'connection', { value: { effectiveType: '4g', ...known } });
  }, connection);
  const page = await context.newPage();
  try {
    await page.goto(theme);
    await page
      .locator(`main a[href="${chapter}"]`)
      .first()
      .evaluate((link, to) => link.setAttribute('href', to), address);
    for (let visit = 0; visit < 2; visit += 1) {
      await page.mouse.move(0, 0);
      await signs[sign](page.locator(`main a[href="${address}"]`).first());
      // Longer than a reader must stay at a link to mean it.
      await page.waitForTimeout(300);
    }
    const links = page.locator('link[rel=prefetch]');
    return await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLLinkElement).href).pathname));
  } finally {
    await context.close();
  }
}

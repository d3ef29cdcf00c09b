import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { difference, halved } from './picture-difference.ts';
import { useBrowser, visitWith } from './visit.ts';

/** How the site looks where it would be a mistake to change it without noticing. */
const looks = [
  ['home', '/', 1280, 'light'],
  ['home-phone', '/', 390, 'dark'],
  ['theme', '/themas/veilig-werken/', 1280, 'dark'],
  ['chapter', '/themas/veilig-werken/gastbijdrage-sleutelbeheer/', 1280, 'light'],
  ['company-phone', '/en/bedrijven/torenlicht/', 390, 'light'],
] as const;

/** Of the squares of a picture. Letters that another machine draws a little bolder are far below it. */
const mostOff = 0.02;

const folder = join(import.meta.dirname, 'screenshots');
const browser = useBrowser();

it.each(looks)('%s looks as it did', async (name, path, width, colorScheme) => {
  let screenshot: Uint8Array = new Uint8Array();
  await visitWith(
    browser(),
    path,
    async (page) => {
      await page.evaluate(() => document.fonts.ready);
      screenshot = await page.screenshot({ animations: 'disabled' });
    },
    { colorScheme, viewport: { width, height: width === 390 ? 1200 : 900 } },
  );
  const [expected, actual] = [join(folder, `${name}.png`), join(folder, `${name}.actual.png`)];
  const now = await halved(screenshot);
  if (process.env['UPDATE_SCREENSHOTS'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(expected, now);
  }
  const off = existsSync(expected) ? await difference(readFileSync(expected), now) : 1;
  if (off > mostOff) writeFileSync(actual, now);
  const say = `${Math.round(off * 100)} % of ${name} looks different: compare ${actual} with ${expected}; if it is better, run with UPDATE_SCREENSHOTS=1`;
  expect(off, say).toBeLessThanOrEqual(mostOff);
});

it('a page without its styles would be noticed, and one that is drawn a little bolder not', async () => {
  const paper = { width: 640, height: 450, channels: 3, background: '#fcfaf5' } as const;
  const drawn = (text: string) =>
    sharp({ create: paper })
      .composite([{ input: Buffer.from(`<svg width="640" height="450">${text}</svg>`) }])
      .png()
      .toBuffer();
  const lines = (weight: number) =>
    Array.from(
      { length: 20 },
      (_, row) => `<path d="M20 ${20 + row * 20}h600" stroke="#333" stroke-width="${weight}"/>`,
    );
  const before = await drawn(lines(2).join(''));
  expect(await difference(before, await drawn(lines(2.4).join('')))).toBeLessThanOrEqual(mostOff);
  expect(await difference(before, await drawn(lines(2).slice(0, 10).join('')))).toBeGreaterThan(mostOff);
});

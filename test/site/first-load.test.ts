import { expect, inject, it } from 'vitest';
import { firstLoad } from '../../scripts/bench/first-load.ts';
import { serveStatic } from '../../scripts/bench/static-server.ts';
import { useBrowser } from './visit.ts';

const browser = useBrowser();

it.each(['themas/rustig-roosteren/een-dienst-overdragen/', 'themas/', 'eigenaarschap/', 'handboek/'])(
  'what the benchmark reads from %s is what a browser fetches',
  async (path) => {
    const outDir = inject('outDir');
    const site = await serveStatic(outDir);
    // Pictures are not counted, and what a script wants later is not part of the first load.
    const context = await browser().newContext({ viewport: { width: 1280, height: 600 } });
    const page = await context.newPage();
    await page.route(/\.(?:webp|png|svg)$/, (route) => route.abort());
    try {
      await page.goto(site.address + path, { waitUntil: 'load' });
      const { bytes, answers } = site.sent();
      const { total, fonts, requests } = firstLoad(outDir, `${path}index.html`);
      expect({ kB: bytes / 1000, requests: answers }).toEqual({ kB: expect.closeTo(total + fonts, 3), requests });
    } finally {
      await context.close();
      await site.stop();
    }
  },
);

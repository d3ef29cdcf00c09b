import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { inlineScriptsOf } from '../../src/output/inline-script.ts';
import { scanOutput } from '../../scripts/scan-output.ts';
import { siteFiles } from '../../scripts/site-files.ts';
import { ownScripts } from '../../src/shell/security-policy.ts';
import { readPages } from './output.ts';
import { useBrowser, visitWith } from './visit.ts';

const outDir = inject('outDir');
const pages = readPages(outDir);
const browser = useBrowser();

/** One page of every kind: the first of those whose addresses have as many parts under the same name. */
const kinds = [
  ...new Map(
    pages
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .toReversed()
      .map(({ path }) => [
        path.replace(/(?<=^(?:\/en)?\/[a-z]+\/).+/, (rest) => '·'.repeat(rest.split('/').length)),
        path,
      ]),
  ).values(),
  // And one for everything that has a script or a style of its own.
  ...[/<starlight-tabs/, /<button[^>]*data-code/, /<figure/, /<img/, /<svg[^>]*role=/].map(
    (part) => pages.find(({ html }) => part.test(html))?.path ?? `no page has ${part}`,
  ),
];

/** Does on a page what a reader could do: open what is closed, choose every tab, press every button, search, print. */
async function useEverything(page: Page): Promise<void> {
  for (const details of await page.locator('main details > summary').all()) await details.click();
  for (const tab of await page.locator('main [role=tab]').all()) await tab.click();
  for (const button of await page.locator('main button:visible').all()) {
    // What one button does may hide another.
    if (!(await button.isVisible())) continue;
    await button.click();
    const opened = page.locator(':is(dialog:modal, [popover]:popover-open)');
    // The question of a slot is fetched first.
    if (await button.evaluate((element) => element.matches('.local-answer__button'))) await opened.waitFor();
    if ((await opened.count()) > 0) await page.keyboard.press('Escape');
  }
  await page.locator('starlight-theme-select select').first().selectOption('light');
  await page.keyboard.press('Control+k');
  await page.locator('site-search input').fill('wachtwoord');
  await page.waitForFunction(() =>
    /\d|Niets|Nothing/.test(document.querySelector('site-search .status')?.textContent ?? ''),
  );
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe('the policy refuses nothing of ours', () => {
  it('and there is a page of every kind to see it on', () => {
    expect(kinds.length).toBeGreaterThan(20);
  });

  it.each([...new Set(kinds)])('%s', async (path) => {
    await visitWith(browser(), path, useEverything, { permissions: ['clipboard-read', 'clipboard-write'] });
  });
});

describe('the policy refuses what is not ours', () => {
  const attacks = {
    'a script in the page': '<script>window.ran = true</script>',
    'a handler': '<img src="/favicon.svg" onload="window.ran = true">',
    'a handler of what is missing': '<input autofocus onfocus="window.ran = true">',
    'a script in a link': '<a id="attack" href="javascript:void(window.ran = true)">x</a>',
    'a page in a page': '<iframe srcdoc="<script>parent.ran = true</script>"></iframe>',
    'a script from elsewhere': '<script src="https://elders.example/ran.js"></script>',
    'a script in its address': '<script src="data:text/javascript,window.ran=true"></script>',
  };

  /** Serves a page with something in it, with or without the policy, and gives whether that ran. */
  async function runs(attack: string, isGuarded: boolean): Promise<boolean> {
    const context = await browser().newContext();
    try {
      const page = await context.newPage();
      await page.route('https://elders.example/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'window.ran = true' }),
      );
      const clean = readFileSync(join(outDir, 'themas/index.html'), 'utf8');
      const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
      expect(clean).toMatch(policy);
      const html = (isGuarded ? clean : clean.replace(policy, '')).replace('<main', `${attack}<main`);
      const address = `${inject('address')}themas/`;
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(address);
      if (attack.includes('attack')) await page.locator('#attack').evaluate((link) => (link as HTMLElement).click());
      await page.waitForTimeout(100);
      return await page.evaluate(() => 'ran' in window);
    } finally {
      await context.close();
    }
  }

  it.each(Object.entries(attacks))('%s; without the policy it runs', async (_name, attack) => {
    expect([await runs(attack, true), await runs(attack, false)]).toEqual([false, true]);
  });
});

describe('the list of inline scripts', () => {
  it('has every script of every page, and none of them names a file, which would change with the content', () => {
    const found = new Map(pages.flatMap(({ html }) => inlineScriptsOf(html)).map((script) => [script.hash, script]));
    expect([...found.values()].filter(({ hash }) => !ownScripts().has(hash))).toEqual([]);
    const texts = pages.flatMap(({ html }) => [
      ...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(?<text>[^]*?)<\/script>/g),
    ]);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ groups }) => /_astro\/|\bimport\s*[({'"]/.test(groups?.['text'] ?? ''))).toEqual([]);
  });
});

it('the scan, which the build runs, has nothing to say of the example city', async () => {
  expect(await scanOutput(outDir, siteFiles(outDir), 'https://voorbeeldstad.example')).toEqual([]);
});

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { startBrowserServer } from '../../../test/site/browser.ts';
import { figuresOf, type Figure, type Measure } from '../figure.ts';
import { sizeOf } from '../output-size.ts';
import { serveStatic, type StaticServer } from '../static-server.ts';
import type { Workplace } from '../workplace.ts';

/** A word, a part of many compounds, a whole compound, two words and a question: all of them are in every corpus. */
const questions = ['datalek', 'formulier', 'netwerkcontrole', 'wachtwoord beheer', 'hoe herstel je een back-up'];

/** What a reader sees of an answer. */
const result = 'site-search .results a';

/** In a real browser: what is fetched, and how long it takes, before the first result of a question is there. */
export async function benchSearch({ built, runs, tell }: Workplace, chapters: number): Promise<Figure[]> {
  const { folder } = await built(chapters);
  const site = await serveStatic(folder);
  const server = await startBrowserServer();
  const browser = await chromium.connect(server.wsEndpoint());
  tell('searching');
  try {
    const asked: Partial<Record<Measure, number>>[] = [];
    // The first time the server still has to compress, so nobody looks at the clock.
    for (const question of questions) await ask(browser, site, question);
    for (let round = 0; round < runs; round += 1) {
      for (const question of questions) asked.push(await ask(browser, site, question));
    }
    const { output, files } = sizeOf(join(folder, 'pagefind'));
    return [...figuresOf('ours', asked), ...figuresOf('ours', [{ index: output, files }])];
  } finally {
    await browser.close();
    await server.close();
    await site.stop();
  }
}

/**
 * Opens the search as a reader does who was never here, and puts a question into it in one go, as a paste does: nothing
 * was fetched ahead for the beginnings of its words. The clock runs from that last key to the first result.
 */
async function ask(browser: Browser, site: StaticServer, question: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(`${site.address}themas/thema-0/hoofdstuk-0/`, { waitUntil: 'networkidle' });
    const before = site.sent();
    await page.keyboard.press('Control+k');
    await page.locator('site-search input').first().focus();
    await untilQuiet(site);
    await page.evaluate(startClock, result);
    await page.keyboard.insertText(question);
    const wait = await page.evaluate(() => window.firstResult);
    const after = site.sent();
    return { wait, fetched: (after.bytes - before.bytes) / 1000, requests: after.answers - before.answers };
  } finally {
    await context.close();
  }
}

/** Waits until what opening the search fetches is there: a reader needs a moment to type. */
async function untilQuiet({ sent }: StaticServer): Promise<void> {
  let { answers } = sent();
  for (;;) {
    await sleep(300);
    if (sent().answers === answers) return;
    answers = sent().answers;
  }
}

/** Runs in the page: from the first change of the field until a result can be seen, in milliseconds. */
function startClock(selector: string): void {
  window.firstResult = new Promise((resolve, reject) => {
    const start = () => {
      const begin = performance.now();
      const look = () => {
        const wait = performance.now() - begin;
        if (document.querySelector(selector) !== null) resolve(wait);
        else if (wait > 20_000) reject(new Error('no result within 20 seconds'));
        else requestAnimationFrame(look);
      };
      look();
    };
    document.addEventListener('input', start, { once: true, capture: true });
  });
}

declare global {
  interface Window {
    firstResult: Promise<number>;
  }
}

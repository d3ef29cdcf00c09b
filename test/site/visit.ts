import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** A browser for the tests of one file. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  return () => browser;
}

/** Opens a page, does something with it, and expects no fault and no request to another origin meanwhile. */
export async function visitWith(
  browser: Browser,
  path: string,
  visitor: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const address = options.baseURL ?? inject('address');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addInitScript(tellViolations);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(address).origin && !['data:', 'blob:'].includes(url.protocol)) {
      faults.push(request.url());
    }
  });
  try {
    await page.goto(address.slice(0, -1) + path, { waitUntil: 'load' });
    await visitor(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/** What the policy refuses is told in the console by most browsers; this makes sure of it. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    reportError(new Error(`the policy refuses by ${effectiveDirective}: ${blockedURI} ${sourceFile}`));
  });
}

/** What axe finds: WCAG 2.2 A and AA, and its best practices. */
export async function violations(page: Page): Promise<string[]> {
  // Not as a script in the page, which the policy refuses.
  await page.evaluate(axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await page.evaluate((runOnly) => window.axe.run({ runOnly }), tags);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

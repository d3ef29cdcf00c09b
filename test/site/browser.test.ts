import type { BrowserContextOptions, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser, violations, visitWith } from './visit.ts';

const address = inject('address');
const browser = useBrowser();
const visit = (path: string, visitor: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  visitWith(browser(), path, visitor, options);

async function search(page: Page, words: string): Promise<string[]> {
  await page.keyboard.press('Control+k');
  await page.locator('site-search input').fill(words);
  await page
    .locator('site-search .status')
    .filter({ hasText: /resulta|gevonden|result|found/ })
    .waitFor();
  await page.waitForFunction(() => {
    const status = document.querySelector('site-search .status')?.textContent ?? '';
    return /^(?:Niets|Nothing)/.test(status) || document.querySelector('site-search .results a') !== null;
  });
  return page
    .locator('site-search .results > li > a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

const kinds = [
  ['home', '/'],
  ['themes', '/themas/'],
  ['an owned theme', '/themas/veilig-werken/'],
  ['a theme that seeks', '/themas/samen-leren/'],
  ['a retired theme', '/themas/oude-techniek/'],
  ['a chapter', '/themas/veilig-werken/wachtwoorden/'],
  ['a chapter with everything', '/themas/veilig-werken/gastbijdrage-sleutelbeheer/'],
  ['a chapter with components', '/themas/veilig-werken/back-ups-terugzetten/'],
  ['a chapter past its date', '/themas/veilig-werken/thuiswerken/'],
  ['a chapter that was not translated', '/en/themas/veilig-werken/thuiswerken/'],
  ['companies', '/bedrijven/'],
  ['a company', '/bedrijven/torenlicht/'],
  ['a company that did nothing yet', '/bedrijven/hogeschool-voorbeeld/'],
  ['a company that left', '/en/bedrijven/brugwerk/'],
  ['ownership', '/eigenaarschap/'],
  ['ownership in English', '/en/eigenaarschap/'],
  ["the city's own page", '/over/'],
  ['the emergency card', '/nood/'],
  ['the emergency card, not translated', '/en/nood/'],
  ['the glossary', '/begrippen/'],
  ['the glossary in English', '/en/begrippen/'],
  ['the handbook', '/handboek/'],
  ['the identity', '/handboek/identiteit/'],
  ['how to write a chapter', '/en/handboek/hoofdstuk-schrijven/'],
  ['rules', '/handboek/regels/gegevens/'],
  ['an address that does not exist', '/404.html'],
] as const;

describe.each(['light', 'dark'] as const)('axe in the %s scheme', (colorScheme) => {
  it.each(kinds)('%s', async (_kind, path) => {
    await visit(
      path,
      async (page) => {
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });
});

describe('on a phone', () => {
  it.each(kinds)('%s does not scroll sideways', async (_kind, path) => {
    await visit(
      path,
      async (page) => {
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(content).toBeLessThanOrEqual(view ?? 0);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });
});

describe('search', () => {
  it('finds a chapter by a word of its text', async () => {
    await visit('/', async (page) => {
      expect(await search(page, 'wachtwoorden')).toContain('/themas/veilig-werken/wachtwoorden/');
    });
  });

  it('finds a chapter by a word that only its search words have', async () => {
    await visit('/', async (page) => {
      expect(await search(page, 'paswoord')).toEqual(['/themas/veilig-werken/wachtwoorden/']);
    });
  });

  it('keeps the languages apart', async () => {
    await visit('/en/', async (page) => {
      const found = await search(page, 'passwords');
      expect(found).toContain('/en/themas/veilig-werken/wachtwoorden/');
      expect(found.filter((path) => !path.startsWith('/en/'))).toEqual([]);
    });
    await visit('/en/', async (page) => {
      expect(await search(page, 'thuiswerken')).not.toContain('/en/themas/veilig-werken/thuiswerken/');
    });
  });

  it('says so when there is nothing, and takes odd words', async () => {
    await visit('/', async (page) => {
      expect(await search(page, 'ψευδής &<"')).toEqual([]);
      expect(await page.locator('site-search .status').textContent()).toContain('Niets gevonden voor ψευδής &<"');
    });
  });

  it('is reached and left with the keyboard, leads to a result, and the focus comes back', async () => {
    await visit('/', async (page) => {
      await page.locator('site-search .open').focus();
      await page.keyboard.press('Enter');
      const input = page.locator('site-search input');
      expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('site-search dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(
        false,
      );
      expect(await page.evaluate(() => document.activeElement?.classList.contains('open'))).toBe(true);

      expect(await search(page, 'wachtwoorden')).not.toEqual([]);
      // The field, to close, the filters, the first result.
      for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/themas/**');
    });
  });

  it.each(['light', 'dark'] as const)('open, with results, has no axe violations: %s', async (colorScheme) => {
    await visit(
      '/',
      async (page) => {
        await search(page, 'wachtwoorden');
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });

  it('fetches nothing before somebody means to search', async () => {
    await visit('/', async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.waitForTimeout(300);
      expect(fetched.filter((url) => url.includes('pagefind'))).toEqual([]);
    });
  });
});

describe('languages', () => {
  it('switch to the same page in the other', async () => {
    await visit('/themas/veilig-werken/wachtwoorden/', async (page) => {
      await page.locator('starlight-lang-select select').first().selectOption({ label: 'English' });
      await page.waitForURL('**/en/themas/veilig-werken/wachtwoorden/');
      expect(await page.locator('h1').textContent()).toBe('Passwords you can remember');
    });
  });
});

describe('the keyboard', () => {
  it('skips to the content first, and every stop is visible', async () => {
    await visit('/themas/veilig-werken/wachtwoorden/', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Ga naar inhoud');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#_top');
    });
  });
});

describe('a chapter whose time is up after the build', () => {
  it('says so from that day on', async () => {
    const notice = '[data-due]';
    await visit('/themas/veilig-werken/wachtwoorden/', async (page) => {
      expect(await page.locator(notice).isVisible()).toBe(false);
      await page.clock.setFixedTime(new Date('2028-01-01T12:00:00Z'));
      await page.reload();
      expect(await page.locator(notice).isVisible()).toBe(true);
    });
  });
});

describe('the first load of a chapter', () => {
  it('is no heavier than plain Starlight: 55 kB, 12 requests, 32 kB of it script', async () => {
    const context = await browser().newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const loaded: { path: string; size: number }[] = [];
    page.on('response', (response) => {
      const kept = response
        .body()
        .then((body) =>
          loaded.push({ path: new URL(response.url()).pathname, size: gzipSync(body, { level: 9 }).length }),
        );
      pending.push(kept);
    });
    const pending: Promise<unknown>[] = [];
    await page.goto(`${address}themas/veilig-werken/wachtwoorden/`, { waitUntil: 'networkidle' });
    await Promise.all(pending);
    await context.close();
    const bytes = (files: typeof loaded) => files.reduce((sum, { size }) => sum + size, 0);
    const scripts = loaded.filter(({ path }) => path.endsWith('.js'));
    // Plain Starlight has no faces of its own; what ours may weigh is in budget.test.ts.
    const faceless = loaded.filter(({ path }) => !path.endsWith('.woff2'));
    // This chapter is so short that its questions come near at once; a longer one fetches their script later.
    expect(loaded.length).toBeLessThanOrEqual(12);
    expect(bytes(scripts)).toBeLessThanOrEqual(32_000);
    expect(bytes(faceless)).toBeLessThanOrEqual(55_000);
  });
});

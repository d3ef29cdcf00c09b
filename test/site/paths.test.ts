import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser, violations, visitWith } from './visit.ts';

const browser = useBrowser();
const visit = (path: string, visitor: (page: Page) => Promise<void>, options: Parameters<typeof visitWith>[3] = {}) =>
  visitWith(browser(), path, visitor, options);

const path = '/leerpaden/eerste-week/';
const english = '/en/leerpaden/eerste-week/';
const head = 'path-progress';

const kinds = [
  ['all paths', '/leerpaden/'],
  ['all paths in English', '/en/leerpaden/'],
  ['a path', path],
  ['a path with a step that was not translated', english],
  ['a path that comes after another', '/leerpaden/eerste-maand/'],
  ['how to make a path', '/handboek/leerpad-maken/'],
] as const;

describe.each(['light', 'dark'] as const)('axe in the %s scheme', (colorScheme) => {
  it.each(kinds)('%s', async (_kind, address) => {
    await visit(address, async (page) => expect(await violations(page)).toEqual([]), { colorScheme });
  });

  it('a path of which a step was read and another changed', async () => {
    await visit(
      path,
      async (page) => {
        await keep(page, {
          'veilig-werken/wachtwoorden': '2025-03-18',
          'samen-leren/een-uur-intervisie': '2026-06-15',
        });
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });
});

describe('on a phone', () => {
  it.each(kinds)('%s does not scroll sideways', async (_kind, address) => {
    await visit(
      address,
      async (page) => {
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(content).toBeLessThanOrEqual(view ?? 0);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });
});

describe('all paths', () => {
  it.each([
    ['/leerpaden/', ['Eerste week', 'Eerste maand'], ['3 hoofdstukken · 7 minuten', '2 hoofdstukken · 2 minuten']],
    ['/en/leerpaden/', ['First week', 'First month'], ['3 chapters · 7 minutes', '2 chapters · 2 minutes']],
  ])('%s: in their order, with how long they take', async (address, titles, facts) => {
    await visit(address, async (page) => {
      expect(await page.locator('.card h2').allInnerTexts()).toEqual(titles);
      expect(await page.locator('.card__facts').allInnerTexts()).toEqual(facts);
    });
  });

  it('stand on the home page, and those of a theme with the theme', async () => {
    await visit('/', async (page) => {
      const row = page.locator('.home-rows li', { has: page.getByRole('link', { name: 'Eerste week' }) });
      expect(await row.locator('.home-rows__facts').innerText()).toBe('3 hoofdstukken · 7 minuten');
    });
    await visit('/themas/samen-leren/', async (page) => {
      const links = page.locator('main p', { hasText: 'Leerpaden met hoofdstukken' }).getByRole('link');
      expect(await links.allInnerTexts()).toEqual(['Eerste week', 'Eerste maand']);
    });
  });

  it('has a path for members in their edition alone', () => {
    const members = 'leerpaden/voor-leden/index.html';
    expect(existsSync(join(inject('membersOutDir'), members))).toBe(true);
    expect(existsSync(join(inject('outDir'), members))).toBe(false);
  });
});

describe('a path', () => {
  it('has its groups and steps in order, counted on, with minutes that add up', async () => {
    await visit(path, async (page) => {
      const groups = page.locator('main h2[id^="groep-"]');
      expect(await groups.allInnerTexts()).toEqual(['Dag 1', 'Daarna']);
      expect(await page.locator('.path-group').allInnerTexts()).toEqual([
        '2 hoofdstukken, 6 minuten',
        '1 hoofdstuk, 1 minuut',
      ]);
      const steps = page.locator('main li[data-chapter]');
      expect(await steps.locator('> a').allInnerTexts()).toEqual([
        'Wachtwoorden die je kunt onthouden',
        'Veilig thuiswerken',
        'Een uur intervisie',
      ]);
      const minutes = await steps.evaluateAll((items) => items.map((item) => Number(item.dataset['minutes'])));
      expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(7);
      expect(await page.locator('main ol').last().getAttribute('start')).toBe('3');
      expect(await page.getByText('3 hoofdstukken, 7 minuten.').count()).toBe(1);
    });
  });

  it('shows a step that was not translated in Dutch, marked, to the ear and to the eye', async () => {
    await visit(english, async (page) => {
      const step = page.locator('li[data-chapter="veilig-werken/thuiswerken"]');
      expect(await step.locator('> a').getAttribute('lang')).toBe('nl');
      expect(await step.locator('.chapters__facts').innerText()).toContain('not translated yet');
      const other = page.locator('li[data-chapter="veilig-werken/wachtwoorden"]');
      expect(await other.locator('> a').getAttribute('lang')).toBe('en');
      expect(await other.innerText()).not.toContain('not translated');
    });
  });

  it('leads to what comes before and after it, to paper, and to a path of one’s own', async () => {
    const hrefs = (page: Page) =>
      page
        .locator('main .sl-markdown-content a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await visit(path, async (page) => {
      const links = ['/leerpaden/eerste-maand/', `${path}print/`, '/inwerkpad/#van=eerste-week', '/voortgang/'];
      expect(await hrefs(page)).toEqual(expect.arrayContaining(links));
    });
    await visit('/leerpaden/eerste-maand/', async (page) => {
      expect(await page.getByText('Doe eerst:').getByRole('link').getAttribute('href')).toBe(path);
    });
  });

  it('without script says where it begins, and nothing of progress', async () => {
    await visit(path, async (page) => expect(await shown(page)).toBe('Begin: Wachtwoorden die je kunt onthouden'), {
      javaScriptEnabled: false,
    });
  });

  it.each([
    ['nothing was read', {}, 'Begin: Wachtwoorden die je kunt onthouden'],
    [
      'one was read',
      { 'veilig-werken/wachtwoorden': '2026-10-01' },
      '1 van 3 gelezen, nog 2 minuten. Ga verder: Veilig thuiswerken',
    ],
    [
      'one changed since it was read',
      { 'veilig-werken/wachtwoorden': '2025-03-18', 'veilig-werken/thuiswerken': '2023-03-01' },
      '2 van 3 gelezen, 1 daarvan veranderd, nog 6 minuten. Ga verder: Wachtwoorden die je kunt onthouden',
    ],
    [
      'all but one minute was read',
      { 'veilig-werken/wachtwoorden': '2026-10-01', 'veilig-werken/thuiswerken': '2023-03-01' },
      '2 van 3 gelezen, nog 1 minuut. Ga verder: Een uur intervisie',
    ],
  ])('says where its reader is: %s', async (_name, versions, expected) => {
    await visit(path, async (page) => {
      await keep(page, versions);
      expect(await shown(page)).toBe(expected);
    });
  });

  it('goes on in the language of the step', async () => {
    await visit(english, async (page) => {
      await keep(page, { 'veilig-werken/wachtwoorden': '2026-10-01' });
      const next = page.locator(`${head} [data-way] a`);
      expect([await next.innerText(), await next.getAttribute('lang')]).toEqual(['Veilig thuiswerken', 'nl']);
      expect(await next.getAttribute('href')).toContain('/en/themas/veilig-werken/thuiswerken/');
    });
  });

  it('says so in another tab too, at once', async () => {
    await visit(path, async (page) => {
      const other = await page.context().newPage();
      await other.goto(new URL('/themas/veilig-werken/wachtwoorden/', page.url()).href);
      await other.locator('button[data-read]').click();
      await page.locator(`${head} [data-line]`).filter({ hasText: '1 van 3 gelezen' }).waitFor();
    });
  });
});

describe('a chapter', () => {
  it('shows the way on in its path, and nothing where it is in none', async () => {
    const line = (page: Page) => page.getByRole('navigation', { name: 'Leerpaden' });
    await visit('/themas/veilig-werken/wachtwoorden/', async (page) => {
      expect(await line(page).innerText()).toBe('In leerpad: Eerste week · volgende: Veilig thuiswerken');
    });
    await visit('/themas/samen-leren/een-uur-intervisie/', async (page) => {
      expect(await line(page).innerText()).toBe('In leerpad: Eerste week · dit is het laatste hoofdstuk');
    });
    await visit('/themas/veilig-werken/bezoekers-ontvangen/', async (page) => {
      expect(await line(page).count()).toBe(0);
    });
  });
});

it('a whole path is done by keyboard alone', async () => {
  await visit('/leerpaden/', async (page) => {
    await follow(page, `main a[href="${path}"]`, path);
    const steps = ['veilig-werken/wachtwoorden', 'veilig-werken/thuiswerken', 'samen-leren/een-uur-intervisie'];
    await follow(page, `${head} [data-way] a`, `/themas/${steps[0]}/`);
    for (const next of [...steps.slice(1).map((step) => `/themas/${step}/`), path]) {
      await tabTo(page, 'button[data-read]');
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Toch niet' }).waitFor();
      await follow(page, `main nav[aria-label="Leerpaden"] a[href="${next}"]`, next);
    }
    expect(await shown(page)).toBe('Klaar: je hebt dit hele leerpad gelezen. Mijn voortgang');
    await follow(page, `${head} [data-done] a`, '/voortgang/');
  });
});

/** What stands in the head line. */
async function shown(page: Page): Promise<string> {
  const lines = await page.locator(`${head} p:visible`).allInnerTexts();
  return lines.join(' ');
}

/** Has chapters read before, each in a version, and opens the page again. */
async function keep(page: Page, versions: Record<string, string>): Promise<void> {
  await page.evaluate((read) => {
    const site = document.querySelector<HTMLMetaElement>('meta[name="reader-store"]')?.content;
    const chapters = Object.entries(read).map(([id, version]) => [id, { read: version, version }] as const);
    const progress = { version: 1, chapters: Object.fromEntries(chapters) };
    localStorage.setItem(`${site}:progress`, JSON.stringify(progress));
  }, versions);
  await page.reload();
}

/** Goes to an element as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`no way to ${selector} by keyboard on ${page.url()}`);
}

async function follow(page: Page, selector: string, address: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === address);
}

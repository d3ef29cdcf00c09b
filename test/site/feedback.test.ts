import { type BrowserContextOptions, type Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import { useBrowser, violations, visitWith } from './visit.ts';

const browser = useBrowser();
const visit = (path: string, visitor: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  visitWith(browser(), path, visitor, options);

const chapter = '/themas/veilig-werken/wachtwoorden/';
const own = () => inject('address').slice(0, -1);

/** Opens the form on a chapter. */
async function open(page: Page): Promise<void> {
  await page.locator('.feedback summary').click();
  await page.locator('feedback-form form').waitFor();
}

const shown = (page: Page) => page.locator('feedback-form .form__text').innerText();
const status = (page: Page) => page.locator('feedback-form [role=status]').textContent();
const wayOut = (page: Page, way: 'issue' | 'mail') =>
  page.locator(`feedback-form [data-way=${way}]`).getAttribute('href');

describe('a remark about a chapter', () => {
  it('is made with the keyboard alone, and copied as it was shown', async () => {
    await visit(
      chapter,
      async (page) => {
        await page.locator('.feedback summary').focus();
        await page.keyboard.press('Enter');
        await page.locator('feedback-form form').waitFor();
        await page.keyboard.press('Tab');
        await page.keyboard.type('Lang');
        await page.keyboard.press('Tab');
        await page.keyboard.type('Hier');
        await page.keyboard.press('Tab');
        await page.keyboard.type('Zin <b>2</b> & "#3":\nwat is @dit?');
        // Past the link to whom it is for, to the button.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.querySelector('feedback-form [role=status]')?.textContent !== '');
        expect(await status(page)).toBe('Gekopieerd. Geef de tekst nu aan Kanaalcode.');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(
          [
            'Site: Voorbeeldstad leert',
            'Hoofdstuk: Wachtwoorden die je kunt onthouden',
            'Versie: 2026-10-01',
            'Kop: Lang is beter dan ingewikkeld',
            `Adres: ${own()}${chapter}#lang-is-beter-dan-ingewikkeld`,
            'Soort: Hier liep ik vast',
            '',
            'Zin <b>2</b> & "#3":',
            'wat is @dit?',
            '',
          ].join('\n'),
        );
        expect((await shown(page)).trim()).toBe(copied.trim());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('fills in an issue and a mail', async () => {
    await visit(chapter, async (page) => {
      await open(page);
      await page.locator('feedback-form textarea').fill('50 % & meer?\nJa: é 🙂 #1 @bestuur');
      const issue = new URL((await wayOut(page, 'issue')) ?? '');
      expect(issue.origin + issue.pathname).toBe('https://git.example/voorbeeldstad/kennis/issues/new');
      expect(issue.searchParams.get('title')).toBe('Dit klopt niet: Wachtwoorden die je kunt onthouden');
      expect(issue.searchParams.get('body')?.split('```')).toEqual([
        `${own()}${chapter}\n\n`,
        `text\n${(await shown(page)).trimEnd()}\n`,
        '\n',
      ]);
      const [to, fields = ''] = ((await wayOut(page, 'mail')) ?? '').split('?');
      expect(to).toBe('mailto:kennis@kanaalcode.example');
      const [subject, body] = fields.split('&').map((field) => decodeURIComponent(field.replace(/^\w+=/, '')));
      expect(subject).toBe('Dit klopt niet: Wachtwoorden die je kunt onthouden');
      expect(body?.replaceAll('\r\n', '\n').trimEnd()).toBe((await shown(page)).trimEnd());
      expect(fields).toContain('%0D%0AJa%3A');
    });
  });

  it('starts at the heading in the address, and takes nothing else from it', async () => {
    await visit(`${chapter}#als-het-misgaat`, async (page) => {
      await open(page);
      expect(await page.locator('#feedback-heading').inputValue()).toBe('als-het-misgaat');
    });
    await visit(`${chapter}?van=mail#pad=geheim`, async (page) => {
      await open(page);
      expect(await page.locator('#feedback-heading').inputValue()).toBe('');
      await page.locator('feedback-form textarea').fill('x');
      const all = `${await shown(page)} ${await wayOut(page, 'issue')} ${await wayOut(page, 'mail')}`;
      expect(all).not.toMatch(/geheim|van=mail/);
    });
  });

  it('asks for words first', async () => {
    await visit(chapter, async (page) => {
      await open(page);
      await page.locator('feedback-form [data-way=issue]').click();
      expect(await status(page)).toBe('Schrijf eerst wat je wilt vertellen.');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('feedback-words');
      expect(new URL(page.url()).pathname).toBe(chapter);
    });
  });

  it('says what to do with a text that is too long for a link', async () => {
    await visit(chapter, async (page) => {
      await open(page);
      await page.locator('feedback-form textarea').fill('Lang verhaal. '.repeat(140));
      expect(await status(page)).toMatch(/^Je tekst is te lang/);
      expect((await wayOut(page, 'mail'))?.length).toBeLessThanOrEqual(2000);
      expect(await shown(page)).toContain('Lang verhaal. '.repeat(140).trim());
    });
  });

  it('is kept and sent nowhere', async () => {
    await visit(chapter, async (page) => {
      await open(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.locator('feedback-form textarea').fill('eekhoornbrood');
      await page.waitForTimeout(300);
      expect(requests).toEqual([]);
      const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie, location]));
      expect(kept).not.toContain('eekhoornbrood');
    });
  });

  it('fetches its script when it is opened, and not before', async () => {
    await visit(chapter, async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.waitForTimeout(300);
      const ofForm = () => fetched.filter((address) => address.includes('/form.'));
      expect(ofForm()).toEqual([]);
      await open(page);
      expect(ofForm()).toHaveLength(1);
    });
  });

  it('can be made by hand without script', async () => {
    await visit(
      chapter,
      async (page) => {
        await page.locator('.feedback summary').click();
        expect(await page.locator('feedback-form form').isVisible()).toBe(false);
        expect(await shown(page)).toContain(`Adres: ${chapter}\nKop: …\nSoort: Dit klopt niet / Hier liep ik vast`);
        expect(await page.locator('feedback-form [data-to]').innerText()).toBe('Kanaalcode');
        expect(await wayOut(page, 'mail')).toBe('mailto:kennis@kanaalcode.example');
        expect(await wayOut(page, 'issue')).toBe('https://git.example/voorbeeldstad/kennis/issues/new');
        expect(await page.locator('feedback-form button').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is not on paper', async () => {
    await visit(chapter, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.feedback').isVisible()).toBe(false);
      expect(await page.locator('.emergency-link').isVisible()).toBe(false);
    });
  });
});

describe('a question', () => {
  const words = '<img src=x onerror="document.title=1"> & \u202Ehoe?';

  it('comes along from the search as text, and goes to who keeps the theme', async () => {
    await visit(`/vraag/#q=${encodeURIComponent(words)}`, async (page) => {
      await page.locator('feedback-form form').waitFor();
      const clean = words.replace('\u202E', '');
      expect(await page.locator('feedback-form textarea').inputValue()).toBe(clean);
      expect(await shown(page)).toContain(clean);
      expect(await page.locator('feedback-form img').count()).toBe(0);
      expect(await page.title()).toContain('Stel een vraag');
      expect(await page.locator('feedback-form [data-to]').innerText()).toBe('Netwerk Voorbeeldstad');
      expect(await wayOut(page, 'mail')).toMatch(/^mailto:kennis@netwerk-voorbeeldstad\.example\?subject=Vraag/);
      await page.locator('#feedback-theme').selectOption('veilig-werken');
      expect(await page.locator('feedback-form [data-to]').innerText()).toBe('Kanaalcode');
      expect(await wayOut(page, 'mail')).toMatch(/^mailto:kennis@kanaalcode\.example\?subject=Vraag/);
      expect(await page.locator('feedback-form [data-way=mail]').innerText()).toBe('Mail Kanaalcode');
      expect(await shown(page)).toContain('Thema: Veilig werken\n');
      expect(await shown(page)).toContain(`Adres: ${own()}/vraag/\n`);
    });
  });

  it.each([
    ['a megabyte', 'x'.repeat(1_000_000), 300],
    ['half an escape', '%E0%A4', 1],
    ['nothing', '', 0],
  ])('takes no more than it may from a link with %s', async (_name, question, length) => {
    await visit(`/vraag/#q=${question}`, async (page) => {
      await page.locator('feedback-form form').waitFor();
      expect((await page.locator('feedback-form textarea').inputValue()).length).toBe(length);
    });
  });

  it('does not take what a reader wrote away', async () => {
    await visit('/vraag/', async (page) => {
      await page.locator('feedback-form textarea').fill('Mijn eigen vraag');
      await page.evaluate(() => (location.hash = 'q=anders'));
      await page.waitForTimeout(100);
      expect(await page.locator('feedback-form textarea').inputValue()).toBe('Mijn eigen vraag');
    });
  });

  it('says without script who knows about what', async () => {
    await visit(
      '/en/vraag/',
      async (page) => {
        expect(await page.locator('main').innerText()).toContain('Working safely: your question goes to Kanaalcode.');
        expect(await page.locator('main').innerText()).not.toContain('Old technology');
      },
      { javaScriptEnabled: false },
    );
  });

  it.each([
    ['/404.html', '/vraag/'],
    ['/en/404/', '/en/vraag/'],
  ])('is offered on %s', async (path, to) => {
    await visit(path, async (page) => {
      expect(await page.locator(`main a[href="${to}"]`).count()).toBe(1);
    });
  });
});

describe('the way to the emergency card', () => {
  const pages = ['/', chapter, '/themas/', '/bedrijven/torenlicht/', '/over/', '/vraag/', '/handboek/'];
  const dutch = [...pages, '/handboek/regels/gegevens/', '/404.html'].map((path) => [path, '/nood/'] as const);
  const english = [...pages, '/404/'].map((path) => [`/en${path}`, '/en/nood/'] as const);

  it.each([...dutch, ...english])('is in the header of %s', async (path, to) => {
    await visit(
      path,
      async (page) => {
        const link = page.locator('header .emergency-link');
        expect(await link.getAttribute('href')).toBe(to);
        expect(await link.getAttribute('aria-current')).toBeNull();
        const { x = 0, width = 0, height = 0 } = (await link.boundingBox()) ?? {};
        expect([x >= 0 && x + width <= 320, width >= 24, height >= 24]).toEqual([true, true, true]);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  it.each([
    ['wide', 1280, 'Is er nu iets aan de hand?', 'Is er nu iets aan de hand?'],
    ['narrow', 390, 'Nood?', 'Nood? Is er nu iets aan de hand?'],
  ])('is called what is written on it, and what it is: %s', async (_name, width, written, name) => {
    await visit(
      chapter,
      async (page) => {
        await page.getByRole('banner').getByRole('link', { name, exact: true }).waitFor();
        const seen = page.locator('.emergency-link span').filter({ visible: true });
        const texts = await seen.evaluateAll((spans) =>
          spans.filter((span) => span.getBoundingClientRect().width > 1).map((span) => span.textContent),
        );
        expect(texts).toEqual([written]);
      },
      { viewport: { width, height: 800 } },
    );
  });

  it.each(['/nood/', '/en/nood/'])('says on %s that it is there', async (path) => {
    await visit(path, async (page) => {
      expect(await page.locator('.emergency-link').getAttribute('aria-current')).toBe('page');
    });
  });

  it("is in the members' edition too", async () => {
    const members: Served = await serve(inject('membersOutDir'), 4470);
    try {
      await visit(
        '/themas/havikshoek/',
        async (page) => {
          expect(await page.locator('.emergency-link').getAttribute('href')).toBe('/nood/');
        },
        { baseURL: members.address },
      );
    } finally {
      await members.stop();
    }
  });
});

describe.each(['light', 'dark'] as const)('axe in the %s scheme', (colorScheme) => {
  it.each([
    ['a remark, opened', chapter],
    ['a remark, opened, in English about a Dutch chapter', '/en/themas/veilig-werken/thuiswerken/'],
    ['a question', '/vraag/#q=hoe'],
    ['a question in English', '/en/vraag/'],
  ])('%s', async (_kind, path) => {
    await visit(
      path,
      async (page) => {
        if (path.includes('/themas/')) await open(page);
        await page.locator('feedback-form textarea').fill('Wat staat hier?');
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });
});

it.each([chapter, '/vraag/', '/en/vraag/'])('%s does not scroll sideways on a phone, opened', async (path) => {
  await visit(
    path,
    async (page) => {
      if (path === chapter) await open(page);
      await page.locator('feedback-form textarea').fill('x'.repeat(400));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    },
    { viewport: { width: 390, height: 844 } },
  );
});

import { deflateSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, violations, visitWith } from './visit.ts';

const browser = useBrowser();
const visit = (path: string, visitor: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  visitWith(browser(), path, visitor, options);

const chapter = '/themas/veilig-werken/back-ups-terugzetten/';
const ownPath = '/inwerkpad/';

/** A link with whatever somebody packed into it by hand. */
const packed = (value: unknown) => `#pad=1.${deflateSync(JSON.stringify(value)).toString('base64url')}`;
const link = packed([
  'Je eerste week',
  [
    ['Dag 1', 'veilig-werken/wachtwoorden', 'veilig-werken/back-ups-terugzetten'],
    ['Daarna', 'samen-leren/een-uur-intervisie'],
  ],
  { 'incident-melden': 'de balie, telefoon 4321' },
]);

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const active = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent?.trim());
const slot = (page: Page, id: string) => page.locator(`local-answer[data-slot="${id}"]`).first();
/** What a slot says, with its spaces as one sees them. */
const said = async (page: Page, id: string) => (await slot(page, id).innerText()).replace(/\s+/g, ' ').trim();

async function keep(page: Page): Promise<void> {
  await part(page, 'opened').getByRole('button', { name: 'Bewaar in mijn browser' }).click();
  await part(page, 'kept').waitFor();
}

describe('a path of one’s own', () => {
  it('is made from a learning path, sent as a link, looked at, kept, and shows in the chapters', async () => {
    let sent = '';
    await visit(
      `${ownPath}#van=eerste-week`,
      async (page) => {
        await part(page, 'total').filter({ hasText: 'Hoofdstukken: 3' }).waitFor();
        expect(await part(page, 'title').inputValue()).toBe('Eerste week');
        await page.locator('summary', { hasText: 'Veilig werken' }).click();
        await page.getByLabel('Back-ups').check();
        await page.getByLabel('Zet het in').selectOption('Dag 1');
        await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
        await page.getByLabel('Wie bel je als er iets misgaat?').fill('de balie, telefoon 4321');
        await part(page, 'copy').click();
        await page.getByText('Gekopieerd. Plak de link').waitFor();
        sent = await page.evaluate(() => navigator.clipboard.readText());
        expect(sent).toBe(await part(page, 'link').inputValue());
        expect(sent.length).toBeLessThan(600);
        expect(await part(page, 'length').textContent()).toBe(`De link is ${sent.length} tekens lang.`);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    await visit(ownPath + new URL(sent).hash, async (page) => {
      await part(page, 'opened').waitFor();
      expect(await part(page, 'opened-total').textContent()).toMatch(/^Hoofdstukken: 4\. Minuten: \d+\.$/);
      expect(await part(page, 'opened-texts').innerText()).toContain('de balie, telefoon 4321');
      expect(await part(page, 'opened-filled').textContent()).toBe('Ingevuld door wie je deze link gaf');
      // Not before it is kept.
      await page.goto(new URL(chapter, page.url()).href);
      expect(await said(page, 'incident-melden')).toBe('Bij ons: vraag het je leidinggevende Vul in');
      await page.goBack();
      await keep(page);
      expect(new URL(page.url()).hash).toBe('');
      expect(await active(page)).toBe('Jouw inwerkpad');
      await page.goto(new URL(chapter, page.url()).href);
      expect(await said(page, 'incident-melden')).toBe(
        'Bij ons: de balie, telefoon 4321 (ingevuld door wie je deze link gaf) Verander',
      );
      await page.emulateMedia({ media: 'print' });
      expect(await said(page, 'incident-melden')).toBe(
        'Bij ons: de balie, telefoon 4321 (ingevuld door wie je deze link gaf)',
      );
      await page.emulateMedia({ media: 'screen' });
      await page.goto(new URL('/nood/', page.url()).href);
      expect(await said(page, 'incident-melden')).toBe(
        'Wie bel je als er iets misgaat? Bij ons: de balie, telefoon 4321 (ingevuld door wie je deze link gaf) Verander',
      );
      await page.goto(new URL(ownPath, page.url()).href);
      await part(page, 'kept').waitFor();
      expect(await part(page, 'kept-texts').innerText()).toContain('de balie, telefoon 4321');
    });
  });

  it('opens in the other language too', async () => {
    await visit(`/en${ownPath}${link}`, async (page) => {
      await part(page, 'opened').waitFor();
      expect(await part(page, 'opened-groups').locator('a').allTextContents()).toContain(
        'An hour of peer consultation',
      );
      expect(await part(page, 'opened-groups').locator('a').first().getAttribute('href')).toBe(
        '/en/themas/veilig-werken/wachtwoorden/',
      );
      expect(await part(page, 'opened-filled').textContent()).toBe('Filled in by whoever gave you this link');
    });
  });

  it('can be refused: then nothing was kept', async () => {
    await visit(ownPath + link, async (page) => {
      await part(page, 'opened').getByRole('button', { name: 'Bewaar het niet' }).click();
      await page.getByText('Er is niets bewaard.').waitFor();
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((key) => /:(answers|path)$/.test(key))),
      ).toEqual([]);
    });
  });

  it('does not overwrite what the reader filled in, unless they choose to', async () => {
    await visit(chapter, async (page) => {
      await slot(page, 'incident-melden').getByRole('button').click();
      await page.getByLabel('Jullie antwoord').fill('Mijn eigen antwoord');
      await page.keyboard.press('Enter');
      expect(await said(page, 'incident-melden')).toBe('Bij ons: Mijn eigen antwoord (door jou ingevuld) Verander');
      for (const [choice, expected] of [
        [undefined, 'Mijn eigen antwoord (door jou ingevuld)'],
        ['In dit inwerkpad: de balie', 'de balie, telefoon 4321 (ingevuld door wie je deze link gaf)'],
      ] as const) {
        await page.goto(new URL(ownPath + link, page.url()).href);
        await part(page, 'opened').waitFor();
        expect(await page.getByLabel('Nu bij jou: Mijn eigen antwoord').isChecked()).toBe(true);
        if (choice !== undefined) await page.getByLabel(choice).check();
        await keep(page);
        await page.goto(new URL(chapter, page.url()).href);
        expect(await said(page, 'incident-melden')).toBe(`Bij ons: ${expected} Verander`);
      }
    });
  });

  it('shows script and markup as text, turns no text around, and leaves out what the site does not have', async () => {
    const hostile = packed([
      '<img src=x onerror=alert(1)>',
      [['<b>Dag</b> \u202E1', 'veilig-werken/wachtwoorden', 'geheim/bestaat-niet', 'constructor/x']],
      {
        'incident-melden': '<script>alert(1)</script> \u202Ehttps://kwaad.example\u2066',
        wachtwoordmanager: '<a href="javascript:alert(1)">klik</a>',
        'bestaat-niet': 'x',
        constructor: 'y',
      },
    ]);
    await visit(ownPath + hostile, async (page) => {
      await part(page, 'opened').waitFor();
      expect(await part(page, 'opened-title').innerText()).toBe('<img src=x onerror=alert(1)>');
      expect(await part(page, 'opened-groups').locator('h3').innerText()).toBe('<b>Dag</b> 1');
      expect(await part(page, 'opened').locator('b, img, script, dd a').count()).toBe(0);
      expect(await part(page, 'opened-texts').locator('dd').allTextContents()).toEqual([
        '<script>alert(1)</script> https://kwaad.example',
        '<a href="javascript:alert(1)">klik</a>',
      ]);
      expect(await part(page, 'opened-strangers').textContent()).toBe(
        'Niet overgenomen, omdat deze site het niet heeft. Hoofdstukken: 2. Antwoorden: 2.',
      );
      await keep(page);
      await page.goto(new URL(chapter, page.url()).href);
      expect(await slot(page, 'incident-melden').locator('.local-answer__text').textContent()).toBe(
        '<script>alert(1)</script> https://kwaad.example',
      );
      expect(await slot(page, 'incident-melden').locator('.local-answer__text > *').count()).toBe(0);
    });
  });

  const faults: [name: string, fragment: string, words: string][] = [
    ['a megabyte', `#pad=1.${'A'.repeat(1024 ** 2)}`, 'De link is veel te lang.'],
    ['edited by hand', `${link.slice(0, 40)}x${link.slice(41)}`, 'De link is beschadigd.'],
    ['cut', link.slice(0, 60), 'De link is beschadigd.'],
    ['of a later version', '#pad=2.abc', 'De link komt van een nieuwere versie'],
    ['a bomb', packed(['x'.repeat(8 * 1024 ** 2), [], {}]), 'De link is veel te lang.'],
    ['with too much', packed(['x', Array(30).fill(['y']), {}]), 'In de link staat te veel'],
    ['of another site', packed(['x', [['y', 'geheim/bestaat-niet']], {}]), 'Deze site heeft geen enkel hoofdstuk'],
  ];

  it.each(faults)('says in words what is wrong with a link: %s', async (_name, fragment, words) => {
    await visit(ownPath + fragment, async (page) => {
      await part(page, 'fault').waitFor();
      expect(await part(page, 'fault-text').textContent()).toContain(words);
      expect(await violations(page)).toEqual([]);
      await part(page, 'fault-make').click();
      expect(await part(page, 'make').isVisible()).toBe(true);
    });
  });

  it('is a draft that survives closing the page, and can be thrown away and put back', async () => {
    await visit(`${ownPath}#van=eerste-week`, async (page) => {
      await part(page, 'title').fill('Bij de balie');
      await page.goto(new URL(ownPath, page.url()).href);
      await page.reload();
      expect(await part(page, 'title').inputValue()).toBe('Bij de balie');
      expect(await part(page, 'total').textContent()).toContain('Hoofdstukken: 3');
      await page.getByRole('button', { name: 'Begin opnieuw' }).click();
      expect(await part(page, 'total').textContent()).toBe('');
      await page.getByRole('button', { name: 'Zet terug' }).click();
      expect(await part(page, 'total').textContent()).toContain('Hoofdstukken: 3');
    });
  });

  it('warns where the order asks too much', async () => {
    await visit(ownPath, async (page) => {
      await page.locator('summary', { hasText: 'Veilig werken' }).click();
      await page.getByLabel('Back-ups').check();
      await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
      expect(await part(page, 'warnings').innerText()).toMatch(/Back-ups.*‘Wachtwoorden.*dat staat er niet in/);
      await page.getByLabel('Wachtwoorden').check();
      await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
      expect(await part(page, 'warnings').innerText()).toMatch(/en dat komt pas later/);
      await page.getByRole('button', { name: /^Omhoog: Wachtwoorden/ }).click();
      expect(await part(page, 'order').isVisible()).toBe(false);
    });
  });

  it('is changed, made for another, and removed', async () => {
    await visit(ownPath + link, async (page) => {
      await part(page, 'opened').waitFor();
      await keep(page);
      await part(page, 'kept').getByRole('button', { name: 'Wijzig' }).click();
      expect(await active(page)).toBe('Maak een inwerkpad');
      expect(await part(page, 'title').inputValue()).toBe('Je eerste week');
      await part(page, 'title').fill('Je eerste maand');
      await page.getByRole('button', { name: 'Bewaar het voor jezelf' }).click();
      expect(await part(page, 'opened-replaces').textContent()).toContain('Je eerste week');
      await keep(page);
      expect(await part(page, 'kept-title').textContent()).toBe('Je eerste maand');
      await part(page, 'kept').getByRole('button', { name: 'Verwijder' }).click();
      await page.getByText('Je inwerkpad is weg.').waitFor();
      expect(await part(page, 'back').isVisible()).toBe(false);
    });
  });

  it('is marked with what its reader read', async () => {
    await visit('/themas/veilig-werken/wachtwoorden/', async (page) => {
      await page.getByRole('button', { name: 'Ik heb dit gelezen' }).click();
      await page.goto(new URL(ownPath + link, page.url()).href);
      await part(page, 'opened').waitFor();
      await keep(page);
      const item = part(page, 'kept-groups').locator('[data-chapter="veilig-werken/wachtwoorden"]');
      await item.locator('.progress-mark').waitFor();
    });
  });

  it('says so when the browser keeps nothing', async () => {
    await visit(ownPath + link, async (page) => {
      await part(page, 'opened').waitFor();
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
      });
      await part(page, 'opened').getByRole('button', { name: 'Bewaar in mijn browser' }).click();
      await page.getByText('de opslag van je browser is vol').waitFor();
      expect(await part(page, 'kept').isVisible()).toBe(false);
    });
  });

  it('is made with the keyboard alone', async () => {
    await visit(ownPath, async (page) => {
      await part(page, 'title').focus();
      await page.keyboard.type('Met de toetsen');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Eerste');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await part(page, 'total').filter({ hasText: 'Hoofdstukken: 3' }).waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Dag 1');
      for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab');
      expect(await active(page)).toMatch(/^Omlaag: Wachtwoorden/);
      await page.keyboard.press('Space');
      // The focus goes along with the chapter.
      expect(await active(page)).toMatch(/^Omlaag: Wachtwoorden/);
      await page.getByText('staat nu in ‘Dag 1’ op plaats 2.').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await active(page)).toMatch(/^Weg: Veilig thuiswerken/);
      await page.getByText('is weg.').waitFor();
      expect(await part(page, 'link').inputValue()).toContain('#pad=1.');
    });
  });

  it('says without script what it needs, and leads to the learning paths', async () => {
    await visit(
      ownPath,
      async (page) => {
        expect(await part(page, 'none').innerText()).toContain('JavaScript');
        expect(await part(page, 'none').locator('a').getAttribute('href')).toBe('/leerpaden/');
        expect(await part(page, 'make').isVisible()).toBe(false);
        await page.goto(new URL(chapter, page.url()).href);
        expect(await said(page, 'incident-melden')).toBe('Bij ons: vraag het je leidinggevende');
        expect(await said(page, 'wachtwoordmanager')).toBe(
          'Welke wachtwoordmanager gebruik je? Bij ons: vraag het je leidinggevende',
        );
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a slot on a chapter’s page', () => {
  it('is filled in, changed and emptied with the keyboard, and every place with it follows', async () => {
    await visit('/nood/', async (page) => {
      const button = slot(page, 'incident-melden').getByRole('button');
      expect(await button.getAttribute('aria-label')).toBe('Vul in: Wie bel je als er iets misgaat?');
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator('.slot-dialog').waitFor();
      expect(await page.locator('.slot-dialog').innerText()).toContain('de balie, telefoon 1234');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.type('<b>de balie</b>\u202E');
      await page.keyboard.press('Enter');
      await page.locator('.slot-dialog').waitFor({ state: 'detached' });
      expect(await said(page, 'incident-melden')).toContain('Bij ons: <b>de balie</b> (door jou ingevuld)');
      expect(await active(page)).toBe('Verander: Wie bel je als er iets misgaat?');
      await page.keyboard.press('Enter');
      await page.locator('.slot-dialog').waitFor();
      await page.keyboard.press('Escape');
      expect(await said(page, 'incident-melden')).toContain('<b>de balie</b>');
      await page.keyboard.press('Enter');
      await page.locator('.slot-dialog input').fill('');
      await page.keyboard.press('Enter');
      await page.locator('.slot-dialog').waitFor({ state: 'detached' });
      expect(await said(page, 'incident-melden')).toContain('Bij ons: vraag het je leidinggevende');
    });
  });

  it('is not in the search index, and leaves room on paper to write', async () => {
    await visit(chapter, async (page) => {
      expect(await slot(page, 'incident-melden').getAttribute('data-pagefind-ignore')).toBe('all');
      await page.emulateMedia({ media: 'print' });
      const line = await slot(page, 'incident-melden')
        .locator('.local-answer__text')
        .evaluate((text) => getComputedStyle(text, '::before').borderBlockEndStyle);
      expect(line).toBe('solid');
    });
  });
});

describe.each(['light', 'dark'] as const)('axe in the %s scheme', (colorScheme) => {
  it.each([
    ['a path that is being made', `${ownPath}#van=eerste-week`],
    ['an empty one, in English', `/en${ownPath}`],
    ['one that was opened, and kept', ownPath + link],
    ['a page with a slot', '/nood/'],
  ])('%s', async (_name, path) => {
    await visit(
      path,
      async (page) => {
        await page.waitForFunction(() => document.querySelector('[data-part=none]:not([hidden])') === null);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await violations(page)).toEqual([]);
        if (!path.endsWith(link)) return;
        await keep(page);
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });
});

it.each([
  ['being made', `${ownPath}#van=eerste-week`],
  ['opened', ownPath + link],
])('does not scroll sideways on a phone: a path %s', async (_name, path) => {
  await visit(
    path,
    async (page) => {
      await page.waitForFunction(() => document.querySelector('[data-part=none]:not([hidden])') === null);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(content).toBeLessThanOrEqual(view ?? 0);
    },
    { viewport: { width: 390, height: 844 } },
  );
});

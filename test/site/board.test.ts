import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { find, readPages, type BuiltPage } from './output.ts';
import { useBrowser, violations, visitWith } from './visit.ts';

const pages = new Map(readPages(inject('outDir')).map((page) => [page.path, page]));
function built(path: string): BuiltPage {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`the page ${path} was not built`);
  return page;
}

const browser = useBrowser();
const visit = (path: string, visitor: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  visitWith(browser(), path, visitor, options);

const textOf = (page: BuiltPage, name: string) => find(page, name).map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('the page of ownership', () => {
  const board = built('/eigenaarschap/');

  it('has the themes by state, what is wanted first', () => {
    expect(textOf(board, 'h2').filter((text) => !/^(?:Doorzoek|Op deze)/.test(text))).toEqual([
      'Zoekt een eigenaar',
      'Voorgesteld',
      'Heeft een eigenaar',
      'Gestopt',
      'Bedrijven en thema’s',
      'Wat er te controleren is',
    ]);
  });

  it('invites: how to take on a theme, what it asks, and on which assumption', () => {
    for (const words of [
      'Eén thema staat klaar. Neemt jouw bedrijf het op zich?',
      'href="/handboek/thema-op-je-nemen/"',
      'Wat vraagt dit thema van je',
      '2 (elk hoofdstuk eens per 12 maanden)',
      'De uren zijn een aanname: 30 minuten per controle',
    ]) {
      expect(board.html).toContain(words);
    }
  });

  it('has only companies with a role in its table, each with its roles in words', () => {
    const headers = find(board, 'th', { scope: 'row' }).map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(headers).toEqual(expect.arrayContaining(['Brugwerkvertrokken', 'Kanaalcode', 'Torenlicht', 'de redactie']));
    expect(headers).not.toContain('Netwerk Voorbeeldstad');
    expect(textOf(board, 'td').join('\n')).toMatch(/^E ?eigenaar ?S ?, ?schreef ?C ?, ?controleerde$/m);
  });

  it('says in its picture what its table says', () => {
    const described = textOf(board, 'desc').join().replace(/\.$/, '').split('; ');
    const grouped = find(board, 'th', { scope: 'rowgroup' }).map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(described).toHaveLength(6);
    expect(grouped.length).toBeGreaterThan(0);
    expect(described.filter((bar) => !bar.endsWith(': 0'))).toEqual(grouped);
  });

  it('has no script of its own', () => {
    const scripts = (page: BuiltPage) => find(page, 'script').length;
    expect(scripts(board)).toBe(scripts(built('/themas/')));
  });

  it('has a table that scrolls by itself and with the keyboard on a phone', async () => {
    await visit(
      '/eigenaarschap/',
      async (page) => {
        const table = page.locator('.board-table:has(.matrix)');
        await table.focus();
        await page.keyboard.press('ArrowRight');
        await page.waitForFunction(() => (document.querySelector('.board-table:has(.matrix)')?.scrollLeft ?? 0) > 0);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });
});

describe('text of twice the size', () => {
  // What is left of 1280 pixels.
  const half = { viewport: { width: 640, height: 450 } };

  it.each(['/eigenaarschap/', '/themas/samen-leren/', '/themas/veilig-werken/wachtwoorden/'])(
    '%s does not scroll sideways',
    async (path) => {
      await visit(
        path,
        async (page) => {
          await page.addStyleTag({ content: 'html { font-size: 200% }' });
          for (const details of await page.locator('.review summary').all()) await details.click();
          const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
          expect(content).toBeLessThanOrEqual(view ?? 0);
        },
        half,
      );
    },
  );
});

it('the page of a theme that seeks an owner says what it asks; that of another does not', () => {
  expect(built('/themas/samen-leren/').html).toContain('Wat vraagt dit thema van je');
  expect(built('/en/themas/samen-leren/').html).toContain('What this theme asks of you');
  expect(built('/themas/veilig-werken/').html).not.toContain('Wat vraagt dit thema van je');
});

const chapter = '/themas/veilig-werken/wachtwoorden/';
const open = (page: Page) => page.locator('.review summary').click();

describe('“Ik heb dit gecontroleerd”', () => {
  it.each([
    ['/themas/veilig-werken/wachtwoorden/', ['nl/wachtwoorden']],
    ['/en/themas/veilig-werken/wachtwoorden/', ['nl/wachtwoorden', 'en/wachtwoorden']],
    ['/en/themas/veilig-werken/thuiswerken/', ['nl/thuiswerken']],
  ])('%s names the file: %j', (path, files) => {
    const named = textOf(built(path), 'code').filter((text) => text.endsWith('.mdx'));
    expect(named).toEqual(files.map((file) => `themes/veilig-werken/${file}.mdx`));
  });

  it('is not there where nobody keeps the chapter', () => {
    expect(find(built('/themas/oude-techniek/de-faxkoppeling/'), 'details', { className: ['review'] })).toEqual([]);
    expect(built(chapter).html).toContain('Ik heb dit gecontroleerd');
  });

  it('makes the record of what was filled in, on the day of the reader, and copies it', async () => {
    await visit(
      chapter,
      async (page) => {
        await page.clock.setFixedTime(new Date('2027-03-04T23:30:00Z'));
        await open(page);
        await page.locator('.review select').selectOption({ label: 'Torenlicht' });
        await page.getByLabel('Ik heb iets veranderd').check();
        await page.getByLabel('Wat heb je bekeken?').fill('Stap 1: "alles" \'s ochtends # gedaan');
        await page.locator('.review button').click();
        await page.locator('.review [role=status]', { hasText: 'Gekopieerd' }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          "  - date: 2027-03-05\n    by: torenlicht\n    outcome: changed\n    note: 'Stap 1: \"alles\" ''s ochtends # gedaan'\n",
        );
        expect(await page.locator('.review__actions a').getAttribute('href')).toContain(
          '/edit/main/content/themes/veilig-werken/nl/wachtwoorden.mdx',
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('takes a company that is not in the list, and copies nothing without a note', async () => {
    await visit(chapter, async (page) => {
      await open(page);
      await page.locator('.review select').selectOption({ label: 'Een ander bedrijf' });
      await page.getByLabel('De naam van het bestand').fill('hogeschool-voorbeeld');
      expect(await page.locator('.review pre').textContent()).toContain('by: hogeschool-voorbeeld');
      await page.locator('.review button').click();
      expect(await page.locator('.review [name=note]').evaluate((input) => input === document.activeElement)).toBe(
        true,
      );
      expect(await page.locator('.review [role=status]').textContent()).toBe('');
    });
  });

  it('selects the lines where the browser does not let a page copy', async () => {
    await visit(chapter, async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await open(page);
      await page.locator('.review select').selectOption('redactie');
      await page.getByLabel('Wat heb je bekeken?').fill('Alles nagelezen.');
      await page.keyboard.press('Enter');
      await page.locator('.review [role=status]', { hasText: 'geselecteerd' }).waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toContain("note: 'Alles nagelezen.'");
    });
  });

  it('is a text with a record to fill in without script', async () => {
    await visit(
      chapter,
      async (page) => {
        await open(page);
        expect(await page.locator('.review pre').textContent()).toContain('date: JJJJ-MM-DD\n    by: jouw-bedrijf');
        expect(await page.locator('.review select').isVisible()).toBe(false);
        expect(await page.locator('.review button').isVisible()).toBe(false);
        expect(await page.getByRole('link', { name: 'Zo controleer je een hoofdstuk' }).isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is not printed', async () => {
    await visit(chapter, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.review').isVisible()).toBe(false);
    });
  });

  it.each(['light', 'dark'] as const)('open, has no axe violations: %s', async (colorScheme) => {
    await visit(
      chapter,
      async (page) => {
        await open(page);
        await page.locator('.review select').selectOption('?');
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });
});

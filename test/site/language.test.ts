import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { asides, components, limits } from '../../src/chapter/language.ts';
import { find, readPages, type BuiltPage } from './output.ts';
import { useBrowser, violations, visitWith } from './visit.ts';

const pages = readPages(inject('outDir'));
function built(path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`the page ${path} was not built`);
  return page;
}

const browser = useBrowser();
const visit = (path: string, visitor: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  visitWith(browser(), path, visitor, options);

const handbook = '/handboek/wat-kan-er-in-een-hoofdstuk/';
const chapter = '/themas/rustig-roosteren/een-dienst-overdragen/';
const both = [handbook, `/en${handbook}`, chapter, `/en${chapter}`];

describe('“Wat kan er in een hoofdstuk?”', () => {
  it.each([
    ['in Dutch', handbook, ['Opmerking', 'Let op'], '<Checklist title="Voordat je naar huis gaat">'],
    ['in English', `/en${handbook}`, ['Note', 'Caution'], '<Checklist title="Before you go home">'],
  ])('has every component and aside, with the text to type and its looks: %s', (_language, path, titles, typed) => {
    const page = built(path);
    const headings = find(page, 'h3').map(({ attributes }) => attributes['id']);
    expect(headings).toEqual(expect.arrayContaining([...Object.keys(components), ...asides]));
    const shown = find(page, 'aside').map(({ attributes }) => attributes['ariaLabel']);
    expect(shown).toEqual(expect.arrayContaining(titles));
    expect(find(page, 'pre').map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringContaining(typed)]));
    for (const name of ['take-along', 'starlight-tabs', 'figure']) expect(find(page, name)).not.toEqual([]);
  });

  it('stands in the sidebar of the handbook, and the page on writing leads to it', () => {
    const links = find(built('/handboek/hoofdstuk-schrijven/'), 'a').map(({ attributes }) => attributes['href']);
    expect(links).toEqual(expect.arrayContaining([handbook, '../wat-kan-er-in-een-hoofdstuk/']));
  });

  it('says what is required, how large a chapter may be, and what to type instead', () => {
    const { html, elements } = built(handbook);
    const rows = elements.filter(({ name }) => name === 'tr').map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^label ?gewone tekst tussen aanhalingstekens ?ja$/),
        expect.stringMatching(/^decorative ?geen: je schrijft alleen het woord ?nee$/),
        expect.stringMatching(/^variant ?een van: note, tip, caution, danger, success, default ?nee$/),
      ]),
    );
    expect(html).toContain(`${limits.bytes / 1024} kB`);
    expect(html).toContain('href="/handboek/regels/hoofdstuktaal/#tag-html"');
  });
});

describe.each(both)('%s', (path) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to in the %s scheme', async (colorScheme) => {
    await visit(path, async (page) => expect(await violations(page)).toEqual([]), { colorScheme });
  });

  it('fits on a phone, and axe objects to nothing there', async () => {
    await visit(
      path,
      async (page) => {
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(content).toBeLessThanOrEqual(view ?? 0);
        expect(await violations(page)).toEqual([]);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });
});

describe('a component', () => {
  it('shows its title as the text that was typed', async () => {
    await visit(chapter, async (page) => {
      const title = page.locator('.card__title', { hasText: 'Wie gaat' });
      expect(await title.textContent()).toBe('Wie gaat & blijft, < 5 minuten');
    });
  });

  it('leads from the page, as a link in a chapter does', async () => {
    await visit(`/en${chapter}`, async (page) => {
      await page.locator('.link-card').click();
      await page.waitForURL('**/en/themas/rustig-roosteren/een-rooster-zonder-gaten/');
    });
  });

  it('has its style and script on pages that use it only', () => {
    const users = pages.filter(({ html }) => /take-along|chapter\.[\w-]+\.css/.test(html)).map(({ path }) => path);
    expect(users).toEqual(expect.arrayContaining(both));
    expect(users).not.toContain('/themas/veilig-werken/wachtwoorden/');
    expect(users.filter((path) => !/themas\/.*\/.|\/print\/$|wat-kan-er|nood|voortgang/.test(path))).toEqual([]);
  });
});

/** Catches what would be printed; the page stays as it is at that moment. */
async function holdPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
}

const template = '[data-kind=template]';
const checklist = '[data-kind=checklist]';
const may: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('a template', () => {
  it('is copied as plain text, and says so', async () => {
    await visit(
      chapter,
      async (page) => {
        await page.locator(template).getByRole('button', { name: 'Kopieer' }).click();
        await page.locator(`${template} [role=status]`, { hasText: 'Gekopieerd.' }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          [
            'Overdracht van de dienst\n',
            'Datum: …',
            'Van: … Aan: …\n',
            '1. Wat loopt er nog, en wat is de volgende stap?',
            '2. Wie belt er terug?',
            '   - en wat als er niemand belt?',
            '3. Wat mag tot morgen wachten?\n',
            'Vragen? Bel de helpdesk (+31000000014).\n',
          ].join('\n'),
        );
      },
      may,
    );
  });

  it('is selected to copy by hand where the browser does not copy', async () => {
    await visit(chapter, async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.locator(template).getByRole('button', { name: 'Kopieer' }).click();
      await page.locator(`${template} [role=status]`, { hasText: 'kopieer hem zelf' }).waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('Wie belt er terug?');
    });
  });

  it('prints alone, on one A4', async () => {
    await visit(chapter, async (page) => {
      await holdPrint(page);
      await page.locator(template).getByRole('button', { name: 'Print' }).press('Enter');
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['h1', 'header', 'footer', checklist, `${template} button`]) {
        expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
      }
      expect(await page.locator(`${template} li`).first().isVisible()).toBe(true);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);

      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('h1').isVisible()).toBe(true);
    });
  });
});

describe('a checklist', () => {
  it('has a box for each item, named by its words, for mouse and keyboard', async () => {
    await visit(
      chapter,
      async (page) => {
        const list = page.locator(checklist);
        expect(await list.getByRole('checkbox').count()).toBe(4);
        await list.getByText('Logboek bijgewerkt').click();
        await list.getByRole('checkbox', { name: 'Bij elke open vraag staat een volgende stap' }).press('Space');
        await list.getByRole('button', { name: 'Kopieer' }).click();
        await page.locator(`${checklist} [role=status]`, { hasText: 'Gekopieerd.' }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          [
            'Voordat je naar huis gaat\n',
            '- [x] Logboek bijgewerkt',
            '- [x] Bij elke open vraag staat een volgende stap',
            '- [ ] Je collega heeft het herhaald',
            '- [ ] Telefoon doorgezet\n',
          ].join('\n'),
        );
      },
      may,
    );
  });

  it('keeps nothing', async () => {
    await visit(chapter, async (page) => {
      await page.locator(checklist).getByRole('checkbox').first().check();
      await page.reload();
      expect(await page.locator(checklist).getByRole('checkbox').first().isChecked()).toBe(false);
    });
  });
});

it('without script a checklist is a list, a template is a text, and there are no buttons', async () => {
  await visit(
    chapter,
    async (page) => {
      const items = await page.locator(`${checklist} li`).allInnerTexts();
      expect(items.map((item) => item.trim())).toEqual([
        'Logboek bijgewerkt',
        'Bij elke open vraag staat een volgende stap',
        'Je collega heeft het herhaald',
        'Telefoon doorgezet',
      ]);
      expect(await page.locator(`${template} li`).first().isVisible()).toBe(true);
      expect(await page.locator('take-along button:visible').count()).toBe(0);
    },
    { javaScriptEnabled: false },
  );
});

it('an ordinary print of a chapter has all tabs, each with its name', async () => {
  await visit(chapter, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const text of ['Op afstand', 'Bel met beeld en deel het logboek.', 'Ga naast elkaar zitten']) {
      const place = page.locator('.tabs [role=tabpanel]').getByText(text);
      expect([text, await place.isVisible()]).toEqual([text, true]);
    }
    expect(await page.locator('.tabs [role=tablist]').isVisible()).toBe(false);
    expect(await page.locator('take-along button:visible').count()).toBe(0);
  });
});

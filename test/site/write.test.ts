import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readChapter } from '../../src/chapter/read-chapter.ts';
import { useBrowser, violations, visitWith } from './visit.ts';

const browser = useBrowser();
const visit = (path: string, visitor: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  visitWith(browser(), path, visitor, options);

/** Fills the form in with the keyboard alone, from its first field on. */
async function fill(page: Page, keys: { theme: string; author: string; objectives?: string }): Promise<void> {
  await page.locator('#write-theme').focus();
  await page.keyboard.type(keys.theme);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Post: van "wie" & {waarom}?');
  await page.keyboard.press('Tab');
  await page.keyboard.type(keys.author);
  await page.keyboard.press('Tab');
  await page.keyboard.type("Hoe je 's ochtends: de post leest. # Kort");
  await page.keyboard.press('Tab');
  for (const line of (keys.objectives ?? '').split('\n')) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const active = (page: Page) => page.evaluate(() => document.activeElement?.id);
const status = (page: Page) => page.locator('chapter-form [role=status]').textContent();

function read(text: string) {
  const { chapter, findings } = readChapter(Buffer.from(text), 'x.mdx');
  expect(findings).toEqual([]);
  return chapter?.data;
}

describe('the form for a chapter', () => {
  it('is filled in and copied with the keyboard, and gives a chapter that passes', async () => {
    await visit(
      '/schrijven/',
      async (page) => {
        await fill(page, { theme: 'Veilig', author: 'Kanaal', objectives: 'post: lezen\n- weggooien' });
        expect(await active(page)).toBe('write-file');
        expect(await status(page)).toBe(
          'Het bestand staat klaar: content/themes/veilig-werken/nl/post-van-wie-waarom.mdx.',
        );
        expect(await page.locator('.form__place').textContent()).toBe(
          'content/themes/veilig-werken/nl/post-van-wie-waarom.mdx',
        );
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() =>
          document.querySelector('chapter-form [role=status]')?.textContent?.startsWith('Gekopieerd'),
        );
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const data = read(copied);
        expect(data).toMatchObject({
          title: 'Post: van "wie" & {waarom}?',
          description: "Hoe je 's ochtends: de post leest. # Kort",
          authors: ['kanaalcode'],
          objectives: [
            { id: 'post-lezen', text: 'post: lezen' },
            { id: 'weggooien', text: '- weggooien' },
          ],
          reviews: [{ by: 'kanaalcode', outcome: 'written' }],
        });
        expect(data?.guest).toBeUndefined();
        const link = new URL((await page.locator('.form__open').getAttribute('href')) ?? '');
        expect(`${link.origin}${link.pathname}`).toBe(
          'https://git.example/voorbeeldstad/kennis/new/main/content/themes/veilig-werken/nl',
        );
        expect(link.searchParams.get('filename')).toBe('post-van-wie-waarom.mdx');
        expect(link.searchParams.get('value')).toBe(copied);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('names a guest, in English too, and follows what is typed after', async () => {
    await visit('/en/schrijven/', async (page) => {
      await fill(page, { theme: 'Working', author: 'Toren' });
      const text = () => page.locator('.form__text').textContent();
      expect(read((await text()) ?? '')).toMatchObject({
        authors: ['torenlicht'],
        guest: 'torenlicht',
        objectives: [],
      });
      await page.locator('#write-title').fill('Iets anders');
      expect(read((await text()) ?? '')?.title).toBe('Iets anders');
      expect(await page.locator('.form__place').textContent()).toContain('/nl/iets-anders.mdx');
    });
  });

  it('says what is missing, beside the field and aloud, and goes to the first', async () => {
    await visit('/schrijven/', async (page) => {
      await page.locator('.form > .form__button').press('Enter');
      expect(await active(page)).toBe('write-theme');
      expect(await status(page)).toBe('Er ontbreekt nog iets. Kijk bij de velden.');
      const invalid = page.locator('[aria-invalid=true]');
      expect(await invalid.evaluateAll((fields) => fields.map(({ id }) => id))).toEqual([
        'write-theme',
        'write-title',
        'write-author',
        'write-description',
      ]);
      for (const id of ['theme', 'title', 'author', 'description']) {
        const described = (await page.locator(`#write-${id}`).getAttribute('aria-describedby')) ?? '';
        expect(described).toContain(`write-${id}-fault`);
        expect(await page.locator(`#write-${id}-fault`).textContent()).not.toBe('');
      }
      expect(await violations(page)).toEqual([]);
    });
  });

  it('says to copy what is too long for a link', async () => {
    await visit('/schrijven/', async (page) => {
      await fill(page, { theme: 'Samen', author: 'Toren' });
      expect(await page.locator('.form__open').isVisible()).toBe(true);
      await page.locator('#write-objectives').fill(`${'lang '.repeat(40)}\n`.repeat(40));
      expect(await page.locator('.form__open').isVisible()).toBe(false);
      expect(await status(page)).toContain('te lang voor een link');
    });
  });

  it('begins with the theme from which somebody came', async () => {
    await visit('/schrijven/?thema=samen-leren', async (page) => {
      expect(await page.locator('#write-theme').inputValue()).toBe('samen-leren');
    });
    await visit('/schrijven/?thema=%22%3E', async (page) => {
      expect(await page.locator('#write-theme').inputValue()).toBe('');
    });
  });

  it('offers no theme that has stopped and no company that has left, and says so when copying is not allowed', async () => {
    await visit('/schrijven/', async (page) => {
      const values = (id: string) =>
        page
          .locator(`#${id} option`)
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      expect(await values('write-theme')).toEqual([
        ...['', 'veilig-werken', 'samen-leren', 'rustig-roosteren'],
        ...['storingen-oplossen', 'een-student-begeleiden'],
      ]);
      expect(await values('write-author')).not.toContain('brugwerk');
      expect(await values('write-author')).toContain('redactie');
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      });
      await page.locator('.form__actions button').click();
      await page.waitForFunction(() =>
        document.querySelector('chapter-form [role=status]')?.textContent?.startsWith('Kopiëren lukt'),
      );
      read(await page.evaluate(() => getSelection()?.toString() ?? ''));
    });
  });

  it('works without script: an example that passes, and no form that does nothing', async () => {
    await visit(
      '/schrijven/',
      async (page) => {
        expect(await page.locator('chapter-form form').isVisible()).toBe(false);
        expect(await page.locator('.form__actions :is(button, a)').evaluateAll((all) => all.length)).toBe(2);
        expect(await page.locator('.form__actions button').isVisible()).toBe(false);
        expect(await page.locator('.form__place').textContent()).toBe('content/themes/…/nl/….mdx');
        expect(read((await page.locator('.form__text').textContent()) ?? '')?.authors).toEqual(['redactie']);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is led to from the home page', async () => {
    await visit('/', async (page) => {
      expect(await page.locator('main a[href="/schrijven/"]').count()).toBe(1);
    });
  });
});

describe.each(['light', 'dark'] as const)('axe in the %s scheme', (colorScheme) => {
  it.each(['/schrijven/', '/en/schrijven/'])('%s, before and after', async (path) => {
    await visit(
      path,
      async (page) => {
        expect(await violations(page)).toEqual([]);
        await fill(page, { theme: 'Veilig', author: 'Kanaal' });
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });
});

it('does not scroll sideways on a phone, with a long word in the file', async () => {
  await visit(
    '/schrijven/',
    async (page) => {
      await fill(page, { theme: 'Samen', author: 'Toren' });
      await page.locator('#write-title').fill('Vertrouwelijkheidsverklaringsondertekeningsprocedure'.repeat(3));
      const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(content).toBeLessThanOrEqual(view ?? 0);
    },
    { viewport: { width: 390, height: 844 } },
  );
});

it('brings no schema library to the browser', () => {
  const folder = join(inject('outDir'), '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const withZod = scripts.filter((file) => /ZodError|~standard/.test(readFileSync(join(folder, file), 'utf8')));
  expect(withZod).toEqual([]);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serve } from '../../scripts/serve.ts';
import { projectFolder, run } from '../scripts/process.ts';
import { useBrowser, violations, visitWith } from './visit.ts';

/** A question that people ask, with the chapters that answer it. */
interface Question {
  ask: string;
  answers: string[];
  /** Kept aside: nobody looks at how a single one of these does. */
  aside?: boolean;
}

/** What a question found: the paths of the first results, and how many there are. */
interface Found {
  paths: string[];
  count: number;
  ms: number;
}

/** The figures of some questions, in percent but for the last two. */
interface Figures {
  inFirstThree: number;
  first: number;
  resultsEach: number;
  msEach: number;
}

const languages = ['nl', 'en'] as const;

/**
 * The least that we accept, a little below what was measured on 24 November 2026 (decision 0016). Whoever changes the
 * search raises them or leaves them; those of the kept-aside questions are never worked on one by one.
 */
const floors = {
  nl: { tuned: { inFirstThree: 88, first: 80 }, aside: { inFirstThree: 86, first: 75 } },
  en: { tuned: { inFirstThree: 94, first: 84 }, aside: { inFirstThree: 92, first: 88 } },
} as const;

const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'starter-content-'));
const outDir = join(folder, 'dist');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const environment = { CONTENT_DIR: resolve(projectFolder, 'content'), SITE_TODAY: '2026-11-24' };
  const built = await run('build.ts', ['--outDir', outDir], { environment });
  if (built.code !== 0) throw new Error(`the starter content does not build:\n${built.stdout}\n${built.stderr}`);
  site = await serve(outDir, 4391);
});

afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const visit = (path: string, visitor: (page: Page) => Promise<void>, options = {}) =>
  visitWith(browser(), path, visitor, { baseURL: site.address, ...options });

function questionsIn(language: string): Question[] {
  return parse(readFileSync(resolve(projectFolder, `test/search/${language}.yaml`), 'utf8')) as Question[];
}

/** Types a question and waits for its answer. */
async function ask(page: Page, question: string): Promise<Found> {
  return page.evaluate(async (words) => {
    const host = document.querySelector('site-search');
    const input = host?.querySelector('input');
    const status = host?.querySelector('.status');
    if (!host || !input || !status) throw new Error('there is no search');
    status.textContent = '';
    input.value = words;
    const start = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const isAnswered = () => /^(?:\d|Niets|Nothing|Zoeken lukt|Searching does)/.test(status.textContent ?? '');
    while (!isAnswered()) await new Promise((next) => setTimeout(next, 5));
    const links = [...host.querySelectorAll<HTMLAnchorElement>('.results > li > a')];
    const count = Number.parseInt(status.textContent ?? '', 10) || 0;
    return { paths: links.map(({ pathname }) => pathname), count, ms: performance.now() - start };
  }, question);
}

async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('site-search dialog[open]').waitFor();
}

describe.each(languages)('the questions that people ask, in %s', (language) => {
  const start = language === 'nl' ? '' : '/en';
  const places: { isAside: boolean; place: number; found: Found }[] = [];

  beforeAll(async () => {
    await visit(`${start}/`, async (page) => {
      await open(page);
      await ask(page, 'wachtwoord');
      for (const { ask: question, answers, aside = false } of questionsIn(language)) {
        const found = await ask(page, question);
        const wanted = answers.map((answer) => `${start}${answer.includes('/') ? '/themas' : ''}/${answer}/`);
        places.push({ isAside: aside, place: found.paths.findIndex((path) => wanted.includes(path)) + 1, found });
      }
    });
  });

  it.each(['tuned', 'aside'] as const)('are answered: %s', (kind) => {
    const own = places.filter(({ isAside }) => isAside === (kind === 'aside'));
    const share = (isGood: (place: number) => boolean) =>
      (own.filter(({ place }) => isGood(place)).length / own.length) * 100;
    const mean = (value: (found: Found) => number) =>
      own.reduce((sum, { found }) => sum + value(found), 0) / own.length;
    const figures: Figures = {
      inFirstThree: share((place) => place >= 1 && place <= 3),
      first: share((place) => place === 1),
      resultsEach: mean(({ count }) => count),
      msEach: mean(({ ms }) => ms),
    };
    const shown = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(1)}`);
    process.stdout.write(`${language} ${kind} (${own.length} questions): ${shown.join(', ')}\n`);
    const { inFirstThree, first } = floors[language][kind];
    expect(figures.inFirstThree).toBeGreaterThanOrEqual(inFirstThree);
    expect(figures.first).toBeGreaterThanOrEqual(first);
    // Finding everything for everything would be easy.
    expect(figures.resultsEach).toBeLessThan(12);
  });
});

/** What a reader types, and a page that it must find. */
const promises = [
  ['beveiliging', '/themas/databeveiliging/'],
  ['lek', '/themas/databeveiliging/datalek-melden/'],
  ['manager', '/themas/databeveiliging/wachtwoorden/'],
  ['authenticatie', '/themas/databeveiliging/meerfactorauthenticatie/'],
  ['tweestapsverificatie', '/themas/databeveiliging/meerfactorauthenticatie/'],
  ['2FA', '/themas/databeveiliging/meerfactorauthenticatie/'],
  ['password manager', '/themas/databeveiliging/wachtwoorden/'],
  ['back-up', '/themas/databeveiliging/back-ups-terugzetten/'],
  ['backups', '/themas/databeveiliging/back-ups-terugzetten/'],
  ['wachtwoordbeleid', '/themas/databeveiliging/wachtwoorden/'],
  ['meerfactorautenticatie', '/themas/databeveiliging/meerfactorauthenticatie/'],
] as const;

describe('a reader', () => {
  it('finds a compound by its parts, a term by its other names, and a word with a slip in it', async () => {
    await visit('/', async (page) => {
      await open(page);
      const missed: string[] = [];
      for (const [words, path] of promises) {
        if (!(await ask(page, words)).paths.includes(path)) missed.push(words);
      }
      expect(missed).toEqual([]);
    });
  });

  it('in need sees the emergency card first', async () => {
    await visit('/', async (page) => {
      await open(page);
      for (const words of ['nood', 'incident', 'gehackt', 'we zijn gehackt wat nu']) {
        const { paths } = await ask(page, words);
        expect(await page.locator('site-search .urgent a').getAttribute('href'), words).toBe('/nood/');
        expect(paths, words).not.toContain('/nood/');
      }
    });
  });
});

describe('what nobody may see', () => {
  it('the words that only lead to a chapter, and the seams, stand in no result', async () => {
    await visit('/', async (page) => {
      await open(page);
      for (const words of ['GDPR', 'meldplicht', 'datalek', 'wachtwoordmanager']) {
        await ask(page, words);
        const shown = await page.locator('site-search dialog').innerText();
        expect(shown).not.toMatch(/`|functionaris gegevensbescherming, NIS2|data-search/);
      }
    });
  });

  it('a page does not show its search words', async () => {
    await visit('/themas/databeveiliging/datalek-melden/', async (page) => {
      expect(await page.locator('main').innerText()).not.toContain('functionaris gegevensbescherming');
      expect(await page.locator('main').innerHTML()).not.toContain('data`lek');
    });
  });
});

describe('the dialog', () => {
  it('says where a result belongs, in what state it is and how long it takes', async () => {
    await visit('/', async (page) => {
      await open(page);
      await ask(page, 'een datalek melden');
      expect(await page.locator('site-search .about').first().innerText()).toMatch(
        /^Databeveiliging · Startversie · \d+ minuten$/,
      );
    });
  });

  it('is narrowed by a filter, with words and without', async () => {
    await visit('/', async (page) => {
      await open(page);
      const all = await ask(page, 'klant');
      await page.locator('site-search summary').click();
      const theme = page.locator("site-search select[name='theme']");
      await theme.locator('option', { hasText: 'Softwarekwaliteit' }).waitFor({ state: 'attached' });
      await theme.selectOption('Softwarekwaliteit');
      await page.waitForFunction(
        (count) => !document.querySelector('site-search .status')?.textContent?.startsWith(`${count} `),
        all.count,
      );
      const hrefs = () =>
        page
          .locator('site-search .results > li > a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(await hrefs()).not.toEqual([]);
      expect((await hrefs()).filter((path) => !path.startsWith('/themas/softwarekwaliteit/'))).toEqual([]);
      await page.locator('site-search input').fill('');
      await page.locator('site-search .status', { hasText: 'Hoofdstukken die bij je keuze passen: 7' }).waitFor();
      await page.locator('site-search .clear').click();
      await page.waitForFunction(() => document.querySelector('site-search .results a') === null);
    });
  });

  it('helps on when nothing is found: a word that is near, the themes, and to ask it', async () => {
    await visit('/', async (page) => {
      await open(page);
      expect((await ask(page, 'qzxqzx wqzxw')).paths).toEqual([]);
      const help = page.locator('site-search .help');
      expect(
        await help.locator('.themes a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toContain('/themas/databeveiliging/');
      expect(await help.locator('.ask').getAttribute('href')).toMatch(/\/vraag\/#q=qzxqzx\+wqzxw$/);
      await ask(page, 'qzxqzx wqzxw qqqqq zzzzz wachtwort');
      await help.locator('.near button', { hasText: 'wachtwoord' }).first().click();
      await page.locator('site-search .status', { hasText: 'voor wachtwoord' }).waitFor();
      expect(await page.locator('site-search input').inputValue()).toBe('wachtwoord');
    });
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('has no axe violations: %s, %i px', async (colorScheme, width) => {
    await visit(
      '/en/',
      async (page) => {
        await open(page);
        expect(await violations(page)).toEqual([]);
        await ask(page, 'we got hacked');
        await page.locator('site-search summary').click();
        await page.locator("site-search select[name='theme'] option").nth(1).waitFor({ state: 'attached' });
        expect(await violations(page)).toEqual([]);
        await ask(page, 'qzxqzx wqzxw');
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      },
      { colorScheme, viewport: { width, height: 800 } },
    );
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, visitWith } from './visit.ts';

const browser = useBrowser();

const kinds = [
  ['home', '/'],
  ['themes', '/themas/'],
  ['a theme', '/themas/veilig-werken/'],
  ['a chapter', '/themas/veilig-werken/wachtwoorden/'],
  ['a chapter with everything', '/themas/veilig-werken/gastbijdrage-sleutelbeheer/'],
  ['a chapter with components', '/themas/veilig-werken/back-ups-terugzetten/'],
  ['a chapter that was not translated', '/en/themas/veilig-werken/thuiswerken/'],
  ['companies', '/bedrijven/'],
  ['a company', '/bedrijven/torenlicht/'],
  ['ownership', '/eigenaarschap/'],
  ["the city's own page", '/over/'],
  ['the emergency card', '/nood/'],
  ['the glossary', '/begrippen/'],
  ['a question', '/vraag/'],
  ['learning paths', '/leerpaden/'],
  ['a learning path', '/leerpaden/eerste-week/'],
  ['a learning path on paper', '/leerpaden/eerste-week/print/'],
  ['a theme on paper', '/en/themas/veilig-werken/print/'],
  ["a path of one's own", '/inwerkpad/'],
  ["a reader's progress", '/voortgang/'],
  ["a team's progress", '/voortgang/team/'],
  ['the form for a chapter', '/schrijven/'],
  ['the handbook', '/handboek/'],
  ['how to write a chapter', '/en/handboek/hoofdstuk-schrijven/'],
  ['what a chapter may contain', '/handboek/wat-kan-er-in-een-hoofdstuk/'],
  ['rules', '/handboek/regels/gegevens/'],
  ['an address that does not exist', '/404.html'],
] as const;

/** A window of 1280 by 1024 at 400 %, and letters twice as large in a wide and a narrow window. */
const windows = [
  ['at 400 %', { width: 320, height: 256 }, ''],
  ['with letters twice as large', { width: 1280, height: 900 }, '200%'],
  ['with letters twice as large on a phone', { width: 390, height: 844 }, '200%'],
] as const;

describe.each(windows)('%s', (_name, viewport, fontSize) => {
  it.each(kinds)('%s loses nothing', async (_kind, path) => {
    await visitWith(
      browser(),
      path,
      async (page) => {
        await enlarge(page, fontSize);
        expect(await page.evaluate(widthOf)).toBeLessThanOrEqual(viewport.width);
        expect(await page.evaluate(lostTexts)).toEqual([]);
        expect(await page.evaluate(overlaps)).toEqual([]);
      },
      { viewport },
    );
  });

  it('a remark about a chapter loses nothing', async () => {
    await visitWith(
      browser(),
      '/themas/veilig-werken/wachtwoorden/',
      async (page) => {
        await enlarge(page, fontSize);
        await page.locator('.feedback summary').click();
        await page.locator('feedback-form form').waitFor();
        expect(await page.evaluate(widthOf)).toBeLessThanOrEqual(viewport.width);
        expect(await page.evaluate(lostTexts)).toEqual([]);
      },
      { viewport },
    );
  });
});

it.each([
  ['wide', { width: 1280, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
])('the keyboard goes through a chapter as the eye does: %s', async (_name, viewport) => {
  await visitWith(
    browser(),
    '/themas/veilig-werken/wachtwoorden/',
    async (page) => {
      const header = await stops(page, 'header');
      expect(header.length).toBeGreaterThanOrEqual(3);
      expect(header.map(({ left }) => left)).toEqual(header.map(({ left }) => left).toSorted((a, b) => a - b));

      const main = await stops(page, 'main');
      expect(main.length).toBeGreaterThan(10);
      const line = 32;
      const back = main.filter(({ top }, index) => top < (main[index - 1]?.top ?? 0) - line);
      expect(back).toEqual([]);
    },
    { viewport },
  );
});

/** As a reader's own style does; a media query does not hear of it, which is what makes it hard. */
async function enlarge(page: Page, fontSize: string): Promise<void> {
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
}

/** Where the Tab key stops in a part of the page, in the order in which it does. */
async function stops(page: Page, part: 'header' | 'main'): Promise<{ name: string; top: number; left: number }[]> {
  await page.locator(part).evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
  const found: { name: string; top: number; left: number }[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((selector) => {
      const element = document.activeElement;
      if (element === null || !element.matches(`${selector} *`)) return undefined;
      const { top, left } = element.getBoundingClientRect();
      return { name: element.outerHTML.slice(0, 80), top: top + scrollY, left };
    }, part);
    if (stop === undefined) return found;
    found.push(stop);
  }
}

function widthOf(): number {
  return document.documentElement.scrollWidth;
}

/** Texts of which a part is out of sight: beside the window, outside the column, or behind an edge that does not scroll. */
function lostTexts(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lost: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.some((box) => isLost(box, parent))) lost.push(`${parent.className || parent.localName}: ${text}`);
  }
  return lost;

  function isLost({ left, right }: DOMRect, from: Element): boolean {
    for (let around: Element | null = from; around !== null; around = around.parentElement) {
      const { overflowX, position } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      // What only a screen reader is meant to read.
      if (position === 'absolute' && edge.width <= 1) return false;
      if (overflowX === 'auto' || overflowX === 'scroll') return false;
      const isEdge = overflowX !== 'visible' || around.localName === 'main' || around === document.body;
      if (isEdge && (left < edge.left - 2 || right > edge.right + 2)) return true;
    }
    return false;
  }
}

/** Parts of the frame that lie over each other. */
function overlaps(): string[] {
  const groups = [
    ['.site-title', '.emergency-link', 'site-search .open', 'header starlight-theme-select select'].concat(
      'header starlight-lang-select select',
      '.sl-menu-button',
    ),
    ['.sidebar-pane', 'main', '.right-sidebar-container'],
  ];
  const seen = (selector: string) => {
    const element = document.querySelector(selector);
    const box = element?.checkVisibility() ? element.getBoundingClientRect() : undefined;
    return box === undefined || box.width === 0 || box.height === 0 ? [] : [{ selector, box }];
  };
  return groups.flatMap((group) => {
    const boxes = group.flatMap(seen);
    return boxes.flatMap(({ selector, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box: other }) => {
          const isBeside = box.right <= other.left + 1 || other.right <= box.left + 1;
          return !isBeside && box.bottom > other.top + 1 && other.bottom > box.top + 1;
        })
        .map((other) => `${selector} and ${other.selector}`),
    );
  });
}

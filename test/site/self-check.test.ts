import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readLibrary } from '../../src/content/read-library.ts';
import { projectFolder } from '../scripts/process.ts';
import { readEverything } from './bytes.ts';
import { canaries } from './canaries.ts';
import { find, readPages } from './output.ts';
import { useBrowser, violations, visitWith } from './visit.ts';

const browser = useBrowser();
const dutch = '/themas/veilig-werken/wachtwoorden/';
const english = '/en/themas/veilig-werken/wachtwoorden/';
const untranslated = '/en/themas/veilig-werken/thuiswerken/';
const bare = '/themas/samen-leren/een-uur-intervisie/';

const visit = (path: string, visitor: (page: Page) => Promise<void>, options: Parameters<typeof visitWith>[3] = {}) =>
  visitWith(browser(), path, visitor, options);
/** What makes a form of the questions is fetched when they come near. */
const ready = (page: Page) =>
  page
    .getByRole('button', { name: /^(?:Controleer|Check|Opnieuw|Try again)$/ })
    .first()
    .waitFor();
const reload = async (page: Page) => {
  await page.reload();
  await ready(page);
};
const group = (page: Page, name: RegExp) => page.getByRole('group', { name });
const status = (question: Locator) => question.getByRole('status').textContent();
const press = (question: Locator, name: string) => question.getByRole('button', { name, exact: true }).press('Enter');
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? (at instanceof HTMLInputElement ? at.value : at?.textContent?.trim());
  });

/** What the chapter in the example city asks, and how its words are in each language. */
const words = {
  nl: {
    path: dutch,
    one: /moeilijkst te raden/,
    isTrue: /één wachtwoord op meer plekken/,
    several: /sterker/,
    order: /In welke volgorde/,
    right: /^Vijf losse woorden/,
    notTrue: 'Niet waar',
    ticks: [/^Een woord erbij/, /nergens anders/],
    steps: [/^Je leidinggevende/, /^Een hoofdwachtwoord/, /^De tweede stap/, /^Je oude/],
    up: /^Omhoog/,
    check: 'Controleer',
    good: 'Goed.',
    task: /^Gedaan: Zet aanmelden/,
    all: 'Alles goed: dit hoofdstuk heb je begrepen.',
  },
  en: {
    path: english,
    one: /hardest to guess/,
    isTrue: /one password in several places/,
    several: /stronger/,
    order: /In which order/,
    right: /^Five separate words/,
    notTrue: 'Not true',
    ticks: [/^One more word/, /nowhere else/],
    steps: [/^Ask your team lead/, /^Think up/, /^Turn on/, /^Bring your old/],
    up: /^Up/,
    check: 'Check',
    good: 'Right.',
    task: /^Done: Switch on/,
    all: 'All right: you have understood this chapter.',
  },
};

/** Puts the steps of a question in an order with its buttons alone, the last one first. */
async function arrange(question: Locator, steps: RegExp[], up: RegExp): Promise<void> {
  for (const step of steps.toReversed()) {
    const item = question.getByRole('listitem').filter({ hasText: step }).first();
    for (let times = 0; times < steps.length; times += 1) await item.getByRole('button', { name: up }).press('Enter');
  }
}

async function answerAll(page: Page, language: keyof typeof words): Promise<void> {
  const { one, isTrue, several, order, right, notTrue, ticks, steps, up, check, good, task } = words[language];
  await group(page, one).getByRole('radio', { name: right }).press('Space');
  await group(page, isTrue).getByRole('radio', { name: notTrue }).press('Space');
  for (const tick of ticks) await group(page, several).getByRole('checkbox', { name: tick }).press('Space');
  await arrange(group(page, order), steps, up);
  for (const question of [one, isTrue, several, order]) {
    await press(group(page, question), check);
    expect(await status(group(page, question))).toBe(good);
  }
  await page.getByRole('checkbox', { name: task }).press('Space');
}

describe('a question, by keyboard alone', () => {
  it('of one answer: asks for one, says not yet, then right, and then why and what for', async () => {
    await visit(dutch, async (page) => {
      const question = group(page, words.nl.one);
      await press(question, 'Controleer');
      expect(await status(question)).toBe('Kies eerst een antwoord.');
      expect(await question.getByText('Lengte helpt meer').isVisible()).toBe(false);

      await question.getByRole('radio').first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await status(question)).toBe('');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Controleer');
      await page.keyboard.press('Enter');
      expect(await status(question)).toBe('Nog niet goed.');
      expect(await question.getByText('Lengte helpt meer').isVisible()).toBe(false);
      expect(await question.getByText('Je kunt nu:').isVisible()).toBe(false);

      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await status(question)).toBe('Goed.');
      expect(await question.getByText('Lengte helpt meer').isVisible()).toBe(true);
      expect(await question.getByText('Je kunt nu: een sterk wachtwoord kiezen').isVisible()).toBe(true);
      expect(await focused(page)).toBe('Antwoord');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Opnieuw');
    });
  });

  it('that is true or not: true always stands first', async () => {
    await visit(dutch, async (page) => {
      const question = group(page, words.nl.isTrue);
      expect(await question.getByRole('listitem').first().textContent()).toContain('Waar');
      await question.getByRole('radio', { name: 'Waar', exact: true }).press('Space');
      await press(question, 'Controleer');
      expect(await status(question)).toBe('Nog niet goed.');
      await question.getByRole('radio', { name: 'Niet waar' }).press('Space');
      await press(question, 'Controleer');
      expect(await status(question)).toBe('Goed.');
    });
  });

  it.each([
    ['one is missing', [/^Een woord erbij/], 'Nog niet goed. Je mist er nog 1.'],
    ['all', [/^Een woord/, /^Een nul/, /nergens/, /elke maand/], 'Nog niet goed. Je koos er 2 te veel.'],
    ['one of each', [/^Een nul/, /nergens/], 'Nog niet goed. Je mist er nog 1. Je koos er 1 te veel.'],
    ['as it should be', [/^Een woord/, /nergens/], 'Goed.'],
  ])('of several answers: %s', async (_name, ticks, said) => {
    await visit(dutch, async (page) => {
      const question = group(page, words.nl.several);
      for (const tick of ticks) await question.getByRole('checkbox', { name: tick }).press('Space');
      await press(question, 'Controleer');
      expect(await status(question)).toBe(said);
    });
  });

  it('of an order: says where a step comes, keeps the focus on it, and stops at the ends', async () => {
    await visit(dutch, async (page) => {
      const question = group(page, words.nl.order);
      const list = question.getByRole('listitem');
      const before = await list.allTextContents();
      expect(before.every((step, at) => words.nl.steps[at]?.test(step))).toBe(false);
      const second = question.getByRole('button', { name: /^Omhoog/ }).nth(1);
      const name = await second.getAttribute('aria-label');
      await second.focus();
      await page.keyboard.press('Enter');
      expect([await status(question), await focused(page)]).toEqual(['Plaats 1 van 4.', name]);
      await page.keyboard.press('Enter');
      expect([await status(question), await focused(page)]).toEqual(['Plaats 1 van 4.', name]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect([await status(question), await list.allTextContents()]).toEqual(['Plaats 2 van 4.', before]);

      await press(question, 'Controleer');
      expect(await status(question)).toBe('Nog niet goed.');
      await arrange(question, words.nl.steps, words.nl.up);
      await press(question, 'Controleer');
      expect(await status(question)).toBe('Goed.');
    });
  });
});

describe('an answer that was shown', () => {
  it('is offered after a wrong one, and counts only when it is given without', async () => {
    await visit(dutch, async (page) => {
      const question = group(page, words.nl.isTrue);
      const show = question.getByRole('button', { name: 'Toon het antwoord' });
      expect(await show.count()).toBe(0);
      await question.getByRole('radio', { name: 'Waar', exact: true }).press('Space');
      await press(question, 'Controleer');
      await show.press('Enter');
      expect(await question.getByText('Juist niet.').isVisible()).toBe(true);
      expect(await focused(page)).toBe('Antwoord');
      expect(await question.getByRole('radio', { name: 'Niet waar' }).isDisabled()).toBe(true);
      await reload(page);
      expect(await question.getByText('Eerder goed beantwoord.').isVisible()).toBe(false);

      await question.getByRole('radio', { name: 'Waar', exact: true }).press('Space');
      await press(question, 'Controleer');
      await show.press('Enter');
      await press(question, 'Opnieuw');
      expect(await question.getByText('Juist niet.').isVisible()).toBe(false);
      expect(await question.getByRole('radio', { checked: true }).count()).toBe(0);
      expect(await focused(page)).toBe('1');
      await question.getByRole('radio', { name: 'Niet waar' }).press('Space');
      await press(question, 'Controleer');
      await reload(page);
      expect(await question.getByText('Eerder goed beantwoord.').isVisible()).toBe(true);
    });
  });
});

describe.each(['nl', 'en'] as const)('the whole of a chapter in %s', (language) => {
  it('is understood once all is right and done, and is so on return', async () => {
    const { path, all, one, task } = words[language];
    await visit(path, async (page) => {
      await answerAll(page, language);
      expect(await page.getByText(all).isVisible()).toBe(true);
      await reload(page);
      expect(await page.getByText(all).isVisible()).toBe(true);
      expect(await page.locator('[data-earlier]:visible').count()).toBe(4);
      expect(await page.getByRole('checkbox', { name: task }).isChecked()).toBe(true);
      const again = group(page, one).getByRole('button', { name: language === 'nl' ? 'Opnieuw' : 'Try again' });
      await again.press('Enter');
      expect(await group(page, one).getByRole('radio').first().isEnabled()).toBe(true);
      await page.getByRole('checkbox', { name: task }).press('Space');
      expect(await page.getByText(all).isVisible()).toBe(false);
      expect(await group(page, one).getByRole('radio').first().isEnabled()).toBe(true);
    });
  });

  it('counts in the other language too', async () => {
    const other = language === 'nl' ? 'en' : 'nl';
    await visit(words[language].path, async (page) => {
      await answerAll(page, language);
      await page.goto(new URL(words[other].path, page.url()).href);
      await page.getByText(words[other].all).waitFor();
    });
  });
});

describe('what was right', () => {
  const key = 'progress';
  it('is asked anew when the chapter has changed', async () => {
    await visit(dutch, async (page) => {
      await answerAll(page, 'nl');
      await page.evaluate((name) => {
        const kept = Object.keys(localStorage).find((each) => each.endsWith(`:${name}`)) ?? '';
        localStorage.setItem(kept, (localStorage.getItem(kept) ?? '').replaceAll('2026-10-01', '2025-03-18'));
      }, key);
      await reload(page);
      expect(await page.locator('[data-earlier]:visible').count()).toBe(0);
      expect(await page.getByText(words.nl.all).isVisible()).toBe(false);
    });
  });

  it('is forgotten on the page when it is erased elsewhere on it', async () => {
    await visit(dutch, async (page) => {
      await answerAll(page, 'nl');
      await page.evaluate(() => {
        localStorage.clear();
        document.dispatchEvent(new CustomEvent('reader-change'));
      });
      expect(await page.getByRole('button', { name: 'Controleer', exact: true }).count()).toBe(4);
      expect(await page.getByText(words.nl.all).isVisible()).toBe(false);
    });
  });

  it('is still said, and that it is not kept, where the browser keeps nothing', async () => {
    await visit(dutch, async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      const question = group(page, words.nl.one);
      await question.getByRole('radio', { name: words.nl.right }).press('Space');
      await press(question, 'Controleer');
      expect(await status(question)).toBe('Goed.');
      expect(await page.getByText('Je browser kan dit niet bewaren.').isVisible()).toBe(true);
    });
  });
});

describe('without script', () => {
  it('the questions are a list with the answers folded away', async () => {
    await visit(
      dutch,
      async (page) => {
        const check = page.locator('self-check');
        expect(await check.locator('button:visible, input:visible').count()).toBe(0);
        const question = group(page, words.nl.one);
        expect(await question.locator('ul.self-check__answers > li:visible').count()).toBe(3);
        expect(await question.getByText('Lengte helpt meer').isVisible()).toBe(false);
        await question.getByText('Antwoord', { exact: true }).press('Enter');
        expect(await question.getByText('Lengte helpt meer').isVisible()).toBe(true);
        expect(await check.getByText('Zet aanmelden in twee stappen aan').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a chapter that was not translated', () => {
  it('asks in its own language, with the words of the page around it', async () => {
    await visit(untranslated, async (page) => {
      const question = page.locator('self-check fieldset');
      expect(await question.locator('legend').getAttribute('lang')).toBe('nl');
      expect(await question.locator('details > p').getAttribute('lang')).toBe('nl');
      expect(await question.getByRole('radio', { name: 'Not true' }).count()).toBe(1);
      expect(
        await question
          .getByRole('button', { name: 'Check' })
          .evaluate((button) => button.closest('[lang]')?.getAttribute('lang')),
      ).toBe('en');
    });
  });
});

describe('the page', () => {
  const pages = readPages(inject('outDir'));
  const page = (path: string) => pages.find((built) => built.path === path);

  it.each([dutch, english, untranslated])('%s has a heading for it in the table of contents', (path) => {
    const built = page(path);
    if (built === undefined) throw new Error('not built');
    expect(find(built, 'h2', { id: '_weet-je-het' })).toHaveLength(1);
    expect(find(built, 'a', { href: '#_weet-je-het' }).length).toBeGreaterThan(0);
    const ids = built.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('says nowhere but in the folded part which answer is right', () => {
    const html = page(dutch)?.html ?? '';
    const outside = html.replaceAll(/<details class="self-check.*?<\/details>/gs, '');
    expect(outside).not.toContain('Lengte helpt meer');
    expect(outside).not.toMatch(/correct|data-answer="\d"(?![^<]*>\s*<span)/);
  });

  it('of a chapter that asks nothing has no script, no style and no heading for it', () => {
    const html = page(bare)?.html;
    expect(html).toBeDefined();
    expect(html?.toLowerCase().match(/self-?check|weet-je-het/g)).toBeNull();
  });
});

describe('what is asked and answered', () => {
  const folder = resolve(projectFolder, 'test/fixtures/voorbeeldstad');
  const { library } = readLibrary([{ folder, name: 'content' }], '2026-11-24');
  const asked = library.chapters.flatMap(({ data }) => data.questions);
  const answered = asked.flatMap(({ explanation, answers }) => [
    explanation,
    ...(typeof answers === 'boolean'
      ? []
      : answers.map((answer) => (typeof answer === 'string' ? answer : answer.text))),
  ]);
  const placesOf = (texts: string[], files: typeof everyone) =>
    files.flatMap(({ file, text }) =>
      texts.filter((each) => text.includes(each.toLowerCase())).map((each) => `${file}: ${each}`),
    );
  const everyone = readEverything(inject('outDir'));

  it('has its answers and why in no search index, no Markdown, no catalogue and no list', () => {
    const others = everyone.filter(({ file }) => !file.endsWith('.html'));
    expect(others.length).toBeGreaterThan(50);
    expect(answered.length).toBeGreaterThan(20);
    expect(placesOf(answered, others)).toEqual([]);
  });

  it('is not found by the search', () => {
    const index = everyone.filter(({ file }) => file.startsWith('pagefind/fragment/'));
    expect(index.length).toBeGreaterThan(5);
    const questions = asked.map(({ text }) => text);
    expect(placesOf(questions, index)).toEqual([]);
  });

  it("shows its answers in the members' edition on pages only", () => {
    const members = readEverything(inject('membersOutDir'));
    for (const place of ['an answer', 'the explanation of an answer'] as const) {
      const found = members.filter(({ text }) => text.includes(canaries[place])).map(({ file }) => file);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((file) => !file.endsWith('.html'))).toEqual([]);
    }
  });
});

describe.each(['light', 'dark'] as const)('axe in the %s scheme', (colorScheme) => {
  it.each([
    ['before', async () => undefined],
    [
      'after wrong answers',
      async (page: Page) => {
        await group(page, words.nl.one).getByRole('radio').last().press('Space');
        await group(page, words.nl.several).getByRole('checkbox').first().press('Space');
        for (const question of [words.nl.one, words.nl.several, words.nl.order])
          await press(group(page, question), 'Controleer');
      },
    ],
    ['after right answers', async (page: Page) => answerAll(page, 'nl')],
    [
      'on return',
      async (page: Page) => {
        await answerAll(page, 'nl');
        await reload(page);
      },
    ],
  ])('%s', async (_name, act) => {
    await visit(
      dutch,
      async (page) => {
        await act(page);
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });

  it.each([english, untranslated])('%s', async (path) => {
    await visit(path, async (page) => expect(await violations(page)).toEqual([]), { colorScheme });
  });
});

describe('on a phone', () => {
  it.each([dutch, english, untranslated])('%s does not scroll sideways, and targets are large enough', async (path) => {
    await visit(
      path,
      async (page) => {
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(content).toBeLessThanOrEqual(view ?? 0);
        const small = await page
          .locator('self-check :is(button, label, summary):visible')
          .evaluateAll((targets) =>
            targets.filter((target) => target.getBoundingClientRect().height < 24).map((target) => target.outerHTML),
          );
        expect(small).toEqual([]);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });
});

describe('on paper', () => {
  it('the questions stand without answers and without buttons', async () => {
    await visit(dutch, async (page) => {
      await answerAll(page, 'nl');
      await page.emulateMedia({ media: 'print' });
      const check = page.locator('self-check');
      expect(await check.getByText('Lengte helpt meer').isVisible()).toBe(false);
      expect(await check.locator('button:visible').count()).toBe(0);
      expect(await check.getByText('Welk wachtwoord is het moeilijkst te raden?').isVisible()).toBe(true);
    });
  });
});

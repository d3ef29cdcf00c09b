import { buffer } from 'node:stream/consumers';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { find, readPages } from './output.ts';
import { useBrowser, violations, visitWith } from './visit.ts';

const browser = useBrowser();
const chapter = '/themas/veilig-werken/wachtwoorden/';
const key = 'netwerk-voorbeeldstad/:public:progress';

/** What a reader has who read three chapters, one of them before it changed. */
const chapters = {
  'veilig-werken/wachtwoorden': { read: '2026-09-02', version: '2025-03-18' },
  'veilig-werken/thuiswerken': { read: '2026-10-01', version: '2023-03-01' },
  'samen-leren/een-uur-intervisie': { read: '2026-10-02', version: '2026-06-15', understood: '2026-10-03' },
};

interface Options extends BrowserContextOptions {
  /** What the browser keeps when the page opens, as text. */
  kept?: string;
}

/** Opens a page in a browser that keeps something already, on a day that is always the same. */
function visit(path: string, visitor: (page: Page) => Promise<void>, { kept, ...options }: Options = {}) {
  const { origin } = new URL(inject('address'));
  const localStorage = kept === undefined ? [] : [{ name: key, value: kept }];
  return visitWith(
    browser(),
    path,
    async (page) => {
      await page.clock.setFixedTime(new Date('2026-11-24T10:00:00Z'));
      await visitor(page);
    },
    { storageState: { cookies: [], origins: [{ origin, localStorage }] }, ...options },
  );
}

/** Opens a page in a browser in which something fails. What Starlight says of that is not looked at. */
async function visitFailing(path: string, before: () => void, visitor: (page: Page) => Promise<void>) {
  const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript(before);
    const page = await context.newPage();
    await page.goto(inject('address').slice(0, -1) + path);
    await visitor(page);
  } finally {
    await context.close();
  }
}

function blocked(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('', 'SecurityError');
    },
  });
}

function full(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
}

const keep = (changes: object = {}) => JSON.stringify({ version: 1, chapters: { ...chapters, ...changes } });
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const textOf = async (page: Page, selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
const marks = (page: Page) =>
  page
    .locator('main li[data-chapter]')
    .evaluateAll((items) =>
      items.map((item) => [
        (item as HTMLElement).dataset['chapter']?.split('/')[1],
        item.querySelector('.progress-mark')?.textContent?.trim(),
      ]),
    );
/** With its byte-order mark, which a decoder would take away. */
const textIn = async (download: Download) => (await buffer(await download.createReadStream())).toString('utf8');

/** A progress file as the page makes it, with keys changed. */
const file = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    ...{ kind: 'voortgang', version: 1, site: 'netwerk-voorbeeldstad/', edition: 'public', made: '2026-11-20' },
    progress: { version: 1, chapters },
    ...changes,
  });
const chosen = (name: string, content: string) => ({
  ...{ name, mimeType: 'application/json' },
  buffer: Buffer.from(content),
});

describe('a chapter', () => {
  it('says nothing to who has not read it, and that it was read to who presses, and takes it back', async () => {
    await visit(chapter, async (page) => {
      expect(await page.locator('read-mark[data-place=facts]').isVisible()).toBe(false);
      await page.locator('[data-read]').press('Enter');
      expect(await textOf(page, 'read-mark [role=status]')).toBe('Je las dit op 24 november 2026.');
      expect(await textOf(page, 'read-mark[data-place=facts]')).toBe('Je las dit op 24 november 2026. Mijn voortgang');
      expect(JSON.parse((await stored(page)) ?? '')).toEqual({
        version: 1,
        chapters: { 'veilig-werken/wachtwoorden': { read: '2026-11-24', version: '2026-10-01' } },
      });
      expect(await page.locator('[data-read]').evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await textOf(page, '[data-read]')).toBe('Toch niet');
      await page.locator('[data-read]').press('Enter');
      expect(await textOf(page, '[data-read]')).toBe('Ik heb dit gelezen');
      expect(await textOf(page, 'read-mark [role=status]')).toBe('');
      expect(await page.locator('read-mark[data-place=facts]').isVisible()).toBe(false);
      expect(JSON.parse((await stored(page)) ?? '').chapters).toEqual({});
    });
  });

  it.each([
    ['nl', chapter, 'Je las dit op 2 september 2026, en het is daarna veranderd (op 1 oktober 2026). Mijn voortgang'],
    [
      'en',
      `/en${chapter}`,
      'You read this on 2 September 2026, and it has changed since (on 1 October 2026). My progress',
    ],
  ])('that changed since says so: %s', async (_language, path, words) => {
    await visit(path, async (page) => expect(await textOf(page, 'read-mark[data-place=facts]')).toBe(words), {
      kept: keep(),
    });
  });

  it('that was understood says so', async () => {
    await visit(
      '/themas/samen-leren/een-uur-intervisie/',
      async (page) =>
        expect(await textOf(page, 'read-mark[data-place=facts]')).toBe('Begrepen op 3 oktober 2026. Mijn voortgang'),
      { kept: keep() },
    );
  });

  it('has neither line nor button without script, nor on paper', async () => {
    await visitWith(
      browser(),
      chapter,
      async (page) => {
        expect(await page.locator('read-mark').evaluateAll((all) => all.map((one) => one.checkVisibility()))).toEqual([
          ...[false, false],
        ]);
      },
      { javaScriptEnabled: false },
    );
    await visit(chapter, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('read-mark[data-place=end]').isVisible()).toBe(false);
    });
  });

  it('follows another page of the site', async () => {
    await visit(chapter, async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.locator('[data-read]').click();
      await page.locator('read-mark[data-place=facts]').waitFor();
    });
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    ['blocked', blocked, 'Je browser bewaart niets voor deze site, dus dit is niet bewaard.'],
    ['full', full, 'Je browser heeft geen ruimte meer, dus dit is niet bewaard.'],
  ])('%s: one sentence says so, and nothing is said to be read', async (_name, before, words) => {
    await visitFailing(chapter, before, async (page) => {
      await page.locator('[data-read]').click();
      expect(await textOf(page, 'read-mark [role=status]')).toContain(words);
      expect(await textOf(page, '[data-read]')).toBe('Ik heb dit gelezen');
    });
  });

  it('is told so on the page of progress, where all there is can still be read', async () => {
    await visitFailing('/voortgang/', blocked, async (page) => {
      expect(await textOf(page, '[data-part=notice]')).toContain('Je browser bewaart niets voor deze site.');
      expect(await page.locator('details[data-list] li a').first().isVisible()).toBe(true);
      await page.locator('[data-file]').setInputFiles(chosen('voortgang.json', file()));
      await page.locator('[data-act=bring]').click();
      expect(await textOf(page, '[data-said=bring]')).toContain('Je browser bewaart niets voor deze site.');
    });
  });

  it.each([
    ['of a later version is left as it is', JSON.stringify({ version: 2, hoofdstukken: [1] }), true],
    ['cut in half is as good as nothing', keep().slice(0, 60), false],
    ['of somebody else is as good as nothing', '"<img src=x onerror=alert(1)>"', false],
    [
      'of an impossible shape is as good as nothing',
      JSON.stringify({ version: 1, chapters: { __proto__: 1, 'a/b': null } }),
      false,
    ],
  ])('what is kept %s', async (_name, kept, isLeft) => {
    await visit(
      chapter,
      async (page) => {
        await page.locator('[data-read]').click();
        expect((await stored(page)) === kept).toBe(isLeft);
        expect(await textOf(page, 'read-mark [role=status]')).toContain(isLeft ? 'nieuwere versie' : 'Je las dit op');
        await page.goto(inject('address') + 'voortgang/');
        expect(await page.locator('[data-part=notice]').isVisible()).toBe(isLeft);
      },
      { kept },
    );
  });
});

describe('lists', () => {
  it('of a theme have marks in words, and a count', async () => {
    await visit(
      '/themas/veilig-werken/',
      async (page) => {
        expect((await marks(page)).filter(([, mark]) => mark !== undefined)).toEqual([
          ['wachtwoorden', 'veranderd sinds je las'],
          ['thuiswerken', 'gelezen'],
        ]);
        expect(await textOf(page, 'progress-marks')).toBe('2 van 5 gelezen, waarvan 1 daarna veranderd.');
      },
      { kept: keep() },
    );
  });

  it('have no marks and no count for who has read nothing', async () => {
    await visit('/themas/veilig-werken/', async (page) => {
      expect(await page.locator('.progress-mark').count()).toBe(0);
      expect(await page.locator('progress-marks').isVisible()).toBe(false);
    });
  });

  it('of a path have marks too', async () => {
    await visit(
      '/leerpaden/eerste-week/',
      async (page) => expect((await marks(page)).map(([, mark]) => mark)).toContain('begrepen'),
      { kept: keep() },
    );
  });
});

describe('my progress', () => {
  it('says first what is kept and where, and is a list of what there is without script', async () => {
    await visitWith(
      browser(),
      '/voortgang/',
      async (page) => {
        expect(await textOf(page, '.kept')).toContain('alleen in deze browser, op dit apparaat');
        expect(await textOf(page, '.needs-script')).toContain('kan alleen met script');
        const links = await page
          .locator('details[data-list=theme] li a')
          .evaluateAll((all) => all.map((a) => a.checkVisibility()));
        expect(links).toHaveLength(12);
        expect(links.every(Boolean)).toBe(true);
        expect(
          await page.locator('my-progress button').evaluateAll((all) => all.some((one) => one.checkVisibility())),
        ).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('begins with the first path for who has read nothing, and can bring a file back', async () => {
    await visit('/voortgang/', async (page) => {
      expect(await textOf(page, '[data-part=empty]')).toContain('Begin hier: Eerste week');
      expect(await page.locator('[data-part=now]').isVisible()).toBe(false);
      expect(await page.locator('[data-act=save]').isVisible()).toBe(false);
      expect(await page.locator('[data-file]').isVisible()).toBe(true);
    });
  });

  it('says where I was, where to go on, what changed, and how each list stands', async () => {
    await visit(
      '/voortgang/',
      async (page) => {
        expect(await textOf(page, '[data-last]')).toBe('Je las het laatst, op 2 oktober 2026: Een uur intervisie');
        expect(await textOf(page, '[data-next]')).toBe(
          'Ga verder in leerpad “Eerste week”: Wachtwoorden die je kunt onthouden',
        );
        expect(await textOf(page, '[data-part=changed] li')).toBe(
          'Wachtwoorden die je kunt onthouden (je las het op 2 september 2026, veranderd op 1 oktober 2026)',
        );
        expect(await textOf(page, '[data-id=veilig-werken] [data-tally]')).toMatch(
          /^2 van 5 gelezen · .*1 veranderd · nog \d+ minuten$/,
        );
        const open = await page
          .locator('details[data-list]')
          .evaluateAll((all) =>
            all.filter((one) => (one as HTMLDetailsElement).open).map((one) => (one as HTMLElement).dataset['id']),
          );
        expect(open).toEqual(['eerste-week', 'veilig-werken', 'samen-leren']);
      },
      { kept: keep() },
    );
  });

  it('goes to another browser as a file, and is added there', async () => {
    let taken = '';
    await visit(
      '/voortgang/',
      async (page) => {
        await page.locator('[data-name]').fill('Noor');
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-act=save]').click()]);
        expect(download.suggestedFilename()).toBe('voortgang-netwerk-voorbeeldstad-2026-11-24.json');
        taken = await textIn(download);
      },
      { kept: keep() },
    );
    await visit(
      '/voortgang/',
      async (page) => {
        await page.locator('[data-file]').setInputFiles(chosen('mijn.json', taken));
        await page.locator('[data-act=bring]').waitFor();
        expect(await textOf(page, '[data-said=bring]')).toBe(
          'Dit bestand is van Noor, gemaakt op 24 november 2026. Er zijn 2 hoofdstukken in die hier nieuw of nieuwer zijn. Voeg je ze toe aan wat hier staat?',
        );
        await page.locator('[data-act=bring]').press('Enter');
        expect(await textOf(page, '[data-said=bring]')).toBe('Toegevoegd.');
        const all = JSON.parse((await stored(page)) ?? '').chapters;
        expect(all).toEqual({
          ...chapters,
          'veilig-werken/wachtwoorden': { read: '2026-11-01', version: '2026-10-01' },
        });
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('_bestand');
        expect(await textOf(page, '[data-part=now] [data-total]')).toBe(
          'Je las 3 van de 12 hoofdstukken van deze site.',
        );
        await page.locator('[data-file]').setInputFiles(chosen('mijn.json', taken));
        await page.locator('[data-said=bring]', { hasText: 'staat hier al' }).waitFor();
      },
      {
        kept: JSON.stringify({
          version: 1,
          chapters: { 'veilig-werken/wachtwoorden': { read: '2026-11-01', version: '2026-10-01' } },
        }),
      },
    );
  });

  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`a/c${at}`, {}] as const));
  it.each([
    ['of somebody else’s site', file({ site: 'buren/' }), 'hoort bij een andere kennisbank'],
    ['of the other edition', file({ edition: 'members' }), 'hoort bij de andere editie'],
    ['of a later version', file({ version: 2 }), 'nieuwere versie'],
    ['cut in half', file().slice(0, 150), 'niet heel'],
    [
      'with 100,000 entries',
      file({ progress: { version: 1, chapters: many } }),
      'meer hoofdstukken dan een kennisbank',
    ],
    ['of 3 MB', file({ name: 'x'.repeat(3_000_000) }), 'te groot'],
    ['that is a picture', '\u0089PNG\r\n', 'geen voortgangsbestand'],
  ])('a file %s is not read, and that is said', async (_name, given, words) => {
    await visit(
      '/voortgang/',
      async (page) => {
        await page.locator('[data-file]').setInputFiles(chosen('gek.json', given));
        await page.locator('[data-said=bring]', { hasText: words }).waitFor();
        expect(await page.locator('[data-act=bring]').isVisible()).toBe(false);
        expect(await stored(page)).toBe(keep());
      },
      { kept: keep() },
    );
  });

  it('shows script in a name as text', async () => {
    await visit('/voortgang/', async (page) => {
      const name = '<img src=x onerror=reportError(1)>';
      await page.locator('[data-file]').setInputFiles(chosen('gek.json', file({ name })));
      await page.locator('[data-said=bring]', { hasText: name }).waitFor();
      expect(await page.locator('my-progress img').count()).toBe(0);
    });
  });

  it('is erased when asked twice, all of it, and kept when asked once', async () => {
    await visit(
      '/voortgang/',
      async (page) => {
        await page.evaluate(() => localStorage.setItem('netwerk-voorbeeldstad/:public:answers', '{}'));
        await page.locator('[data-act=ask]').click();
        await page.locator('[data-act=keep]').click();
        expect(await stored(page)).toBe(keep());
        await page.locator('[data-act=ask]').click();
        expect(await violations(page)).toEqual([]);
        await page.locator('[data-act=erase]').click();
        expect(await textOf(page, '[data-said=erase]')).toBe('Alles is gewist.');
        expect(
          await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('voorbeeldstad'))),
        ).toEqual([]);
        expect(await page.locator('[data-part=empty]').isVisible()).toBe(true);
        expect(await page.locator('.progress-mark').count()).toBe(0);
      },
      { kept: keep() },
    );
  });
});

describe('the statement', () => {
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

  it('has the name as text, what was read, which version and when, and says that nobody checked it', async () => {
    await visit(
      '/voortgang/',
      async (page) => {
        const name = '<img src=x onerror=reportError(1)>';
        await page.locator('[data-name]').fill(name);
        await page.locator('[data-act=statement]').press('Enter');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('_bewijs');
        expect(await textOf(page, '[data-who]')).toBe(name);
        expect(await page.locator('.statement img').count()).toBe(0);
        const rows = page.locator('.statement tbody tr');
        const cells = await rows.evaluateAll((all) =>
          all.map((row) => [...row.children].map((cell) => cell.textContent)),
        );
        expect(cells).toEqual([
          ['Wachtwoorden die je kunt onthouden', '18 maart 2025 (nu 1 oktober 2026)', '2 september 2026', 'nog niet'],
          ['Veilig thuiswerken', '1 maart 2023', '1 oktober 2026', expect.stringMatching(/^(?:nog niet|geen vragen)$/)],
          ['Een uur intervisie', '15 juni 2026', '2 oktober 2026', '3 oktober 2026'],
        ]);
        expect(await textOf(page, '[data-honest]')).toContain('niemand heeft haar nagekeken');
        await page.locator('[data-what]').selectOption({ label: 'Thema: Samen leren' });
        expect(await rows.count()).toBe(1);
        await page.locator('[data-what]').selectOption({ label: 'Thema: Rustig roosteren' });
        expect(await page.locator('.statement').isVisible()).toBe(false);
        expect(await textOf(page, '[data-said=statement]')).toContain('nog niets gelezen');
      },
      { kept: keep() },
    );
  });

  it('copies as text', async () => {
    await visit(
      '/voortgang/',
      async (page) => {
        await page.locator('[data-name]').fill('Noor');
        await page.locator('[data-act=statement]').click();
        await page.locator('[data-act=copy]').click();
        await page.locator('[data-said=sheet]', { hasText: 'Gekopieerd' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain('Naam: Noor\n');
        expect(copied).toContain(
          '- Een uur intervisie (versie: 15 juni 2026; gelezen op: 2 oktober 2026; begrepen op: 3 oktober 2026)',
        );
      },
      { kept: keep(), permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it.each([0, 39])('prints alone on one A4, with %i chapters more', async (more) => {
    const ids = Array.from({ length: more }, (_, at) => `veilig-werken/extra-${at}`);
    const item = (id: string) =>
      `<li data-chapter="${id}" data-version="2026-01-01" data-minutes="5" data-asks="1"><a data-title lang="nl" href="/">Een hoofdstuk met een titel zoals zij die hebben</a></li>`;
    await visit(
      '/404.html',
      async (page) => {
        await page.route('**/voortgang/', async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace(
            /(data-id="veilig-werken".*?<ol>)/s,
            `$1${ids.map(item).join('')}`,
          );
          await route.fulfill({ response, body });
        });
        await page.goto(inject('address') + 'voortgang/');
        await page.evaluate(() => {
          window.print = () => undefined;
        });
        await page.locator('[data-act=statement]').click();
        expect(await page.locator('.statement tbody tr').count()).toBe(3 + more);
        await page.locator('[data-act=print]').click();
        await page.emulateMedia({ media: 'print' });
        expect(
          await page.locator('h1, .kept, details').evaluateAll((all) => all.some((one) => one.checkVisibility())),
        ).toBe(false);
        expect(await page.locator('.statement').isVisible()).toBe(true);
        expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      },
      { kept: keep(Object.fromEntries(ids.map((id) => [id, { read: '2026-11-01', version: '2026-01-01' }]))) },
    );
  });
});

describe('the page of a team', () => {
  const noor = chosen('noor.json', file({ name: 'Noor' }));
  const evil = chosen(
    'x.json',
    file({
      name: '=HYPERLINK("https://kwaad.example")',
      progress: {
        version: 1,
        chapters: {
          'veilig-werken/wachtwoorden': { read: '2026-11-02', version: '2026-10-01', understood: '2026-11-02' },
          'weg/weg': { read: '2026-11-02' },
        },
      },
    }),
  );
  const choose = async (page: Page, ...files: ReturnType<typeof chosen>[]) => {
    await page.locator('[data-file]').setInputFiles(files);
    await page.locator('[data-said=files]:not(:empty)').waitFor();
  };
  const cells = (page: Page) =>
    page
      .locator('.team-table tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => (cell.querySelector('.sr-only, span') ?? cell).textContent)),
      );

  it('shows people by chapters, names as text, and says which files it could not read', async () => {
    await visit('/voortgang/team/', async (page) => {
      expect(await textOf(page, '.kept')).toContain('Niets. De bestanden worden in je browser gelezen');
      await choose(
        page,
        noor,
        evil,
        chosen('buren.json', file({ site: 'buren/' })),
        chosen('half.json', file().slice(0, 99)),
      );
      expect(await textOf(page, '[data-said=files]')).toBe('2 bestanden gelezen, van 2 mensen.');
      expect(await page.locator('[data-part=faults] li').allTextContents()).toEqual([
        'buren.json: Dit bestand hoort bij een andere kennisbank. Zet het daar terug.',
        'half.json: Dit bestand is niet heel: het einde ontbreekt. Bewaar het opnieuw op het apparaat waar het vandaan komt.',
      ]);
      expect((await page.locator('.team-table thead th > span').allTextContents()).toSorted()).toEqual([
        '=HYPERLINK("https://kwaad.example")',
        'Noor',
      ]);
      const words = await page
        .locator('.team-table tbody tr:has(td .sr-only)')
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.querySelector('th')?.textContent,
            ...[...row.querySelectorAll('.sr-only')].map((cell) => cell.textContent),
          ]),
        );
      expect(words).toEqual([
        ['Wachtwoorden die je kunt onthouden', 'begrepen', 'veranderd sinds het lezen'],
        ['Veilig thuiswerken', 'niet gelezen', 'gelezen'],
        ['Een uur intervisie', 'niet gelezen', 'begrepen'],
      ]);
      expect(await textOf(page, '[data-said=unknown]')).toContain('1 hoofdstuk uit de bestanden');
      expect((await cells(page))[1]).toEqual(['Samen', '1 van 3 gelezen, 1 begrepen', '3 van 3 gelezen, 1 begrepen']);
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('voorbeeldstad'))),
      ).toEqual([]);
    });
  });

  it('shows a path whole, what nobody read too, and is emptied', async () => {
    await visit('/voortgang/team/', async (page) => {
      await choose(page, chosen('leeg.json', file({ progress: { version: 1, chapters: {} } })));
      expect(await textOf(page, '.team-table')).toContain('Niemand las iets van wat deze site nu heeft.');
      await page.locator('[data-filter]').selectOption({ label: 'Leerpad: Eerste week' });
      expect(await page.locator('.team-table tbody th[scope=row] a').count()).toBe(3);
      expect(await textOf(page, '.team-table thead')).toContain('leeg');
      await page.locator('[data-act=clear]').click();
      expect(await page.locator('.team-table').isVisible()).toBe(false);
      expect(await textOf(page, '[data-said=files]')).toBe('De tabel is leeg.');
    });
  });

  it('gives a CSV in which a name is no formula', async () => {
    await visit('/voortgang/team/', async (page) => {
      await choose(page, noor, evil);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-act=csv]').click()]);
      expect(download.suggestedFilename()).toBe('voortgang-team-netwerk-voorbeeldstad-2026-11-24.csv');
      const lines = (await textIn(download)).split('\r\n');
      expect(lines[0]).toBe('\ufeffNaam;Thema;Hoofdstuk;Stand;Gelezen op;Gelezen versie;Begrepen op;Versie nu');
      expect(lines[1]).toBe(
        '"\'=HYPERLINK(""https://kwaad.example"")";Veilig werken;Wachtwoorden die je kunt onthouden;begrepen;2026-11-02;2026-10-01;2026-11-02;2026-10-01',
      );
      expect(lines.slice(1).filter((line) => /^"?[=+\-@]/.test(line))).toEqual([]);
    });
  });

  it('takes files that are dropped on the page', async () => {
    await visit('/voortgang/team/', async (page) => {
      await page.evaluate(
        (text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], 'noor.json'));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        },
        file({ name: 'Noor' }),
      );
      await page.locator('[data-said=files]', { hasText: '1 bestand gelezen, van 1 persoon.' }).waitFor();
    });
  });

  it('does not read 100,000 entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`a/c${at}`, {}] as const));
    await visit('/voortgang/team/', async (page) => {
      await choose(page, chosen('veel.json', file({ progress: { version: 1, chapters: many } })));
      expect(await textOf(page, '[data-part=faults] li')).toContain(
        'veel.json: In dit bestand staan meer hoofdstukken',
      );
      expect(await textOf(page, '[data-said=files]')).toBe('Geen van de bestanden is gelezen.');
    });
  });
});

describe('every kind of page, filled in', () => {
  const fillOwn = async (page: Page) => {
    await page.locator('[data-act=statement]').click();
    await page
      .locator('[data-file]')
      .setInputFiles(
        chosen(
          'x.json',
          file({ progress: { version: 1, chapters: { 'oude-techniek/de-faxkoppeling': { read: '2026-11-02' } } } }),
        ),
      );
    await page.locator('[data-act=bring]').waitFor();
  };
  const fillTeam = async (page: Page) => {
    const names = ['Noor', 'Een hele lange naam van iemand met veel voornamen', 'Anne', 'Bo', 'Chris', 'Dee'];
    await page
      .locator('[data-file]')
      .setInputFiles([...names.map((name) => chosen(`${name}.json`, file({ name }))), chosen('kapot.json', '{')]);
    await page.locator('[data-part=team]').waitFor();
  };
  const nothing = async () => undefined;
  const kinds: [string, string, (page: Page) => Promise<unknown>][] = [
    ['a chapter', chapter, nothing],
    ['a theme', '/themas/veilig-werken/', nothing],
    ['my progress', '/voortgang/', fillOwn],
    ['my progress in English', '/en/voortgang/', fillOwn],
    ['a team', '/voortgang/team/', fillTeam],
    ['a team in English', '/en/voortgang/team/', fillTeam],
  ];

  it.each(kinds)('%s has no axe violations in either scheme', async (_kind, path, fill) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(
        path,
        async (page) => {
          await fill(page);
          expect(await violations(page)).toEqual([]);
        },
        { colorScheme, kept: keep() },
      );
    }
  });

  it.each(kinds)('%s does not scroll sideways on a phone', async (_kind, path, fill) => {
    await visit(
      path,
      async (page) => {
        await fill(page);
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(content).toBeLessThanOrEqual(view ?? 0);
      },
      { kept: keep(), viewport: { width: 390, height: 844 } },
    );
  });
});

it('every chapter of an edition is listed on its page of progress, and none of another edition', () => {
  const listed = (outDir: string) => {
    const page = readPages(outDir).find(({ path }) => path === '/voortgang/');
    return find(page ?? { path: '', html: '', elements: [] }, 'li').flatMap(
      ({ attributes }) => attributes['dataChapter'] ?? [],
    );
  };
  expect(listed(inject('membersOutDir'))).toContain('veilig-werken/afspraken-onder-leden');
  expect(new Set(listed(inject('outDir'))).size).toBe(12);
  expect(listed(inject('outDir'))).not.toContain('veilig-werken/afspraken-onder-leden');
});

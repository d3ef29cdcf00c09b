import type { Answer, Result } from '../../search/engine.ts';
import { chosenFilters, clearFilters, fillFilters } from './filters.ts';
import { hideHelp, showHelp } from './help.ts';
import { load, type Loaded } from './load.ts';
import { link, titleOf, toItem } from './result.ts';
import { fill, type SearchWords } from './words.ts';

/** How many results are shown at once. */
const shownAtOnce = 8;
/** How long nobody may have typed before we look. */
const patience = 75;

/** Makes the dialog work. Comes in a module of its own, which is fetched when somebody means to search. */
export function startSearch(host: HTMLElement): void {
  const base = host.dataset['base'] ?? '/';
  const words = JSON.parse(host.dataset['words'] ?? '{}') as SearchWords;
  const get = <Wanted extends HTMLElement>(selector: string): Wanted => {
    const found = host.querySelector<Wanted>(selector);
    if (found === null) throw new Error(`the search has no ${selector}`);
    return found;
  };
  const input = get<HTMLInputElement>('input');
  const list = get('.results');
  const more = get<HTMLButtonElement>('.more');
  const urgent = get('.urgent');
  let loading: Promise<Loaded> | undefined;
  let rest: Result[] = [];
  /** Counts what was asked, so that an answer that comes late does not overwrite a newer one. */
  let turn = 0;
  let timer: number | undefined;

  /** After a failure the next try fetches again. */
  const loaded = (): Promise<Loaded | undefined> => {
    loading ??= load(base, document.documentElement.lang);
    return loading.catch(() => {
      loading = undefined;
      return undefined;
    });
  };

  const say = (sentence: string, count = 0): void => {
    get('.status').textContent = fill(sentence, { WORDS: input.value.trim(), COUNT: String(count) });
  };

  const clear = (sentence: string): void => {
    rest = [];
    list.replaceChildren();
    more.hidden = true;
    urgent.hidden = true;
    hideHelp(host);
    say(sentence);
  };

  const ask = async (): Promise<void> => {
    const own = ++turn;
    const question = input.value.trim();
    const filters = chosenFilters(host);
    const isBrowsing = question === '';
    if (isBrowsing && Object.keys(filters).length === 0) return clear('');
    if (!isBrowsing) say(words.searching);
    const ready = await loaded();
    const answer = await ready?.engine.search(question, filters).catch(() => undefined);
    if (own !== turn) return;
    if (ready === undefined || answer === undefined) return clear(words.failed);
    const items = await itemsOf(answer);
    if (own !== turn) return;
    list.replaceChildren(...items);
    more.hidden = rest.length === 0;
    await showUrgent(answer);
    const count = answer.results.length;
    if (isBrowsing) say(words.browsed, count);
    else say(count === 0 ? words.none : count === 1 ? words.one : words.many, count);
    const isHelped = count === 0 || (answer.isPoor && !isBrowsing);
    if (isHelped) showHelp(host, base, { question, near: answer.near, themes: ready.themes });
    else hideHelp(host);
  };

  const itemsOf = async ({ results }: Answer): Promise<HTMLElement[]> => {
    rest = results;
    return nextItems();
  };

  const nextItems = async (): Promise<HTMLElement[]> => {
    const next = rest.slice(0, shownAtOnce);
    rest = rest.slice(shownAtOnce);
    return Promise.all(next.map(async ({ page, card }) => toItem(await page(), card, words)));
  };

  const showUrgent = async ({ emergency }: Answer): Promise<void> => {
    const page = await emergency?.page();
    urgent.hidden = page === undefined;
    if (page !== undefined) urgent.replaceChildren(link(page.url, titleOf(page)));
  };

  const askSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), patience);
  };

  input.addEventListener('input', askSoon);
  more.addEventListener('click', async () => {
    const own = turn;
    const items = await nextItems();
    if (own !== turn) return;
    list.append(...items);
    more.hidden = rest.length === 0;
    items[0]?.querySelector('a')?.focus();
  });
  get('.filters').addEventListener('change', () => void ask());
  get('.filters').addEventListener(
    'toggle',
    async () => {
      const ready = await loaded();
      if (ready !== undefined) fillFilters(host, ready.engine);
    },
    { once: true },
  );
  get('.clear').addEventListener('click', () => {
    clearFilters(host);
    void ask();
  });
  get('.help').addEventListener('click', ({ target }) => {
    const word = (target as HTMLElement).dataset['near'];
    if (word === undefined) return;
    input.value = word;
    input.focus();
    void ask();
  });
  void loaded();
  if (input.value !== '') void ask();
}

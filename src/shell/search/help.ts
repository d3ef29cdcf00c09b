import { entry, link } from './result.ts';

/** A theme, to start from when nothing was found. */
export interface ThemePlace {
  title: string;
  /** From the base of the site, without a slash before it. */
  path: string;
}

export interface Help {
  question: string;
  near: readonly string[];
  themes: readonly ThemePlace[];
}

/** Shows what to do when nothing fits: words that are like those of the question, the themes, and to ask it. */
export function showHelp(host: HTMLElement, base: string, { question, near, themes }: Help): void {
  const help = host.querySelector<HTMLElement>('.help');
  const nearby = help?.querySelector<HTMLElement>('.near');
  const list = help?.querySelector('.themes ul');
  const ask = help?.querySelector<HTMLAnchorElement>('.ask');
  if (!help || !nearby || !list || !ask) return;
  nearby.hidden = near.length === 0;
  nearby.querySelector('span')?.replaceChildren(...near.map(wordButton));
  list.replaceChildren(...themes.map(({ title, path }) => entry(link(base + path, title))));
  const [place = ''] = ask.href.split('#');
  // Behind the `#`, so that the question goes to no server.
  ask.href = `${place}#${new URLSearchParams({ q: question }).toString()}`;
  help.hidden = false;
}

export function hideHelp(host: HTMLElement): void {
  const help = host.querySelector<HTMLElement>('.help');
  if (help !== null) help.hidden = true;
}

function wordButton(word: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['near'] = word;
  button.textContent = word;
  return button;
}

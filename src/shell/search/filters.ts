import { filterNames, type FilterName } from '../../search/card.ts';
import type { Filters, SearchEngine } from '../../search/engine.ts';

/** Which filters are names from the site; the others have their choices, in their order, in the page. */
const named: ReadonlySet<FilterName> = new Set(['theme', 'company']);

/** What is chosen in the controls. */
export function chosenFilters(host: HTMLElement): Filters {
  const chosen = filterNames.map((name) => [name, controlOf(host, name)?.value ?? ''] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
}

/** Chooses nothing. */
export function clearFilters(host: HTMLElement): void {
  for (const name of filterNames) {
    const control = controlOf(host, name);
    if (control !== null) control.value = '';
  }
}

/** Puts the choices that the site has into the controls, with how many chapters each has, and hides what it has not. */
export function fillFilters(host: HTMLElement, engine: SearchEngine): void {
  for (const name of filterNames) {
    const control = controlOf(host, name);
    if (control === null) continue;
    const counts = engine.count(name);
    if (named.has(name)) {
      const names = [...counts.keys()].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
      control.append(...names.map((value) => new Option(value, value)));
    }
    for (const option of [...control.options].filter(({ value }) => value !== '')) {
      const number = counts.get(option.value) ?? 0;
      if (number === 0) option.remove();
      else option.text = `${option.text} (${number})`;
    }
    const label = control.closest('label');
    if (label !== null) label.hidden = control.options.length < 2;
  }
}

function controlOf(host: HTMLElement, name: FilterName): HTMLSelectElement | null {
  return host.querySelector<HTMLSelectElement>(`select[name='${name}']`);
}

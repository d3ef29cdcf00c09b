import type { Plugin } from 'vite';
import en from '../content/i18n/en.json' with { type: 'json' };
import nl from '../content/i18n/nl.json' with { type: 'json' };

const prefix = 'virtual:words/';

/**
 * Words that only a script says, for a script that is fetched when it is needed: then no page has to carry them. Gives
 * those of the page's language; `virtual:words/check.,ask.kind` are all whose key begins with one of these.
 */
export function scriptWords(): Plugin {
  return {
    name: 'script-words',
    resolveId: (id) => (id.startsWith(prefix) ? id : undefined),
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const wanted = id.slice(prefix.length).split(',');
      const pick = (table: Record<string, string>) =>
        Object.fromEntries(Object.entries(table).filter(([key]) => wanted.some((begin) => key.startsWith(begin))));
      return `export default (${JSON.stringify({ nl: pick(nl), en: pick(en) })})[document.documentElement.lang];`;
    },
  };
}

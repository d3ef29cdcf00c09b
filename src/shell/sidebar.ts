import type { StarlightUserConfig } from '@astrojs/starlight/types';
import en from '../content/i18n/en.json' with { type: 'json' };
import nl from '../content/i18n/nl.json' with { type: 'json' };
import { handbookPages, paths } from '../domain/address.ts';
import type { PageLink } from '../domain/page-link.ts';
import type { SpokenText } from '../domain/text.ts';
import { families, type Family } from '../rules/messages.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type SidebarItem = Sidebar[number];

/** What stands in the sidebar of every page. */
export function siteSidebar(): Sidebar {
  return [
    link('nav.themes', paths.themes),
    link('nav.paths', paths.learningPaths),
    link('nav.progress', paths.progress),
    link('nav.ownPath', paths.ownPath),
    link('nav.companies', paths.companies),
    link('nav.ownership', paths.ownership),
    link('nav.glossary', paths.glossary),
    link('nav.ask', paths.ask),
    link('nav.handbook', paths.handbook),
  ];
}

/** The sidebar of a theme and of its chapters: that theme alone, so that a page costs the same however many there are. */
export function themeSidebar(theme: PageLink, chapters: readonly PageLink[]): Sidebar {
  return [
    ...siteSidebar(),
    {
      label: theme.title.text,
      items: [link('nav.overview', theme.path), ...chapters.map((chapter) => titled(chapter.title, chapter.path))],
    },
  ];
}

/** The sidebar of the handbook. */
export function handbookSidebar(): Sidebar {
  return [
    ...siteSidebar(),
    {
      ...labels('nav.handbook'),
      items: [
        'handboek',
        ...handbookPages.map((page) => `handboek/${page}`),
        link('language.title', paths.language),
        link('palette.title', paths.identity),
      ],
    },
    {
      ...labels('nav.rules'),
      items: (Object.keys(families) as Family[]).map((family) => link(`rules.family.${family}`, paths.rules(family))),
    },
  ];
}

function link(key: keyof typeof nl, path: string): SidebarItem {
  return { ...labels(key), link: path };
}

function labels(key: keyof typeof nl) {
  return { label: nl[key], translations: { nl: nl[key], en: en[key] } };
}

/** A title in another language than the page's says so; Starlight marks none by itself. */
function titled(title: SpokenText, path: string): SidebarItem {
  return { label: title.text, link: path, attrs: { lang: title.language } };
}

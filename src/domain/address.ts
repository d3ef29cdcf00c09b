import type { Language } from './language.ts';
import type { Site } from './site.ts';

/** The parts of a site that addresses depend on. */
export type AddressSite = Pick<Site, 'languages' | 'basePath'>;

/** Paths of pages, the same in every language, without base path and without language. They stay for ever. */
export const paths = {
  home: '/',
  themes: '/themas/',
  theme: (theme: string) => `/themas/${theme}/`,
  chapter: (id: string) => `/themas/${id}/`,
  companies: '/bedrijven/',
  company: (company: string) => `/bedrijven/${company}/`,
  /** A small picture that a company may put on a site of its own. */
  badge: (company: string) => `/bedrijven/${company}/badge.svg`,
  ownership: '/eigenaarschap/',
  /** The form with which people write a chapter. */
  write: '/schrijven/',
  /** The city's words and what they mean. */
  glossary: '/begrippen/',
  learningPaths: '/leerpaden/',
  learningPath: (path: string) => `/leerpaden/${path}/`,
  /** A path of one's own: made here, sent as a link, opened here. */
  ownPath: '/inwerkpad/',
  /** What a reader read and understood, from their own browser. */
  progress: '/voortgang/',
  /** Where a team lead lays progress files of several people side by side. */
  teamProgress: '/voortgang/team/',
  /** A question that no chapter answers. */
  ask: '/vraag/',
  /** A theme or a path as one document, for on paper. */
  print: (path: string) => `${path}print/`,
  /** A chapter's text as Markdown, beside its page. */
  markdown: (id: string) => `/themas/${id}.md`,
  /** A page of the city's own. */
  page: (slug: string) => `/${slug}/`,
  handbook: '/handboek/',
  handbookPage: (page: string) => `/handboek/${page}/`,
  /** What a chapter may contain; made from the table of the chapter language. */
  language: '/handboek/wat-kan-er-in-een-hoofdstuk/',
  /** What the site looks like; its colours are read from the style sheet. */
  identity: '/handboek/identiteit/',
  rules: (family: string) => `/handboek/regels/${family}/`,
} as const;

/** The pages of the handbook that maintainers write, in reading order; those of the rules come from the rules. */
export const handbookPages = [
  'hoofdstuk-schrijven',
  'hoofdstuk-controleren',
  'thema-op-je-nemen',
  'leerpad-maken',
  'pull-request',
  'andere-stad',
  'op-een-eigen-server',
  'veilig',
  'snelheid',
] as const;

/**
 * The address of a page in a language, from the root of the host.
 *
 * @example
 * addressOf({ languages: ['nl', 'en'], basePath: '/kennis/' }, 'en', '/themas/') // => '/kennis/en/themas/'
 */
export function addressOf(site: AddressSite, language: Language, path: string): string {
  return `${site.basePath.slice(0, -1)}${localePath(site, language)}${path}`;
}

/** The first part of an address for a language: nothing for the original, `/en` for a translation. */
export function localePath(site: AddressSite, language: Language): '' | `/${Language}` {
  return site.languages[0] === language ? '' : `/${language}`;
}

import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Language } from '../domain/language.ts';
import type { Site } from '../domain/site.ts';

const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

/** The site's name in each of its languages, as Starlight wants it. */
export function siteTitle(site: Site | undefined): StarlightUserConfig['title'] {
  const languages = site?.languages ?? ['nl', 'en'];
  const fallback = site?.name[languages[0] ?? 'nl'] ?? '…';
  return Object.fromEntries(languages.map((language) => [language, site?.name[language] ?? fallback]));
}

/** The site's languages, as Starlight wants them: the first stands at the root. */
export function siteLocales(site: Site | undefined): Pick<StarlightUserConfig, 'defaultLocale' | 'locales'> {
  const languages = site?.languages ?? ['nl', 'en'];
  const locales = languages.map((language, index) => [
    index === 0 ? 'root' : language,
    { label: languageNames[language], lang: language },
  ]);
  return { defaultLocale: 'root', locales: Object.fromEntries(locales) };
}

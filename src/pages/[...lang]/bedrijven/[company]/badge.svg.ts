import type { APIRoute, GetStaticPaths } from 'astro';
import { badgeWords } from '../../../../components/badge-words.ts';
import type { BadgeView } from '../../../../domain/badge.ts';
import { badgeSvg } from '../../../../domain/badge-svg.ts';
import { companyPage } from '../../../../domain/company-page.ts';
import { contributions } from '../../../../domain/contributions.ts';
import { badgeColours } from '../../../../shell/badge-colours.ts';
import { keptPage } from '../../../../shell/kept-page.ts';
import { languageParams, loadLibrary } from '../../../../shell/library.ts';

interface Props {
  badge: BadgeView;
}

export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  return languageParams(library).flatMap(({ language, lang }) => {
    const done = contributions(library, language);
    return [...library.companies.keys()].flatMap((company) => {
      const badge = companyPage(library, language, company, done)?.badge;
      return badge ? [keptPage({ params: { lang, company }, props: { badge } })] : [];
    });
  });
}) satisfies GetStaticPaths;

/** What a company may put on a site of its own. */
export const GET: APIRoute<Props> = ({ props: { badge }, locals: { t } }) =>
  new Response(badgeSvg(badgeWords(t, badge), badgeColours()), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });

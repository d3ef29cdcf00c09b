import { finding, type Finding } from '../domain/finding.ts';
import { originalsOf, type Library } from '../domain/library.ts';
import { effectiveOwnership } from '../domain/ownership.ts';
import { isStarter } from '../domain/starter.ts';

/** In a theme with an owner a company has looked at every chapter; in the publisher's own theme the editors may. */
export function ownersReview(library: Library): Finding[] {
  return [...library.themes.values()].flatMap((theme) => {
    const { state, company: owner } = effectiveOwnership(library, theme);
    if (state !== 'owned' || owner === undefined) return [];
    return originalsOf(library, theme.id)
      .filter((chapter) => chapter.data.reviews.length > 0 && isStarter(library, chapter))
      .map(({ origin }) =>
        finding('chapter-unconfirmed', { path: origin.path, position: origin.locate?.(['reviews']) }, { owner }),
      );
  });
}

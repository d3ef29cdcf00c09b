import { compareText } from './finding.ts';
import type { Library } from './library.ts';
import { effectiveOwnership } from './ownership.ts';

/** The text of a CODEOWNERS file, and the owners for whom the board has to stand in. */
export interface Codeowners {
  text: string;
  /** Companies that own a theme today and name no team, by id. The publisher is none of them: its team is the board's. */
  withoutTeam: string[];
}

/** Begins every CODEOWNERS file that we make, so that we know our own. */
export const codeownersHeader = '# Generated from the content by `npm run codeowners`; edits are lost.\n';

/**
 * Who must agree with a change, as GitHub wants it. The last line that matches a file counts, so the board's line for
 * everything comes first. A theme is its owner's: what is sought, proposed or retired is the board's, and so is what an
 * owner without a team has.
 *
 * @param place the content folder in the repository, `''` when it is the whole repository, and the board's team
 */
export function codeowners(library: Library, place: { folder: string; boardTeam: string }): Codeowners {
  const { folder, boardTeam } = place;
  const { publisher } = library.site.data;
  const withoutTeam = new Set<string>();
  const lines = themesOfThisRepository(library).map((theme) => {
    const { state, company } = effectiveOwnership(library, theme);
    const owner = state === 'owned' ? company : undefined;
    const team = owner === undefined ? undefined : library.companies.get(owner)?.data.github?.team;
    if (owner !== undefined && team === undefined && owner !== publisher) withoutTeam.add(owner);
    return `${themePattern(folder, theme.id)} ${team ?? boardTeam}\n`;
  });
  const board = `# Everything is the board's, unless a line further down says otherwise: the last that matches counts.\n* ${boardTeam}\n`;
  return { text: `${codeownersHeader}${board}${lines.join('')}`, withoutTeam: [...withoutTeam].sort(compareText) };
}

/** A second content folder lies in a repository of its own, which has its own CODEOWNERS. */
function themesOfThisRepository({ site, themes }: Library) {
  const root = site.origin.path.slice(0, -'site.yaml'.length);
  return [...themes.values()]
    .filter(({ origin }) => origin.path.startsWith(root))
    .sort((a, b) => compareText(a.id, b.id));
}

/**
 * A theme's folder as a pattern from the top of the repository.
 *
 * @example
 * themePattern('onze inhoud', 'energie') // => '/onze\\ inhoud/themes/energie/'
 */
function themePattern(folder: string, theme: string): string {
  const parts = [...folder.split('/').filter((part) => part !== '' && part !== '.'), 'themes', theme];
  // GitHub knows `*` and `?` as wildcards and ends a pattern at a space; square brackets mean nothing there.
  return `/${parts.map((part) => part.replace(/[\\*?\s]/g, '\\$&')).join('/')}/`;
}

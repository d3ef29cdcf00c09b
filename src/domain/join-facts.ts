import type { Library } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { themeDemand } from './theme-demand.ts';

/** The least and the most of a number. */
export interface Range {
  least: number;
  most: number;
}

/** What taking on a theme asks, counted from the themes that seek an owner and have chapters. */
export interface JoinFacts {
  /** How many months a review holds, unless a theme says otherwise. */
  reviewMonths: number;
  /** How many chapters somebody keeps up: all but those of retired themes. */
  keptUp: number;
  /** Absent where no theme seeks an owner, or none of those has a chapter. */
  waiting?: { chapters: Range; hoursAYear: Range };
}

/** What taking on a theme asks of a company today. */
export function joinFacts(library: Library): JoinFacts {
  const { reviewMonths } = library.site.data;
  const themes = [...library.themes.values()].map((theme) => ({
    state: effectiveOwnership(library, theme).state,
    demand: themeDemand(library, theme.id),
  }));
  const keptUp = themes.reduce((sum, { state, demand }) => sum + (state === 'retired' ? 0 : demand.chapters), 0);
  const demands = themes
    .filter(({ state, demand }) => state === 'seeking' && demand.chapters > 0)
    .map(({ demand }) => demand);
  if (demands.length === 0) return { reviewMonths, keptUp };
  return {
    reviewMonths,
    keptUp,
    waiting: {
      chapters: rangeOf(demands.map(({ chapters }) => chapters)),
      hoursAYear: rangeOf(demands.map(({ hoursAYear }) => Math.max(1, Math.round(hoursAYear)))),
    },
  };
}

function rangeOf(numbers: readonly number[]): Range {
  return { least: Math.min(...numbers), most: Math.max(...numbers) };
}

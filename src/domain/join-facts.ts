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
  /** Absent where no theme seeks an owner, or none of those has a chapter. */
  waiting?: { chapters: Range; hoursAYear: Range };
}

/** What taking on a theme asks of a company today. */
export function joinFacts(library: Library): JoinFacts {
  const { reviewMonths } = library.site.data;
  const demands = [...library.themes.values()]
    .filter((theme) => effectiveOwnership(library, theme).state === 'seeking')
    .map((theme) => themeDemand(library, theme.id))
    .filter(({ chapters }) => chapters > 0);
  if (demands.length === 0) return { reviewMonths };
  return {
    reviewMonths,
    waiting: {
      chapters: rangeOf(demands.map(({ chapters }) => chapters)),
      hoursAYear: rangeOf(demands.map(({ hoursAYear }) => Math.max(1, Math.round(hoursAYear)))),
    },
  };
}

function rangeOf(numbers: readonly number[]): Range {
  return { least: Math.min(...numbers), most: Math.max(...numbers) };
}

import { compareFindings, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { addressesAreUnique } from './addresses-are-unique.ts';
import { chaptersExist } from './chapters-exist.ts';
import { chaptersHaveATheme } from './chapters-have-a-theme.ts';
import { companiesExist } from './companies-exist.ts';
import { hiddenStaysHidden } from './hidden-stays-hidden.ts';
import { imagesExist } from './images-exist.ts';
import { languagesAreUsed } from './languages-are-used.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { objectivesExist } from './objectives-exist.ts';
import { ownerDeparted } from './owner-departed.ts';
import { ownershipComplete } from './ownership-complete.ts';
import { reviewsInTime } from './reviews-in-time.ts';
import type { Rule } from './rule.ts';
import { textsInTheFirstLanguage } from './texts-in-the-first-language.ts';
import { translationsHaveAnOriginal } from './translations-have-an-original.ts';

/** Every rule. A new rule is a file beside this one, a line here, and its words in `messages/`. */
const rules: readonly Rule[] = [
  companiesExist,
  ownershipComplete,
  ownerDeparted,
  reviewsInTime,
  chaptersHaveATheme,
  translationsHaveAnOriginal,
  languagesAreUsed,
  addressesAreUnique,
  chaptersExist,
  objectivesExist,
  linksLeadSomewhere,
  hiddenStaysHidden,
  imagesExist,
  textsInTheFirstLanguage,
];

/** Everything there is to say: what reading found, and what the rules find; in stable order. */
export function judge({ library, findings }: { library: Library; findings: readonly Finding[] }): Finding[] {
  return [...findings, ...rules.flatMap((rule) => rule(library))].sort(compareFindings);
}

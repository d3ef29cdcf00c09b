import { compareFindings, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { addressesAreUnique } from './addresses-are-unique.ts';
import { anchorsExist } from './anchors-exist.ts';
import { chaptersAreDistinct } from './chapters-are-distinct.ts';
import { chaptersExist } from './chapters-exist.ts';
import { chaptersHaveATheme } from './chapters-have-a-theme.ts';
import { companiesAreDistinct } from './companies-are-distinct.ts';
import { companiesExist } from './companies-exist.ts';
import { companiesLeaveAfterJoining } from './companies-leave-after-joining.ts';
import { datesHavePassed } from './dates-have-passed.ts';
import { deputiesStandBy } from './deputies-stand-by.ts';
import { guestsAreNamed } from './guests-are-named.ts';
import { hiddenStaysHidden } from './hidden-stays-hidden.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { imagesExist } from './images-exist.ts';
import { languagesAreUsed } from './languages-are-used.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { logosExist } from './logos-exist.ts';
import { membersCompaniesStayHidden } from './members-companies-stay-hidden.ts';
import { membersInPrivateRepositories } from './members-in-private-repositories.ts';
import { objectivesAreTested } from './objectives-are-tested.ts';
import { objectivesExist } from './objectives-exist.ts';
import { ownerDeparted } from './owner-departed.ts';
import { ownersAreEligible } from './owners-are-eligible.ts';
import { ownersHaveRoom } from './owners-have-room.ts';
import { ownersReview } from './owners-review.ts';
import { ownersWrite } from './owners-write.ts';
import { ownershipComplete } from './ownership-complete.ts';
import { pathsLeadUp } from './paths-lead-up.ts';
import { presumesLeadUp } from './presumes-lead-up.ts';
import { questionsHaveAnswers } from './questions-have-answers.ts';
import { recordsWithinMembership } from './records-within-membership.ts';
import { reviewsInOrder } from './reviews-in-order.ts';
import { reviewsInTime } from './reviews-in-time.ts';
import type { Rule } from './rule.ts';
import { slotsAreDeclared } from './slots-are-declared.ts';
import { slotsAreUsed } from './slots-are-used.ts';
import { sourcesDiffer } from './sources-differ.ts';
import { stepsAreKeptUp } from './steps-are-kept-up.ts';
import { stepsArePrepared } from './steps-are-prepared.ts';
import { stepsDiffer } from './steps-differ.ts';
import { termsAreDistinct } from './terms-are-distinct.ts';
import { termsAreUsed } from './terms-are-used.ts';
import { textsInBothLanguages } from './texts-in-both-languages.ts';
import { textsInTheFirstLanguage } from './texts-in-the-first-language.ts';
import { themesHaveChapters } from './themes-have-chapters.ts';
import { translationsAreComplete } from './translations-are-complete.ts';
import { translationsFollow } from './translations-follow.ts';
import { translationsHaveAnOriginal } from './translations-have-an-original.ts';
import { wordsAreOurs } from './words-are-ours.ts';

/** Every rule. A new rule is a file beside this one, a line here, and its words in `messages/`. */
const rules: readonly Rule[] = [
  companiesExist,
  companiesAreDistinct,
  companiesLeaveAfterJoining,
  logosExist,
  ownershipComplete,
  ownersAreEligible,
  ownerDeparted,
  deputiesStandBy,
  ownersHaveRoom,
  ownersWrite,
  ownersReview,
  guestsAreNamed,
  reviewsInTime,
  reviewsInOrder,
  recordsWithinMembership,
  datesHavePassed,
  chaptersHaveATheme,
  themesHaveChapters,
  chaptersAreDistinct,
  translationsHaveAnOriginal,
  translationsFollow,
  translationsAreComplete,
  languagesAreUsed,
  addressesAreUnique,
  chaptersExist,
  presumesLeadUp,
  pathsLeadUp,
  stepsDiffer,
  stepsAreKeptUp,
  stepsArePrepared,
  objectivesExist,
  objectivesAreTested,
  idsAreUnique,
  questionsHaveAnswers,
  sourcesDiffer,
  linksLeadSomewhere,
  anchorsExist,
  slotsAreDeclared,
  slotsAreUsed,
  hiddenStaysHidden,
  membersCompaniesStayHidden,
  membersInPrivateRepositories,
  imagesExist,
  textsInTheFirstLanguage,
  textsInBothLanguages,
  termsAreDistinct,
  termsAreUsed,
  wordsAreOurs,
];

/** Everything there is to say: what reading found, and what the rules find; in stable order. */
export function judge({ library, findings }: { library: Library; findings: readonly Finding[] }): Finding[] {
  return [...findings, ...rules.flatMap((rule) => rule(library))].sort(compareFindings);
}

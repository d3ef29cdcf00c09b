import { defineMessages } from './message.ts';
import { code } from './wording.ts';

/** What a change does to the content it was made from. */
export const change = defineMessages({
  'review-date-moved': {
    severity: 'error',
    example: { from: '2025-09-01', to: '2026-11-20' },
    nl: {
      message: ({ from, to }) => `van deze controle is alleen de datum verzet, van ${code(from)} naar ${code(to)}`,
      help: ({ from, to }) =>
        `zet ${code(from)} terug; las je het hoofdstuk op ${code(to)}, voeg dan een controle toe met wat je bekeken hebt`,
      why: 'Een datum die verzet wordt zonder te lezen, belooft iets dat niemand heeft nagegaan. Lezers vertrouwen op die datum.',
    },
    en: {
      message: ({ from, to }) => `only the date of this review was moved, from ${code(from)} to ${code(to)}`,
      help: ({ from, to }) =>
        `put ${code(from)} back; if you read the chapter on ${code(to)}, add a review with what you looked at`,
      why: 'A date that is moved without reading promises something that nobody has verified. Readers rely on that date.',
    },
  },
  'review-rewritten': {
    severity: 'error',
    example: { date: '2025-09-01', by: 'acme-energy' },
    nl: {
      message: ({ date, by }) => `de controle van ${code(by)} op ${code(date)} is veranderd of weggehaald`,
      help: () => 'zet die controle terug zoals ze was, en voeg jouw controle eronder toe',
      why: 'Een controle legt vast wat iemand op een dag deed. Dat verandert niet meer, ook niet als het later anders blijkt.',
    },
    en: {
      message: ({ date, by }) => `the review by ${code(by)} of ${code(date)} was changed or removed`,
      help: () => 'put that review back as it was, and add yours below it',
      why: 'A review records what somebody did on a day. That does not change any more, not even if things turn out differently.',
    },
  },
  'review-note-missing': {
    severity: 'warning',
    example: { date: '2026-11-20' },
    nl: {
      message: ({ date }) => `bij de nieuwe controle van ${code(date)} staat niet wat er bekeken is`,
      help: () => 'voeg `note` toe: één zin over wat je gedaan hebt',
      why: 'Wie na jou komt, wil weten wat al bekeken is en wat nog niet. Zonder die zin is een controle alleen een datum.',
    },
    en: {
      message: ({ date }) => `the new review of ${code(date)} does not say what was looked at`,
      help: () => 'add `note`: one sentence about what you did',
      why: 'Whoever comes after you wants to know what has been looked at and what has not. Without that sentence a review is only a date.',
    },
  },
  'review-note-repeated': {
    severity: 'warning',
    example: { earlier: '2025-09-01' },
    nl: {
      message: ({ earlier }) => `deze nieuwe controle heeft dezelfde \`note\` als die van ${code(earlier)}`,
      help: () => 'schrijf op wat je deze keer bekeken hebt',
      why: 'Wie leest, ziet elke keer iets anders. Twee keer dezelfde zin laat niet zien dat er twee keer gelezen is.',
    },
    en: {
      message: ({ earlier }) => `this new review has the same \`note\` as the one of ${code(earlier)}`,
      help: () => 'write down what you looked at this time',
      why: 'Whoever reads sees something else each time. The same sentence twice does not show that somebody read twice.',
    },
  },
  'address-vanished': {
    severity: 'error',
    example: { chapter: 'energie/opslag', isSuccessor: true },
    nl: {
      message: ({ chapter }) => `op het adres ${code(`/themas/${chapter}/`)} is straks niets meer te vinden`,
      help: ({ chapter, isSuccessor }) =>
        `zet bij \`aliases\` van ${isSuccessor ? 'dit hoofdstuk' : 'het hoofdstuk dat ervoor in de plaats komt'}: ${code(chapter)}`,
      why: 'Mensen bewaren links en sturen ze elkaar. Een adres dat eenmaal bestond, moet altijd ergens uitkomen.',
    },
    en: {
      message: ({ chapter }) => `nothing will be found any more at the address ${code(`/themas/${chapter}/`)}`,
      help: ({ chapter, isSuccessor }) =>
        `add to the \`aliases\` of ${isSuccessor ? 'this chapter' : 'the chapter that takes its place'}: ${code(chapter)}`,
      why: 'People keep links and send them to each other. An address that once existed must always lead somewhere.',
    },
  },
});

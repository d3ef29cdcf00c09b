import { defineMessages } from './message.ts';
import { code } from './wording.ts';

/** Dates and reviews. */
export const dates = defineMessages({
  'date-notation': {
    severity: 'error',
    example: { value: '1-3-2026' },
    nl: {
      message: ({ value }) => `${code(value)} is geen datum zoals wij die schrijven`,
      help: () => 'schrijf jaar-maand-dag: `2026-03-01`',
      why: 'In 1-3-2026 leest de een 1 maart en de ander 3 januari. Jaar-maand-dag leest iedereen hetzelfde.',
    },
    en: {
      message: ({ value }) => `${code(value)} is not a date as we write it`,
      help: () => 'write year-month-day: `2026-03-01`',
      why: 'One person reads 1-3-2026 as 1 March, another as 3 January. Everybody reads year-month-day the same.',
    },
  },
  'date-impossible': {
    severity: 'error',
    example: { value: '2026-02-30' },
    nl: {
      message: ({ value }) => `de dag ${code(value)} bestaat niet`,
      help: () => 'kijk de datum na in een kalender',
      why: 'Op de datum berust wanneer een hoofdstuk opnieuw gecontroleerd moet worden.',
    },
    en: {
      message: ({ value }) => `the day ${code(value)} does not exist`,
      help: () => 'look the date up in a calendar',
      why: 'The date decides when a chapter must be reviewed again.',
    },
  },
  'review-future': {
    severity: 'error',
    example: { date: '2027-01-01', today: '2026-11-24' },
    nl: {
      message: ({ date, today }) => `deze controle is van ${date}; het is vandaag ${today}`,
      help: () => 'zet er de dag neer waarop je echt gekeken hebt',
      why: 'Een controle legt vast dat iemand heeft gekeken. Dat kan niet in de toekomst gebeurd zijn.',
    },
    en: {
      message: ({ date, today }) => `this review is dated ${date}; today is ${today}`,
      help: () => 'give the day on which you really looked',
      why: 'A review records that somebody has looked. That cannot have happened in the future.',
    },
  },
  'review-missing': {
    severity: 'warning',
    example: {},
    nl: {
      message: () => 'dit hoofdstuk heeft nog geen enkele controle',
      help: () => 'voeg onder `reviews` toe wie het schreef en wanneer: `date`, `by`, `outcome: written`',
      why: 'Zonder datum weet een lezer niet of het nog klopt, en krijgt niemand een seintje om te kijken.',
    },
    en: {
      message: () => 'this chapter has no review at all',
      help: () => 'add under `reviews` who wrote it and when: `date`, `by`, `outcome: written`',
      why: 'Without a date a reader cannot know whether it still holds, and nobody gets a sign to look.',
    },
  },
  'review-due': {
    severity: 'warning',
    example: { last: '2025-09-01', due: '2026-08-19' },
    nl: {
      message: ({ last, due }) => `laatst gecontroleerd op ${last}; dat gold tot ${due}`,
      help: () => 'lees het hoofdstuk en voeg een controle toe met wat je bekeken hebt',
      why: 'Kennis veroudert. Elke controle geldt een vaste tijd; daarna kijkt de eigenaar opnieuw. Alleen de datum verzetten is geen controle.',
    },
    en: {
      message: ({ last, due }) => `last reviewed on ${last}; that held until ${due}`,
      help: () => 'read the chapter and add a review with what you looked at',
      why: 'Knowledge ages. Every review holds for a fixed time; then the owner looks again. Moving the date alone is no review.',
    },
  },
});

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
  'review-soon': {
    severity: 'warning',
    example: { last: '2025-12-20', due: '2026-12-08' },
    nl: {
      message: ({ last, due }) => `laatst gecontroleerd op ${last}; dat geldt nog tot ${due}`,
      help: () => 'spreek af wie het hoofdstuk leest, en voeg vóór die dag een controle toe',
      why: 'Wie het op tijd weet, kan het inplannen. Zo raakt een hoofdstuk nooit ongemerkt verouderd.',
    },
    en: {
      message: ({ last, due }) => `last reviewed on ${last}; that holds until ${due}`,
      help: () => 'agree who reads the chapter, and add a review before that day',
      why: 'Whoever knows in time can plan it. So a chapter never grows old unnoticed.',
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
  'review-long-due': {
    severity: 'warning',
    example: { last: '2023-03-01', due: '2024-02-02' },
    nl: {
      message: ({ last, due }) => `al lang niet gecontroleerd: sinds ${last}, en dat gold tot ${due}`,
      help: () => 'controleer het hoofdstuk nu, of vraag de plaatsvervanger of een ander bedrijf dat te doen',
      why: 'Na tweemaal de afgesproken tijd kan een lezer er niet meer op bouwen. Dan is het aan iemand anders om te kijken.',
    },
    en: {
      message: ({ last, due }) => `not reviewed for long: since ${last}, and that held until ${due}`,
      help: () => 'review the chapter now, or ask the deputy or another company to do so',
      why: 'After twice the time agreed a reader cannot build on it any more. Then it is for somebody else to look.',
    },
  },
  'review-order': {
    severity: 'error',
    example: { date: '2025-06-01', earlier: '2026-03-01' },
    nl: {
      message: ({ date, earlier }) => `de controle van ${date} staat na die van ${earlier}`,
      help: () => 'zet de controles op volgorde, de nieuwste onderaan; of kijk de datum na',
      why: 'Wie een hoofdstuk openslaat, leest de controles als een verhaal. Een datum op de verkeerde plek is vaak een tikfout.',
    },
    en: {
      message: ({ date, earlier }) => `the review of ${date} stands after that of ${earlier}`,
      help: () => 'put the reviews in order, the newest last; or look the date up',
      why: 'Whoever opens a chapter reads its reviews as a story. A date in the wrong place is often a slip.',
    },
  },
  'review-duplicate': {
    severity: 'error',
    example: { date: '2026-03-01', by: 'acme-energy' },
    nl: {
      message: ({ date, by }) => `de controle van ${date} door ${code(by)} staat er twee keer`,
      help: () => 'haal er een weg',
      why: 'Elke controle is één keer gedaan. Een kopie zou dubbel meetellen in de verantwoording.',
    },
    en: {
      message: ({ date, by }) => `the review of ${date} by ${code(by)} is there twice`,
      help: () => 'remove one of them',
      why: 'Every review was done once. A copy would count twice in the statement of contributions.',
    },
  },
  'date-future': {
    severity: 'error',
    example: { key: 'ownership.since', date: '2027-01-01', today: '2026-11-24' },
    nl: {
      message: ({ key, date, today }) => `bij ${code(key)} staat ${date}; het is vandaag ${today}`,
      help: () => 'zet er de dag neer waarop het echt gebeurde, of laat de sleutel weg',
      why: 'Deze dag zegt wanneer iets gebeurd is. Dat kan niet in de toekomst liggen.',
    },
    en: {
      message: ({ key, date, today }) => `${code(key)} says ${date}; today is ${today}`,
      help: () => 'give the day on which it really happened, or leave the key out',
      why: 'This day says when something happened. That cannot lie in the future.',
    },
  },
  'date-before-joined': {
    severity: 'error',
    example: { company: 'acme-energy', date: '2024-03-01', joined: '2025-01-01' },
    nl: {
      message: ({ company, date, joined }) => `op ${date} was ${code(company)} nog geen lid; dat werd het op ${joined}`,
      help: ({ company }) => `kijk de datum na, of \`joined\` in ${code(`companies/${company}.yaml`)}`,
      why: 'Alleen wie lid is, kan voor iets instaan. Een datum van daarvoor is bijna altijd een tikfout.',
    },
    en: {
      message: ({ company, date, joined }) => `on ${date} ${code(company)} was no member yet; it joined on ${joined}`,
      help: ({ company }) => `look the date up, or \`joined\` in ${code(`companies/${company}.yaml`)}`,
      why: 'Only a member can answer for something. A date before that is nearly always a slip.',
    },
  },
  'date-after-left': {
    severity: 'error',
    example: { company: 'acme-energy', date: '2026-10-01', left: '2026-09-01' },
    nl: {
      message: ({ company, date, left }) => `op ${date} was ${code(company)} geen lid meer; het vertrok op ${left}`,
      help: () => 'noem het bedrijf dat er nu voor instaat, of kijk de datum na',
      why: 'Wie vertrokken is, houdt de eer voor wat er stond, maar kan niet meer voor iets nieuws instaan.',
    },
    en: {
      message: ({ company, date, left }) => `on ${date} ${code(company)} was no member any more; it left on ${left}`,
      help: () => 'name the company that answers for it now, or look the date up',
      why: 'Who has left keeps the credit for what there was, but cannot answer for anything new.',
    },
  },
});

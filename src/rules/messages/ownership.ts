import { defineMessages } from './message.ts';
import { andMoreEn, andMoreNl, code, list } from './wording.ts';

/** Who answers for what. */
export const ownership = defineMessages({
  'state-missing': {
    severity: 'error',
    example: { states: ['seeking', 'proposed', 'owned', 'retired'] },
    nl: {
      message: () => 'dit thema zegt niet wie ervoor verantwoordelijk is',
      help: ({ states }) => `voeg onder \`ownership\` een \`state\` toe: ${list(states, andMoreNl)}`,
      why: 'Elk thema heeft een eigenaar of zoekt er een. Een thema waarvan niemand weet van wie het is, veroudert ongemerkt.',
    },
    en: {
      message: () => 'this theme does not say who answers for it',
      help: ({ states }) => `add a \`state\` under \`ownership\`: ${list(states, andMoreEn)}`,
      why: 'Every theme has an owner or seeks one. A theme that nobody knows the owner of grows old unnoticed.',
    },
  },
  'owner-required': {
    severity: 'error',
    example: { state: 'owned' },
    nl: {
      message: ({ state }) => `bij de staat ${code(state)} hoort een bedrijf`,
      help: () => 'voeg `company: <bedrijf>` toe, of kies `state: seeking`',
      why: 'Wie een thema heeft of wil hebben, is altijd één bedrijf met een naam.',
    },
    en: {
      message: ({ state }) => `state ${code(state)} needs a company`,
      help: () => 'add `company: <id>`, or set `state: seeking`',
      why: 'Whoever has a theme, or wants to have it, is always one company with a name.',
    },
  },
  'owner-superfluous': {
    severity: 'error',
    example: { company: 'acme-energy' },
    nl: {
      message: ({ company }) => `dit thema zoekt een eigenaar, maar noemt ${code(company)}`,
      help: ({ company }) => `haal \`company\` weg, of kies \`state: proposed\` als ${code(company)} het thema wil`,
      why: 'Een thema zoekt een eigenaar of heeft er een; allebei tegelijk kan niet.',
    },
    en: {
      message: ({ company }) => `this theme seeks an owner, but names ${code(company)}`,
      help: ({ company }) => `remove \`company\`, or set \`state: proposed\` if ${code(company)} wants the theme`,
      why: 'A theme seeks an owner or has one; it cannot do both.',
    },
  },
  'reason-required': {
    severity: 'error',
    example: {},
    nl: {
      message: () => 'dit thema is gestopt, maar er staat niet waarom',
      help: () => 'voeg `reason` toe, met een zin in elke taal',
      why: 'Een lezer die een gestopt thema vindt, wil weten waarom en wat ervoor in de plaats kwam.',
    },
    en: {
      message: () => 'this theme is retired, but it does not say why',
      help: () => 'add `reason`, with a sentence in each language',
      why: 'A reader who finds a retired theme wants to know why, and what took its place.',
    },
  },
  'owner-departed': {
    severity: 'warning',
    example: { company: 'acme-energy', left: '2026-09-01', successor: 'birch' },
    nl: {
      message: ({ company, left, successor }) =>
        `${code(company)} is vertrokken op ${left}; ${successor ? `plaatsvervanger ${code(successor)} staat nu voor het thema` : 'het thema zoekt nu een eigenaar'}`,
      help: ({ successor }) =>
        successor
          ? `bevestig het in theme.yaml: ${code(`company: ${successor}`)}`
          : 'zet in theme.yaml `state: seeking` en haal `company` weg',
      why: 'Een bedrijf mag vertrekken zonder een gat achter te laten. De site laat meteen zien wie het overneemt; het bestuur bevestigt het daarna.',
    },
    en: {
      message: ({ company, left, successor }) =>
        `${code(company)} left on ${left}; ${successor ? `its theme now stands with deputy ${code(successor)}` : 'its theme now seeks an owner'}`,
      help: ({ successor }) =>
        successor
          ? `confirm it in theme.yaml: ${code(`company: ${successor}`)}`
          : 'set `state: seeking` in theme.yaml and remove `company`',
      why: 'A company may leave without leaving a hole. The site shows at once who takes over; the board confirms it afterwards.',
    },
  },
  'owner-not-joined': {
    severity: 'error',
    example: { company: 'acme-energy', joined: '2027-01-01' },
    nl: {
      message: ({ company, joined }) => `${code(company)} wordt pas lid op ${joined}`,
      help: () => 'kies tot die dag `state: proposed`, of kijk na wanneer het bedrijf lid werd',
      why: 'Wie nog geen lid is, kan een thema wel vragen, maar er nog niet voor instaan.',
    },
    en: {
      message: ({ company, joined }) => `${code(company)} only joins on ${joined}`,
      help: () => 'set `state: proposed` until that day, or look up when the company joined',
      why: 'Who is no member yet can ask for a theme, but cannot answer for it yet.',
    },
  },
  'owner-kind': {
    severity: 'error',
    example: { company: 'saxum', kind: 'knowledge-institution', accepted: ['company'] },
    nl: {
      message: ({ company, kind }) => `${code(company)} is van de soort ${code(kind)}, en die heeft hier geen thema’s`,
      help: ({ accepted }) => `kies een organisatie van de soort ${list(accepted, andMoreNl)}`,
      why: 'De site kiest bij `ownerKinds` in site.yaml welke soorten organisaties een thema kunnen hebben.',
    },
    en: {
      message: ({ company, kind }) => `${code(company)} is of kind ${code(kind)}, which owns no themes here`,
      help: ({ accepted }) => `name an organisation of kind ${list(accepted, andMoreEn)}`,
      why: 'The site says under `ownerKinds` in site.yaml which kinds of organisation can own a theme.',
    },
  },
  'owner-overloaded': {
    severity: 'warning',
    example: { company: 'acme-energy', themes: 4, limit: 3 },
    nl: {
      message: ({ company, themes, limit }) =>
        `${code(company)} heeft ${themes} thema’s; de site wil er hoogstens ${limit} per bedrijf`,
      help: () => 'vraag of een ander bedrijf een van de thema’s overneemt',
      why: 'Wie te veel thema’s heeft, komt aan bijhouden niet toe. En als dat bedrijf vertrekt, valt er een groot gat.',
    },
    en: {
      message: ({ company, themes, limit }) =>
        `${code(company)} owns ${themes} themes; the site wants at most ${limit} for a company`,
      help: () => 'ask whether another company takes over one of the themes',
      why: 'Who has too many themes does not get round to keeping them up. And when that company leaves, the hole is large.',
    },
  },
  'deputy-is-owner': {
    severity: 'error',
    example: { company: 'acme-energy' },
    nl: {
      message: ({ company }) => `${code(company)} is eigenaar en plaatsvervanger tegelijk`,
      help: () => 'noem bij `deputy` een ander bedrijf, of haal die sleutel weg',
      why: 'Een plaatsvervanger neemt het over als de eigenaar vertrekt. Dat kan alleen een ander zijn.',
    },
    en: {
      message: ({ company }) => `${code(company)} is owner and deputy at once`,
      help: () => 'name another company under `deputy`, or remove that key',
      why: 'A deputy takes over when the owner leaves. That can only be somebody else.',
    },
  },
  'deputy-missing': {
    severity: 'warning',
    example: { departed: undefined },
    nl: {
      message: ({ departed }) =>
        departed ? `plaatsvervanger ${code(departed)} is vertrokken` : 'dit thema heeft geen plaatsvervanger',
      help: () => 'vraag een tweede bedrijf, en noem het: `deputy: <bedrijf>`',
      why: 'Als de eigenaar vertrekt, staat de plaatsvervanger er die dag nog voor. Zonder zoekt het thema een eigenaar.',
    },
    en: {
      message: ({ departed }) => (departed ? `deputy ${code(departed)} has left` : 'this theme has no deputy'),
      help: () => 'ask a second company, and name it: `deputy: <company>`',
      why: 'When the owner leaves, the deputy answers for the theme that same day. Without one the theme seeks an owner.',
    },
  },
  'chapter-unconfirmed': {
    severity: 'warning',
    example: { owner: 'acme-energy' },
    nl: {
      message: () => 'van dit hoofdstuk keek nog geen enkel bedrijf of het klopt',
      help: ({ owner }) => `lees het, en voeg onder \`reviews\` een controle toe met ${code(`by: ${owner}`)}`,
      why: 'De redactie schreef een startversie. Pas als een bedrijf uit het vak gekeken heeft, weet een lezer dat het zo werkt.',
    },
    en: {
      message: () => 'no company has looked yet whether this chapter is right',
      help: ({ owner }) => `read it, and add a review under \`reviews\` with ${code(`by: ${owner}`)}`,
      why: 'The editors wrote a starter version. Only when a company of the trade has looked does a reader know that it works like this.',
    },
  },
  'guest-missing': {
    severity: 'error',
    example: { company: 'birch', owner: 'acme-energy' },
    nl: {
      message: ({ company, owner }) => `dit hoofdstuk is van ${code(company)}, maar het thema is van ${code(owner)}`,
      help: ({ company }) => `voeg ${code(`guest: ${company}`)} toe`,
      why: 'Een gast is welkom, en de lezer mag zien dat het een gast is. De eigenaar blijft voor het thema instaan.',
    },
    en: {
      message: ({ company, owner }) => `this chapter is by ${code(company)}, but the theme belongs to ${code(owner)}`,
      help: ({ company }) => `add ${code(`guest: ${company}`)}`,
      why: 'A guest is welcome, and readers may see that it is a guest. The owner still answers for the theme.',
    },
  },
  'guest-mismatch': {
    severity: 'error',
    example: { guest: 'birch' },
    nl: {
      message: ({ guest }) => `gast ${code(guest)} staat niet bij de schrijvers`,
      help: ({ guest }) => `zet ${code(guest)} ook bij \`authors\`, of haal \`guest\` weg`,
      why: 'Een gast is wie het hoofdstuk schreef in het thema van een ander. Dan hoort de naam ook bij de schrijvers.',
    },
    en: {
      message: ({ guest }) => `guest ${code(guest)} is not among the authors`,
      help: ({ guest }) => `put ${code(guest)} under \`authors\` too, or remove \`guest\``,
      why: 'A guest is who wrote the chapter in the theme of another. Then its name belongs with the authors too.',
    },
  },
});

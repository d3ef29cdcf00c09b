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
});

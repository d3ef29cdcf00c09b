import { defineMessages } from './message.ts';
import { code } from './wording.ts';

/** What companies say of themselves. */
export const companies = defineMessages({
  'company-name-duplicate': {
    severity: 'error',
    example: { name: 'Acme Energy', other: 'content/companies/acme-energy.yaml' },
    nl: {
      message: ({ name, other }) => `${code(name)} heet ook het bedrijf in ${code(other)}`,
      help: () => 'haal een van de twee weg, of geef ze namen die een lezer uit elkaar houdt',
      why: 'Een lezer ziet alleen de naam. Van twee bedrijven met één naam weet niemand wie bedoeld wordt.',
    },
    en: {
      message: ({ name, other }) => `${code(name)} is the name of the company in ${code(other)} too`,
      help: () => 'remove one of the two, or give them names that a reader can tell apart',
      why: 'A reader sees the name only. Of two companies with one name nobody knows which is meant.',
    },
  },
  'handle-invalid': {
    severity: 'error',
    example: { value: 'acme/kennis', expected: 'team' },
    nl: {
      message: ({ value, expected }) => `${code(value)} kan geen ${expected === 'team' ? 'team' : 'account'} zijn`,
      help: ({ expected }) =>
        expected === 'team'
          ? 'schrijf organisatie en team: `@organisatie/team`'
          : 'schrijf de naam van het account, zonder `@`: letters, cijfers en streepjes',
      why: 'Aan het team of het account herkent de site van wie een voorstel komt. Een naam die niet kan bestaan, herkent niets.',
    },
    en: {
      message: ({ value, expected }) => `${code(value)} cannot be ${expected === 'team' ? 'a team' : 'an account'}`,
      help: ({ expected }) =>
        expected === 'team'
          ? 'write organisation and team: `@organisation/team`'
          : 'write the name of the account, without `@`: letters, digits and hyphens',
      why: 'The team or the account tells the site whose proposal it is. A name that cannot exist tells nothing.',
    },
  },
  'handle-duplicate': {
    severity: 'error',
    example: { handle: '@stad/acme-energy', other: 'content/companies/birch.yaml' },
    nl: {
      message: ({ handle, other }) => `${code(handle)} staat ook in ${code(other)}`,
      help: () => 'laat de naam staan bij het ene bedrijf waar hij hoort',
      why: 'Een team of een account hoort bij één bedrijf. Anders is niet te zeggen namens wie iemand iets voorstelt.',
    },
    en: {
      message: ({ handle, other }) => `${code(handle)} is in ${code(other)} too`,
      help: () => 'keep the name with the one company it belongs to',
      why: 'A team or an account belongs to one company. Otherwise nobody can say for whom somebody proposes something.',
    },
  },
  'left-before-joined': {
    severity: 'error',
    example: { joined: '2026-03-01', left: '2025-03-01' },
    nl: {
      message: ({ joined, left }) => `vertrokken op ${left}, maar lid sinds ${joined}`,
      help: () => 'kijk beide dagen na: `left` komt na `joined`',
      why: 'Een bedrijf vertrekt nadat het lid werd. Uit deze dagen leidt de site af wie ergens voor instaat.',
    },
    en: {
      message: ({ joined, left }) => `left on ${left}, but a member since ${joined}`,
      help: () => 'look up both days: `left` comes after `joined`',
      why: 'A company leaves after it joined. From these days the site works out who answers for what.',
    },
  },
  'logo-unknown': {
    severity: 'error',
    example: { logo: 'acme.png', near: 'acme.webp' },
    nl: {
      message: ({ logo }) => `het logo ${code(logo)} is er niet`,
      help: ({ near }) =>
        near ? `bedoel je ${code(near)}?` : 'zet het bestand in `companies/`, naast het bedrijf zelf',
      why: 'Zonder het bestand kan de pagina het logo niet laten zien.',
    },
    en: {
      message: ({ logo }) => `the logo ${code(logo)} is not there`,
      help: ({ near }) =>
        near ? `did you mean ${code(near)}?` : 'put the file in `companies/`, beside the company itself',
      why: 'Without the file the page cannot show the logo.',
    },
  },
  'owner-idle': {
    severity: 'warning',
    example: { company: 'acme-energy' },
    nl: {
      message: ({ company }) => `${code(company)} heeft een thema, maar schreef nog niets`,
      help: ({ company }) => `schrijf of verbeter een hoofdstuk en zet ${code(company)} bij \`authors\``,
      why: 'Een thema is van wie het bijhoudt. Een eigenaar die nooit schrijft, is er alleen in naam.',
    },
    en: {
      message: ({ company }) => `${code(company)} has a theme, but has written nothing yet`,
      help: ({ company }) => `write or improve a chapter and put ${code(company)} under \`authors\``,
      why: 'A theme belongs to whoever keeps it up. An owner who never writes is one in name only.',
    },
  },
});

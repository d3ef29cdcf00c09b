import type { FindingArguments } from '../../domain/finding.ts';
import { defineMessages } from './message.ts';
import { andMoreEn, andMoreNl, code, kindEn, kindNl, list } from './wording.ts';

type ValueDetails = FindingArguments['value-invalid'];

const languageNl = { nl: 'Nederlandse', en: 'Engelse' } as const;
const languageEn = { nl: 'Dutch', en: 'English' } as const;

/** Keys and values in YAML and frontmatter. */
export const fields = defineMessages({
  'key-unknown': {
    severity: 'error',
    example: { key: 'tilte', near: 'title', accepted: ['title', 'description', 'authors'] },
    nl: {
      message: ({ key }) => `onbekende sleutel ${code(key)}`,
      help: ({ near, accepted }) =>
        near ? `bedoel je ${code(near)}?` : `haal de sleutel weg; hier kan: ${list(accepted, andMoreNl)}`,
      why: 'Een verkeerd getypte sleutel zou stil genegeerd worden. Dan mist er iets zonder dat iemand het merkt.',
    },
    en: {
      message: ({ key }) => `unknown key ${code(key)}`,
      help: ({ near, accepted }) =>
        near ? `did you mean ${code(near)}?` : `remove the key; accepted here: ${list(accepted, andMoreEn)}`,
      why: 'A mistyped key would be ignored in silence. Then something is missing and nobody notices.',
    },
  },
  'key-missing': {
    severity: 'error',
    example: { key: 'title' },
    nl: {
      message: ({ key }) => `${code(key)} ontbreekt`,
      help: ({ key }) => `voeg ${code(`${key}: …`)} toe`,
      why: 'Zonder dit gegeven kan de pagina niet gemaakt worden.',
    },
    en: {
      message: ({ key }) => `${code(key)} is missing`,
      help: ({ key }) => `add ${code(`${key}: …`)}`,
      why: 'Without this fact the page cannot be made.',
    },
  },
  'type-wrong': {
    severity: 'error',
    example: { key: 'authors', expected: 'list', found: 'text' },
    nl: {
      message: ({ key, found }) => `bij ${code(key)} staat ${kindNl(found)}`,
      help: ({ expected, found }) => {
        if (expected === 'list') return 'maak er een lijst van: `[een, twee]`';
        return `hier hoort ${found === 'list' ? 'maar één waarde: ' : ''}${kindNl(expected)}`;
      },
      why: 'Het soort waarde zegt wat ermee kan: van een tekst kan de site geen lijst maken.',
    },
    en: {
      message: ({ key, found }) => `${code(key)} holds ${kindEn(found)}`,
      help: ({ expected, found }) => {
        if (expected === 'list') return 'make it a list: `[one, two]`';
        return found === 'list' ? `one value belongs here: ${kindEn(expected)}` : `${kindEn(expected)} belongs here`;
      },
      why: 'The kind of value says what can be done with it: the site cannot make a list of a text.',
    },
  },
  'value-unknown': {
    severity: 'error',
    example: { key: 'level', value: 'basis', near: 'basic', accepted: ['basic', 'intermediate', 'advanced'] },
    nl: {
      message: ({ key, value }) => `${code(value)} kan niet bij ${code(key)}`,
      help: ({ near, accepted }) =>
        near
          ? `bedoel je ${code(near)}? Het kan zijn: ${list(accepted, andMoreNl)}`
          : `kies uit ${list(accepted, andMoreNl)}`,
      why: 'Hier kan maar een vast aantal waarden staan, zodat alle pagina’s er hetzelfde mee doen.',
    },
    en: {
      message: ({ key, value }) => `${code(value)} is not accepted for ${code(key)}`,
      help: ({ near, accepted }) =>
        near
          ? `did you mean ${code(near)}? Accepted: ${list(accepted, andMoreEn)}`
          : `choose from ${list(accepted, andMoreEn)}`,
      why: 'Only a fixed set of values can stand here, so that every page treats it the same.',
    },
  },
  'value-invalid': {
    severity: 'error',
    example: { key: 'minutes', reason: 'number-too_big', limit: 120 },
    nl: {
      message: (details) => `${code(details.key)} ${faultNl(details)}`,
      help: (details) => mendNl(details),
      why: 'De waarde heeft het goede soort, maar kan zo niet kloppen.',
    },
    en: {
      message: (details) => `${code(details.key)} ${faultEn(details)}`,
      help: (details) => mendEn(details),
      why: 'The value is of the right kind, but it cannot be right as it is.',
    },
  },
  'id-invalid': {
    severity: 'error',
    example: { value: 'Acme Energy', suggestion: 'acme-energy' },
    nl: {
      message: ({ value }) => `${code(value)} kan geen naam zijn: alleen kleine letters, cijfers en streepjes`,
      help: ({ suggestion }) =>
        suggestion ? `bedoel je ${code(suggestion)}?` : 'schrijf een naam zoals `acme-energy`',
      why: 'Namen verbinden bestanden met elkaar en staan in adressen. Daarom zijn ze altijd op dezelfde manier geschreven.',
    },
    en: {
      message: ({ value }) => `${code(value)} cannot be a name: only lower-case letters, digits and hyphens`,
      help: ({ suggestion }) =>
        suggestion ? `did you mean ${code(suggestion)}?` : 'write a name such as `acme-energy`',
      why: 'Names tie files together and stand in addresses. So they are always written in the same way.',
    },
  },
  'chapter-id-invalid': {
    severity: 'error',
    example: { value: 'Databeveiliging/Wachtwoorden', suggestion: 'databeveiliging/wachtwoorden' },
    nl: {
      message: ({ value }) => `${code(value)} wijst geen hoofdstuk aan`,
      help: ({ suggestion }) =>
        suggestion ? `bedoel je ${code(suggestion)}?` : 'schrijf thema en hoofdstuk: `databeveiliging/wachtwoorden`',
      why: 'Een hoofdstuk heet naar zijn thema en zijn bestand, zonder taal. Zo blijft de naam in elke taal dezelfde.',
    },
    en: {
      message: ({ value }) => `${code(value)} does not name a chapter`,
      help: ({ suggestion }) =>
        suggestion ? `did you mean ${code(suggestion)}?` : 'write theme and chapter: `databeveiliging/wachtwoorden`',
      why: 'A chapter is named after its theme and its file, without a language. So its name is the same in every language.',
    },
  },
  'web-address-invalid': {
    severity: 'error',
    example: { value: 'www.voorbeeld.example' },
    nl: {
      message: ({ value }) => `${code(value)} is geen volledig webadres`,
      help: () => 'begin met `https://`',
      why: 'Alleen een volledig adres werkt vanaf elke pagina.',
    },
    en: {
      message: ({ value }) => `${code(value)} is not a complete web address`,
      help: () => 'begin with `https://`',
      why: 'Only a complete address works from every page.',
    },
  },
  'contact-invalid': {
    severity: 'error',
    example: { value: 'bel ons maar' },
    nl: {
      message: ({ value }) => `${code(value)} is geen mailadres en geen pagina`,
      help: () => 'geef een adres van een functie, zoals `kennis@bedrijf.example`, of een pagina met `https://`',
      why: 'Lezers moeten een bedrijf kunnen bereiken, ook als iemand vertrekt. Daarom een functie of pagina, nooit een persoon.',
    },
    en: {
      message: ({ value }) => `${code(value)} is neither a mail address nor a page`,
      help: () => 'give a role’s address, such as `knowledge@company.example`, or a page with `https://`',
      why: 'Readers must be able to reach a company, also when somebody leaves. So a role or a page, never a person.',
    },
  },
  'language-missing': {
    severity: 'error',
    example: { key: 'title', language: 'nl' },
    nl: {
      message: ({ key, language }) => `${code(key)} heeft geen ${languageNl[language]} tekst`,
      help: ({ key, language }) => `voeg ${code(`${language}: …`)} toe onder ${code(key)}`,
      why: 'De eerste taal van de site is het origineel. In die taal moet elke tekst er zijn; andere talen vallen erop terug.',
    },
    en: {
      message: ({ key, language }) => `${code(key)} has no ${languageEn[language]} text`,
      help: ({ key, language }) => `add ${code(`${language}: …`)} under ${code(key)}`,
      why: 'The first language of the site is the original. Every text must exist in it; other languages fall back on it.',
    },
  },
  'text-untranslated': {
    severity: 'warning',
    example: { key: 'summary', language: 'en' },
    nl: {
      message: ({ key, language }) =>
        `${code(key)} heeft geen ${languageNl[language]} tekst, de rest van dit bestand wel`,
      help: ({ key, language }) => `voeg ${code(`${language}: …`)} toe onder ${code(key)}`,
      why: 'Vertalen hoeft niet, maar een pagina die half vertaald is, leest niemand graag. Vaak is er iets vergeten.',
    },
    en: {
      message: ({ key, language }) => `${code(key)} has no ${languageEn[language]} text, but the rest of this file has`,
      help: ({ key, language }) => `add ${code(`${language}: …`)} under ${code(key)}`,
      why: 'Nobody has to translate, but nobody likes to read a page that is half translated. Mostly something was forgotten.',
    },
  },
});

function faultNl({ reason, limit }: ValueDetails): string {
  switch (reason) {
    case 'empty':
      return 'is leeg';
    case 'list-too_small':
      return `heeft minder dan ${limit} regels`;
    case 'list-too_big':
      return `heeft meer dan ${limit} regels`;
    case 'number-too_small':
      return `is kleiner dan ${limit}`;
    case 'number-too_big':
      return `is groter dan ${limit}`;
    case 'list-repeats':
      return 'noemt iets twee keer';
    case 'format':
      return 'heeft niet de vorm die hier hoort';
  }
}

function faultEn({ reason, limit }: ValueDetails): string {
  switch (reason) {
    case 'empty':
      return 'is empty';
    case 'list-too_small':
      return `has fewer than ${limit} items`;
    case 'list-too_big':
      return `has more than ${limit} items`;
    case 'number-too_small':
      return `is less than ${limit}`;
    case 'number-too_big':
      return `is more than ${limit}`;
    case 'list-repeats':
      return 'names something twice';
    case 'format':
      return 'does not have the form that belongs here';
  }
}

function mendNl({ key, reason, limit }: ValueDetails): string {
  if (reason === 'empty') return `vul ${code(key)} in, of haal de sleutel weg als hij niet verplicht is`;
  if (reason === 'list-repeats') return 'laat elke regel één keer staan';
  if (reason === 'format') return 'kijk in het handboek welke vorm hier hoort';
  return reason.endsWith('small') ? `zet er minstens ${limit} neer` : `zet er hoogstens ${limit} neer`;
}

function mendEn({ key, reason, limit }: ValueDetails): string {
  if (reason === 'empty') return `fill in ${code(key)}, or remove the key if it is not required`;
  if (reason === 'list-repeats') return 'keep each item once';
  if (reason === 'format') return 'see in the handbook which form belongs here';
  return reason.endsWith('small') ? `give at least ${limit}` : `give at most ${limit}`;
}

import type { Language } from '../domain/language.ts';
import type { Asked, Kind } from './questions.ts';

/** The words of `npm run new`. */
export interface CommandWords {
  /** What a person is asked in a terminal. */
  ask: Record<Asked, string>;
  /** What follows a question of which the answer is known already, or may stay away. */
  suggested: (answer: string) => string;
  optional: string;
  confirm: string;
  missing: (kind: Kind, flags: string) => string;
  superfluous: (kind: Kind, flag: string) => string;
  stopped: string;
  siteUnreadable: string;
  empty: string;
  slugInvalid: (slug: string, suggestion: string | undefined) => string;
  slugReserved: (slug: string) => string;
  exists: Record<Kind, (id: string) => string>;
  unknown: Record<'theme' | 'company' | 'chapter' | 'kind', (id: string, hint: string) => string>;
  unreadable: Record<'theme' | 'chapter', (id: string) => string>;
  noMember: (company: string) => string;
  ownerKind: (company: string, kind: string, accepted: string) => string;
  nameTaken: (name: string) => string;
  oneLanguage: string;
  near: (name: string) => string;
  accepted: (names: string) => string;
  none: string;
  would: string;
  notWritten: string;
  taken: (path: string) => string;
  written: (path: string) => string;
  next: (paths: string) => string;
}

/** The words of `npm run new` in each language; what is said before the content was read is English alone. */
export const commandWords: Record<Language, CommandWords> = {
  nl: {
    ask: {
      theme: 'In welk thema?',
      chapter: 'Welk hoofdstuk, als thema/hoofdstuk?',
      title: 'Wat is de titel?',
      'title-nl': 'Wat is de Nederlandse titel?',
      'title-en': 'Wat is de Engelse titel?',
      name: 'Hoe heet het bedrijf?',
      slug: 'Welke naam krijgt het in het adres?',
      kind: 'Wat is het: company, knowledge-institution of network?',
      author: 'Wie schrijft: een bedrijf, of redactie?',
      description: 'Waar gaat het over, in één zin?',
      company: 'Welk bedrijf wil het thema op zich nemen?',
    },
    suggested: (answer) => ` [${answer}] `,
    optional: ' (mag leeg blijven) ',
    confirm: 'Zo wegschrijven? [j/n] ',
    missing: (kind, flags) => `voor ${ofKind.nl[kind]} ontbreekt ${flags}; geef het mee, of start dit in een terminal`,
    superfluous: (kind, flag) => `${flag} hoort niet bij ${ofKind.nl[kind]}`,
    stopped: 'gestopt; er is niets geschreven',
    siteUnreadable: 'site.yaml ontbreekt of heeft een fout; `npm run check` zegt welke',
    empty: 'vul hier iets in',
    slugInvalid: (slug, suggestion) =>
      `\`${slug}\` kan niet in een adres: alleen kleine letters, cijfers en losse streepjes, hoogstens 64 tekens` +
      (suggestion === undefined ? '' : `; \`${suggestion}\` kan wel`),
    slugReserved: (slug) => `\`${slug}\` is een naam van de site zelf; kies een andere met --slug`,
    exists: {
      chapter: (id) => `hoofdstuk \`${id}\` bestaat al; kies een andere naam met --slug`,
      theme: (id) => `thema \`${id}\` bestaat al; kies een andere naam met --slug`,
      company: (id) => `bedrijf \`${id}\` bestaat al; kies een andere naam met --slug`,
      translation: (id) => `hoofdstuk \`${id}\` is al vertaald`,
    },
    unknown: {
      theme: (id, hint) => `thema \`${id}\` bestaat niet${hint}`,
      company: (id, hint) => `bedrijf \`${id}\` bestaat niet${hint}`,
      chapter: (id, hint) => `er is geen origineel van hoofdstuk \`${id}\`${hint}`,
      kind: (id, hint) => `\`${id}\` is geen soort bedrijf${hint}`,
    },
    unreadable: {
      theme: (id) => `thema \`${id}\` kan niet gelezen worden; \`npm run check\` zegt waarom`,
      chapter: (id) => `hoofdstuk \`${id}\` kan niet gelezen worden; \`npm run check\` zegt waarom`,
    },
    noMember: (company) => `bedrijf \`${company}\` doet vandaag niet mee`,
    ownerKind: (company, kind, accepted) =>
      `bedrijf \`${company}\` is van de soort ${kind}, en een thema is hier van: ${accepted}`,
    nameTaken: (name) => `er is al een bedrijf dat \`${name}\` heet`,
    oneLanguage: 'deze site heeft één taal; er valt niets te vertalen',
    near: (name) => `; bedoel je \`${name}\`?`,
    accepted: (names) => `; dit kan: ${names}`,
    none: '; er is er nog geen',
    would: 'Dit komt er te staan:',
    notWritten: 'Er is nog niets geschreven. Zet er --write bij om dat te doen.',
    taken: (path) => `${path} bestaat al; er is niets geschreven`,
    written: (path) => `geschreven: ${path}`,
    next: (paths) => `Vervang de tekst, en kijk het na: npm run check -- ${paths}`,
  },
  en: {
    ask: {
      theme: 'In which theme?',
      chapter: 'Which chapter, as theme/chapter?',
      title: 'What is the title?',
      'title-nl': 'What is the Dutch title?',
      'title-en': 'What is the English title?',
      name: 'What is the company called?',
      slug: 'Which name does it get in the address?',
      kind: 'What is it: company, knowledge-institution or network?',
      author: 'Who writes: a company, or redactie?',
      description: 'What is it about, in one sentence?',
      company: 'Which company wants to take on the theme?',
    },
    suggested: (answer) => ` [${answer}] `,
    optional: ' (can stay empty) ',
    confirm: 'Write this? [y/n] ',
    missing: (kind, flags) => `${ofKind.en[kind]} needs ${flags}; give it, or start this in a terminal`,
    superfluous: (kind, flag) => `${flag} does not belong to ${ofKind.en[kind]}`,
    stopped: 'stopped; nothing was written',
    siteUnreadable: 'site.yaml is missing or has a fault; `npm run check` says which',
    empty: 'fill something in here',
    slugInvalid: (slug, suggestion) =>
      `\`${slug}\` cannot stand in an address: only lower-case letters, digits and single hyphens, at most 64 characters` +
      (suggestion === undefined ? '' : `; \`${suggestion}\` can`),
    slugReserved: (slug) => `\`${slug}\` is a name of the site itself; choose another with --slug`,
    exists: {
      chapter: (id) => `chapter \`${id}\` exists already; choose another name with --slug`,
      theme: (id) => `theme \`${id}\` exists already; choose another name with --slug`,
      company: (id) => `company \`${id}\` exists already; choose another name with --slug`,
      translation: (id) => `chapter \`${id}\` is translated already`,
    },
    unknown: {
      theme: (id, hint) => `theme \`${id}\` does not exist${hint}`,
      company: (id, hint) => `company \`${id}\` does not exist${hint}`,
      chapter: (id, hint) => `there is no original of chapter \`${id}\`${hint}`,
      kind: (id, hint) => `\`${id}\` is no kind of company${hint}`,
    },
    unreadable: {
      theme: (id) => `theme \`${id}\` cannot be read; \`npm run check\` says why`,
      chapter: (id) => `chapter \`${id}\` cannot be read; \`npm run check\` says why`,
    },
    noMember: (company) => `company \`${company}\` is no member today`,
    ownerKind: (company, kind, accepted) =>
      `company \`${company}\` is of the kind ${kind}, and here a theme is owned by: ${accepted}`,
    nameTaken: (name) => `there is a company called \`${name}\` already`,
    oneLanguage: 'this site has one language; there is nothing to translate',
    near: (name) => `; do you mean \`${name}\`?`,
    accepted: (names) => `; expected ${names}`,
    none: '; there is none yet',
    would: 'This would be written:',
    notWritten: 'Nothing was written yet. Add --write to do so.',
    taken: (path) => `${path} exists already; nothing was written`,
    written: (path) => `written: ${path}`,
    next: (paths) => `Replace the text, and check it: npm run check -- ${paths}`,
  },
};

const ofKind: Record<Language, Record<Kind, string>> = {
  nl: { chapter: 'een hoofdstuk', theme: 'een thema', company: 'een bedrijf', translation: 'een vertaling' },
  en: { chapter: 'a chapter', theme: 'a theme', company: 'a company', translation: 'a translation' },
};

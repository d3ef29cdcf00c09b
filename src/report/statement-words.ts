import type { Deed } from '../domain/statement.ts';
import type { Language } from '../domain/language.ts';

/** The words of a statement of contributions. */
export interface StatementWords {
  title: (from: string, to: string) => string;
  /** Heads of columns. */
  company: string;
  name: string;
  hours: string;
  deeds: Record<Deed, string>;
  /** The head of a column that lists the chapters. */
  chapters: (deed: string) => string;
  editors: string;
  fillIn: string;
  unrecorded: string;
  allRecorded: string;
  notListed: Record<'no-repository' | 'shallow' | 'git-failed', string>;
}

export const statementWords: Record<Language, StatementWords> = {
  nl: {
    title: (from, to) => `Bijdragen van ${from} tot en met ${to}`,
    company: 'bedrijf',
    name: 'naam',
    hours: 'uren',
    deeds: { written: 'geschreven', changed: 'gewijzigd', confirmed: 'bevestigd', translated: 'vertaald' },
    chapters: (deed) => `hoofdstukken ${deed}`,
    editors: 'redactie',
    fillIn: 'De uren vult elk bedrijf zelf in.',
    unrecorded: 'Volgens git gewijzigd in deze periode, zonder controle die dat zegt; dit telt hierboven niet mee:',
    allRecorded: 'Elk hoofdstuk dat volgens git in deze periode is gewijzigd, heeft een controle die dat zegt.',
    notListed: {
      'no-repository':
        'Welke wijzigingen geen controle hebben, is niet na te gaan: git ziet hier geen repository die het kan lezen.',
      shallow:
        'Welke wijzigingen geen controle hebben, is niet na te gaan: de git-geschiedenis is niet compleet (shallow clone).',
      'git-failed': 'Welke wijzigingen geen controle hebben, is niet na te gaan: git kon de geschiedenis niet lezen.',
    },
  },
  en: {
    title: (from, to) => `Contributions from ${from} up to and including ${to}`,
    company: 'company',
    name: 'name',
    hours: 'hours',
    deeds: { written: 'written', changed: 'changed', confirmed: 'confirmed', translated: 'translated' },
    chapters: (deed) => `chapters ${deed}`,
    editors: 'editors',
    fillIn: 'Each company fills in its own hours.',
    unrecorded: 'Changed in this period according to git, without a review that says so; not counted above:',
    allRecorded: 'Every chapter that git says was changed in this period has a review that says so.',
    notListed: {
      'no-repository': 'Which changes have no review cannot be told: git sees no repository here that it can read.',
      shallow: 'Which changes have no review cannot be told: the git history is incomplete (a shallow clone).',
      'git-failed': 'Which changes have no review cannot be told: git could not read the history.',
    },
  },
};

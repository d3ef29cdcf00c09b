import { nounsOf, verbsOf, type Vocabulary } from './vocabulary.ts';

/** English of the same companies. */
export const english: Vocabulary = {
  nouns: nounsOf(
    'the',
    'client/clients password/passwords colleague/colleagues account/accounts supplier/suppliers device/devices agreement/agreements ' +
      'network/networks report/reports incident/incidents server/servers company/companies laptop/laptops chapter/chapters ' +
      'phone/phones meeting/meetings key/keys team/teams update/updates project/projects check/checks file/files question/questions ' +
      'document/documents mistake/mistakes screen/screens cause/causes program/programs solution/solutions system/systems ' +
      'test/tests certificate/certificates change/changes contract/contracts version/versions form/forms service/services ' +
      'proposal/proposals role/roles request/requests task/tasks risk/risks step/steps goal/goals back-up/back-ups message/messages ' +
      'page/pages address/addresses button/buttons number/numbers table/tables list/lists folder/folders link/links ' +
      'database/databases invoice/invoices quote/quotes developer/developers tester/testers designer/designers ticket/tickets',
  ),
  beginnings: (
    'password access client data network server project incident work team software system business contract risk quality test ' +
    'release code web mail document knowledge maintenance supplier staff leave security privacy cookie billing licence stock'
  ).split(' '),
  ends: nounsOf(
    'the',
    'policy/policies plan/plans overview/overviews register/registers process/processes review/reviews form/forms report/reports ' +
      'list/lists check/checks procedure/procedures environment/environments folder/folders analysis/analyses training/trainings ' +
      'card/cards service/services scan/scans rule/rules calendar/calendars',
  ),
  seam: ' ',
  verbs: verbsOf(
    'make/makes write/writes read/reads ask/asks give/gives keep/keeps watch/watches check/checks share/shares report/reports ' +
      'store/stores close/closes open/opens choose/chooses discuss/discusses plan/plans test/tests send/sends receive/receives ' +
      'change/changes note/notes find/finds use/uses restore/restores remove/removes describe/describes measure/measures compare/compares',
  ),
  adjectives: (
    'new old safe quick quiet small large clear short long shared own fixed loose open closed important temporary daily weekly ' +
    'yearly technical digital local external internal handy known forgotten'
  ).split(' '),
  sentences: [
    'You {V} {N} before you {V} {N}.',
    'If {N} is not right, first {V} {N} and then {N}.',
    'In a small company {N} often {t} {N} as well, and that is fine as long as somebody {t} {N}.',
    'Whoever wants to {V} {N} needs {N}.',
    'It takes {d} minutes at most to {V} {N}.',
    'The same goes for {N}, because that is where the {P} of your clients are.',
    'Most {P} come about because somebody {t} {N} too late.',
    'It is best to {V} {N} at a fixed moment, such as the first day of the month.',
    'Put into {N} who {t} {N}, when that was and what came of it.',
    'Not every {n} matters as much, so begin with {N} that occurs most.',
    'Our proposal is to {V} {N} after {d} days.',
    'There are {d} {P}, and for each of them it must be clear who {t} {N}.',
    'A {n} that nobody {t} will be no {n} in a year.',
    'That sounds like a lot of work, but after the first time you only {V} and {V}.',
  ],
  headings: ['Why {N} matters', 'How to {V} {N}', 'From {n} to {n}', 'If {N} breaks', 'Who {t} {N}', '{P} and {P}'],
  titles: ['How to {V} {P}', 'Starting with {P}', 'The {n} and {N}', 'A {n} that works', 'Dealing with {P}'],
};

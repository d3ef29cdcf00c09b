import type { Language } from '../domain/language.ts';
import type { Outcome, PartKind, Want } from '../gate/verdict.ts';

/** How a part of a change is named; `theme` and `company` are names as they are to be shown. */
export interface NamedPart {
  theme: string | undefined;
  company: string | undefined;
  movedTo: string | undefined;
}

interface ChangeWords {
  title: string;
  /** The change as a whole, for whoever reads one line. */
  outcome: Record<Outcome, string>;
  part: Record<PartKind, (part: NamedPart) => string>;
  moved: (part: NamedPart) => string;
  wants: Record<Want['role'], (company: string | undefined) => string>;
  nobodyWanted: string;
  files: (count: number) => string;
  more: (count: number) => string;
  unchanged: string;
  by: (handle: string, company: string | undefined) => string;
  unknown: (handle: string) => string;
  newcomer: (company: string) => string;
  proposed: (company: string, theme: string) => string;
  visit: (company: string, chapters: string) => string;
  refused: string;
  registry: string;
  check: string;
}

/** The words of the gate for changes. They greet; what has to be mended stands in findings. */
export const changeWords: Record<Language, ChangeWords> = {
  nl: {
    title: 'Wat er met dit voorstel gebeurt',
    outcome: {
      allowed: 'dit voorstel kan door',
      'waits-for-owner': 'dit voorstel wacht op het antwoord van een ander bedrijf',
      'waits-for-board': 'dit voorstel wacht op het bestuur of de redactie',
      'waits-for-maintainer': 'dit voorstel wacht op een beheerder van de software',
      refused: 'dit voorstel kan zo niet door',
    },
    part: {
      owner: ({ theme }) => `wijziging door de eigenaar in thema ${theme}`,
      guest: ({ theme }) => `bijdrage van een gast in thema ${theme}`,
      'new-chapter': ({ theme }) => `nieuw hoofdstuk in thema ${theme}`,
      proposal: ({ theme, company }) =>
        theme === undefined ? `${company} stelt zich voor` : `${company} vraagt om thema ${theme}`,
      registry: ({ theme, company }) =>
        theme === undefined
          ? `wijziging in de gegevens van ${company ?? 'de site'}`
          : `wijziging in wie verantwoordelijk is voor thema ${theme}`,
      outside: () => 'wijziging buiten de inhoud',
    },
    moved: ({ theme, movedTo }) => `het hele thema ${theme} verhuist naar ${movedTo}`,
    wants: {
      owner: (company) => `het antwoord van eigenaar ${company} is gewenst`,
      reviewer: (company) => `er is een controle ondertekend namens ${company}; dat bedrijf moet haar bevestigen`,
      editors: (company) =>
        `het antwoord van de redactie is gewenst${company === undefined ? '' : `, van uitgever ${company}`}`,
      board: () => 'het bestuur beslist',
      maintainer: () => 'een beheerder van de software kijkt mee',
    },
    nobodyWanted: 'niemand anders hoeft te antwoorden',
    files: (count) => (count === 1 ? '1 bestand' : `${count} bestanden`),
    more: (count) => `en nog ${count}`,
    unchanged: 'er is niets veranderd',
    by: (handle, company) => (company === undefined ? handle : `${handle} van ${company}`),
    unknown: (handle) =>
      `We kennen ${handle} nog niet. Bij welk bedrijf werk je? Zeg het in een reactie; het bestuur kan je bij je bedrijf opschrijven.`,
    newcomer: (company) => `Welkom, ${company}. Het bestuur bekijkt dit voorstel; jullie hoeven nu niets te doen.`,
    proposed: (company, theme) =>
      `Welkom bij thema ${theme}, ${company}. Het bestuur bevestigt wie een thema op zich neemt.`,
    visit: (company, chapters) => `Welkom in andermans keuken: ${company} controleerde ${chapters}. Dank je wel.`,
    refused: 'Dit moet eerst anders:',
    registry:
      'Wie bij welk bedrijf hoort, staat in het register zoals het was vóór dit voorstel. Wat een voorstel zichzelf geeft, telt pas daarna.',
    check: 'De check',
  },
  en: {
    title: 'What happens with this proposal',
    outcome: {
      allowed: 'this proposal can go ahead',
      'waits-for-owner': 'this proposal waits for the answer of another company',
      'waits-for-board': 'this proposal waits for the board or the editors',
      'waits-for-maintainer': 'this proposal waits for a maintainer of the software',
      refused: 'this proposal cannot go ahead as it is',
    },
    part: {
      owner: ({ theme }) => `edit by the owner in theme ${theme}`,
      guest: ({ theme }) => `contribution by a guest in theme ${theme}`,
      'new-chapter': ({ theme }) => `new chapter in theme ${theme}`,
      proposal: ({ theme, company }) =>
        theme === undefined ? `${company} presents itself` : `${company} asks for theme ${theme}`,
      registry: ({ theme, company }) =>
        theme === undefined
          ? `change to the details of ${company ?? 'the site'}`
          : `change to who answers for theme ${theme}`,
      outside: () => 'change outside the content',
    },
    moved: ({ theme, movedTo }) => `the whole theme ${theme} moves to ${movedTo}`,
    wants: {
      owner: (company) => `the answer of owner ${company} is wanted`,
      reviewer: (company) => `a review was signed for ${company}; that company must confirm it`,
      editors: (company) =>
        `the answer of the editors is wanted${company === undefined ? '' : `, of publisher ${company}`}`,
      board: () => 'the board decides',
      maintainer: () => 'a maintainer of the software takes a look',
    },
    nobodyWanted: 'nobody else has to answer',
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
    more: (count) => `and ${count} more`,
    unchanged: 'nothing has changed',
    by: (handle, company) => (company === undefined ? handle : `${handle} of ${company}`),
    unknown: (handle) =>
      `We do not know ${handle} yet. Which company do you work for? Say so in a comment; the board can add you to your company.`,
    newcomer: (company) =>
      `Welcome, ${company}. The board looks at this proposal; there is nothing you need to do now.`,
    proposed: (company, theme) => `Welcome to theme ${theme}, ${company}. The board confirms who takes on a theme.`,
    visit: (company, chapters) => `Welcome in somebody else’s kitchen: ${company} reviewed ${chapters}. Thank you.`,
    refused: 'This has to be different first:',
    registry:
      'Who belongs to which company stands in the registry as it was before this proposal. What a proposal gives itself counts only afterwards.',
    check: 'The check',
  },
};

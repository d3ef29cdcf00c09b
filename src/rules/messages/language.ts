import { defineMessages } from './message.ts';
import { andMoreEn, andMoreNl, code, list } from './wording.ts';

/** What a chapter may contain. */
export const language = defineMessages({
  'mdx-unreadable': {
    severity: 'error',
    example: { reason: 'Expected a closing tag for `<br>` (1:1)' },
    nl: {
      message: ({ reason }) => `deze tekst kan niet gelezen worden: ${reason}`,
      help: () => 'zet voor een losse `<` of `{` een schuine streep (`\\<`, `\\{`), of zet code tussen backticks',
      why: 'In een hoofdstuk beginnen `<` en `{` een component. Staan ze er als teken, dan hoort er een schuine streep voor.',
    },
    en: {
      message: ({ reason }) => `this text cannot be read: ${reason}`,
      help: () => 'put a backslash before a loose `<` or `{` (`\\<`, `\\{`), or put code between backticks',
      why: 'In a chapter `<` and `{` begin a component. Where they stand as signs, a backslash belongs before them.',
    },
  },
  'code-forbidden': {
    severity: 'error',
    example: { code: "import x from './x.js'" },
    nl: {
      message: (details) => `${code(details.code)} zou uitgevoerd worden; een hoofdstuk bevat geen code`,
      help: () =>
        'begin de zin met een ander woord dan `import` of `export`, schrijf `\\{` voor een accolade, of zet het tussen backticks',
      why: 'Een hoofdstuk is tekst. Niets erin wordt uitgevoerd, zodat elk bedrijf kan bijdragen zonder dat anderen hoeven te vertrouwen op goede wil.',
    },
    en: {
      message: (details) => `${code(details.code)} would be run; a chapter contains no code`,
      help: () =>
        'begin the sentence with another word than `import` or `export`, write `\\{` for a brace, or put it between backticks',
      why: 'A chapter is text. Nothing in it is run, so that every company can contribute without others having to rely on goodwill.',
    },
  },
  'component-unknown': {
    severity: 'error',
    example: { component: 'Step', near: 'Steps', accepted: ['Steps', 'Tabs', 'TabItem'] },
    nl: {
      message: ({ component }) => `${code(`<${component}>`)} kan niet in een hoofdstuk`,
      help: ({ near, accepted }) =>
        near ? `bedoel je ${code(`<${near}>`)}?` : `schrijf het in Markdown, of gebruik ${list(accepted, andMoreNl)}`,
      why: 'Een hoofdstuk gebruikt alleen onderdelen die de site kent. HTML hoort er niet in.',
    },
    en: {
      message: ({ component }) => `${code(`<${component}>`)} cannot stand in a chapter`,
      help: ({ near, accepted }) =>
        near ? `did you mean ${code(`<${near}>`)}?` : `write it in Markdown, or use ${list(accepted, andMoreEn)}`,
      why: 'A chapter only uses parts that the site knows. HTML does not belong in it.',
    },
  },
});

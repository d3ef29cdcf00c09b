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
  'node-forbidden': {
    severity: 'error',
    example: { node: 'html' },
    nl: {
      message: ({ node }) => `dit onderdeel (${code(node)}) kan niet in een hoofdstuk`,
      help: () => 'schrijf het in gewone Markdown, of zet het als voorbeeld tussen backticks',
      why: 'Een hoofdstuk bestaat uit onderdelen die op een vaste lijst staan. Wat daar niet op staat, komt er niet in.',
    },
    en: {
      message: ({ node }) => `this part (${code(node)}) cannot stand in a chapter`,
      help: () => 'write it in plain Markdown, or put it between backticks as an example',
      why: 'A chapter consists of parts that stand on a fixed list. What is not on it does not get in.',
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
  'attribute-unknown': {
    severity: 'error',
    example: { component: 'TabItem', attribute: 'lable', near: 'label', accepted: ['label'] },
    nl: {
      message: ({ component, attribute }) =>
        `${code(attribute)} kan niet bij ${code(`<${component}>`)}, of staat er twee keer`,
      help: ({ near, accepted }) =>
        near
          ? `bedoel je ${code(near)}?`
          : accepted.length > 0
            ? `haal het weg; hier kan: ${list(accepted, andMoreNl)}`
            : 'haal het weg',
      why: 'Elk onderdeel heeft een vaste lijst eigenschappen. Iets anders doet niets, of iets wat niemand bedoelt.',
    },
    en: {
      message: ({ component, attribute }) =>
        `${code(attribute)} is not accepted on ${code(`<${component}>`)}, or stands there twice`,
      help: ({ near, accepted }) =>
        near
          ? `did you mean ${code(near)}?`
          : accepted.length > 0
            ? `remove it; accepted here: ${list(accepted, andMoreEn)}`
            : 'remove it',
      why: 'Every component has a fixed list of attributes. Anything else does nothing, or something that nobody means.',
    },
  },
  'attribute-missing': {
    severity: 'error',
    example: { component: 'TabItem', attribute: 'label' },
    nl: {
      message: ({ component, attribute }) => `${code(`<${component}>`)} heeft geen ${code(attribute)}`,
      help: ({ component, attribute }) => `schrijf ${code(`<${component} ${attribute}="…">`)}`,
      why: 'Zonder deze eigenschap weet de lezer niet waar hij op klikt, en kan de pagina niet gemaakt worden.',
    },
    en: {
      message: ({ component, attribute }) => `${code(`<${component}>`)} has no ${code(attribute)}`,
      help: ({ component, attribute }) => `write ${code(`<${component} ${attribute}="…">`)}`,
      why: 'Without this attribute the reader cannot know what they click on, and the page cannot be made.',
    },
  },
  'component-misused': {
    severity: 'error',
    example: { component: 'Steps', holds: 'one-ordered-list' },
    nl: {
      message: ({ component }) => `in ${code(`<${component}>`)} staat iets anders dan er hoort`,
      help: ({ component, holds }) =>
        holds === 'tab-items'
          ? 'zet er alleen `<TabItem label="…">` in'
          : `zet één genummerde lijst in ${code(`<${component}>`)}, met een lege regel ervoor en erna`,
      why: 'Het onderdeel kan alleen tonen waar het voor gemaakt is. Met iets anders kan de pagina niet gemaakt worden.',
    },
    en: {
      message: ({ component }) => `${code(`<${component}>`)} holds something else than belongs in it`,
      help: ({ component, holds }) =>
        holds === 'tab-items'
          ? 'put only `<TabItem label="…">` in it'
          : `put one numbered list in ${code(`<${component}>`)}, with an empty line before and after it`,
      why: 'The component can only show what it is made for. With anything else the page cannot be made.',
    },
  },
  'aside-unknown': {
    severity: 'error',
    example: { aside: 'notte', near: 'note', accepted: ['note', 'tip', 'caution', 'danger'] },
    nl: {
      message: ({ aside }) => `het kader ${code(`:::${aside}`)} bestaat niet`,
      help: ({ near, accepted }) =>
        near ? `bedoel je ${code(`:::${near}`)}?` : `kies uit ${list(accepted, andMoreNl)}`,
      why: 'Een kader dat niet bestaat, zou zonder kleur en titel tussen de tekst staan.',
    },
    en: {
      message: ({ aside }) => `the aside ${code(`:::${aside}`)} does not exist`,
      help: ({ near, accepted }) =>
        near ? `did you mean ${code(`:::${near}`)}?` : `choose from ${list(accepted, andMoreEn)}`,
      why: 'An aside that does not exist would stand in the text without colour or title.',
    },
  },
});

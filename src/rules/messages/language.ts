import type { DiagramFault } from '../../domain/finding.ts';
import { defineMessages } from './message.ts';
import { andMoreEn, andMoreNl, code, list } from './wording.ts';

/** What a chapter may contain. */
export const language = defineMessages({
  'mdx-unreadable': {
    severity: 'error',
    example: { reason: 'Unexpected token' },
    nl: {
      message: () => 'vanaf hier kan de tekst niet gelezen worden',
      help: () =>
        'zoek hier naar een losse `<`, `{` of `}` en zet er een schuine streep voor (`\\<`), of zet code tussen backticks',
      why: 'In een hoofdstuk beginnen `<` en `{` een onderdeel. Staan ze er als teken, dan hoort er een schuine streep voor.',
    },
    en: {
      message: () => 'from here on the text cannot be read',
      help: () =>
        'look here for a loose `<`, `{` or `}` and put a backslash before it (`\\<`), or put code between backticks',
      why: 'In a chapter `<` and `{` begin a component. Where they stand as signs, a backslash belongs before them.',
    },
  },
  'code-forbidden': {
    severity: 'error',
    example: { code: "import x from './x.js'" },
    nl: {
      message: (details) => `${code(quoted(details.code))} is code, en een hoofdstuk bevat geen code`,
      help: () => 'haal het weg; is het een voorbeeld, zet het dan tussen backticks of in een codeblok',
      why: 'Een hoofdstuk is tekst. Niets erin wordt uitgevoerd, zodat elk bedrijf kan bijdragen zonder dat anderen hoeven te vertrouwen op goede wil.',
    },
    en: {
      message: (details) => `${code(quoted(details.code))} is code, and a chapter contains no code`,
      help: () => 'remove it; if it is an example, put it between backticks or in a code block',
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
  'attribute-invalid': {
    severity: 'error',
    example: { component: 'Badge', attribute: 'variant', expected: 'choice', accepted: ['note', 'tip'] },
    nl: {
      message: ({ component, attribute }) => `de waarde van ${code(attribute)} kan niet bij ${code(`<${component}>`)}`,
      help: ({ attribute, expected, accepted }) =>
        ({
          text: `schrijf gewone tekst tussen aanhalingstekens: ${code(`${attribute}="…"`)}`,
          address:
            'schrijf een adres op deze site (`../hoofdstuk/`), of een dat begint met `https://`, `mailto:` of `tel:`',
          choice: `kies uit ${list(accepted, andMoreNl)}`,
          flag: `schrijf alleen ${code(attribute)}, zonder waarde`,
        })[expected],
      why: 'Elke eigenschap heeft een eigen soort waarde. Met een andere doet het onderdeel niets, of iets wat niemand bedoelt.',
    },
    en: {
      message: ({ component, attribute }) =>
        `the value of ${code(attribute)} is not accepted on ${code(`<${component}>`)}`,
      help: ({ attribute, expected, accepted }) =>
        ({
          text: `write plain text between quotes: ${code(`${attribute}="…"`)}`,
          address:
            'write an address on this site (`../chapter/`), or one that begins with `https://`, `mailto:` or `tel:`',
          choice: `choose from ${list(accepted, andMoreEn)}`,
          flag: `write ${code(attribute)} alone, without a value`,
        })[expected],
      why: 'Every attribute has its own kind of value. With another the component does nothing, or something that nobody means.',
    },
  },
  'component-misused': {
    severity: 'error',
    example: { component: 'Steps', holds: 'one-ordered-list' },
    nl: {
      message: ({ component }) => `in ${code(`<${component}>`)} staat iets anders dan er hoort`,
      help: ({ component, holds }) => `${holdsNl[holds]} in ${code(`<${component}>`)}`,
      why: 'Het onderdeel kan alleen tonen waar het voor gemaakt is. Met iets anders kan de pagina niet gemaakt worden.',
    },
    en: {
      message: ({ component }) => `${code(`<${component}>`)} holds something else than belongs in it`,
      help: ({ component, holds }) => `${holdsEn[holds]} in ${code(`<${component}>`)}`,
      why: 'The component can only show what it is made for. With anything else the page cannot be made.',
    },
  },
  'component-unclosed': {
    severity: 'error',
    example: { component: 'Steps', fault: 'unclosed' },
    nl: {
      message: ({ component, fault }) =>
        ({
          unclosed: `${code(`<${component}>`)} begint hier en wordt niet goed gesloten`,
          unopened: `${code(`</${component}>`)} sluit hier iets wat niet begonnen is`,
          unfinished: `achter ${code(`<${component}`)} ontbreekt het teken \`>\``,
        })[fault],
      help: ({ component, fault }) =>
        ({
          unclosed: `zet ${code(`</${component}>`)} op een eigen regel waar het ophoudt, met een lege regel ervoor`,
          unopened: `zet ${code(`<${component}>`)} op een eigen regel waar het begint, of haal ${code(`</${component}>`)} weg`,
          unfinished: 'zet een `>` waar de tag ophoudt',
        })[fault],
      why: 'Zonder begin en einde is niet te zien wat er in het onderdeel staat.',
    },
    en: {
      message: ({ component, fault }) =>
        ({
          unclosed: `${code(`<${component}>`)} begins here and is not closed properly`,
          unopened: `${code(`</${component}>`)} closes something here that was not begun`,
          unfinished: `after ${code(`<${component}`)} the sign \`>\` is missing`,
        })[fault],
      help: ({ component, fault }) =>
        ({
          unclosed: `put ${code(`</${component}>`)} on a line of its own where it ends, with an empty line before it`,
          unopened: `put ${code(`<${component}>`)} on a line of its own where it begins, or remove ${code(`</${component}>`)}`,
          unfinished: 'put a `>` where the tag ends',
        })[fault],
      why: 'Without a beginning and an end nobody can see what stands in the component.',
    },
  },
  'word-starts-code': {
    severity: 'error',
    example: { word: 'import' },
    nl: {
      message: ({ word }) => `een alinea die begint met ${code(word)} wordt als code gelezen`,
      help: ({ word }) =>
        `schrijf ${code(capital(word))} met een hoofdletter, begin met een ander woord, of zet ${code(word)} tussen backticks`,
      why: 'In een hoofdstuk begint code met `import` of `export` vooraan op een regel. Als gewoon woord mag het overal, behalve daar.',
    },
    en: {
      message: ({ word }) => `a paragraph that begins with ${code(word)} is read as code`,
      help: ({ word }) =>
        `write ${code(capital(word))} with a capital, begin with another word, or put ${code(word)} between backticks`,
      why: 'In a chapter, code begins with `import` or `export` at the start of a line. As an ordinary word it may stand anywhere but there.',
    },
  },
  'sign-bare': {
    severity: 'error',
    example: { sign: '<3' },
    nl: {
      message: ({ sign }) => `bij ${code(sign)} wordt het teken \`<\` gelezen als het begin van een onderdeel`,
      help: ({ sign }) => `schrijf ${code(`\\${sign}`)}, met een schuine streep ervoor, of zet het tussen backticks`,
      why: 'In een hoofdstuk begint `<` een onderdeel. Staat het er als teken, dan hoort er een schuine streep voor.',
    },
    en: {
      message: ({ sign }) => `in ${code(sign)} the sign \`<\` is read as the beginning of a component`,
      help: ({ sign }) => `write ${code(`\\${sign}`)}, with a backslash before it, or put it between backticks`,
      why: 'In a chapter `<` begins a component. Where it stands as a sign, a backslash belongs before it.',
    },
  },
  'brace-bare': {
    severity: 'error',
    example: { text: '{naam}' },
    nl: {
      message: ({ text }) =>
        text.startsWith('{/*')
          ? 'de opmerking die hier begint, houdt niet op'
          : `${code(text)} wordt als code gelezen, door het teken \`{\``,
      help: ({ text }) =>
        text.startsWith('{/*')
          ? 'zet `*/}` aan het eind van de opmerking'
          : `schrijf ${code(escaped(text))}, met een schuine streep voor elke accolade, of zet het tussen backticks`,
      why: 'In een hoofdstuk begint `{` code, en die hoort er niet in. Staat de accolade er als teken, dan hoort er een schuine streep voor.',
    },
    en: {
      message: ({ text }) =>
        text.startsWith('{/*')
          ? 'the comment that begins here does not end'
          : `${code(text)} is read as code, because of the sign \`{\``,
      help: ({ text }) =>
        text.startsWith('{/*')
          ? 'put `*/}` at the end of the comment'
          : `write ${code(escaped(text))}, with a backslash before each brace, or put it between backticks`,
      why: 'In a chapter `{` begins code, which does not belong there. Where the brace stands as a sign, a backslash belongs before it.',
    },
  },
  'tag-html': {
    severity: 'error',
    example: { tag: 'br', instead: 'line-break' },
    nl: {
      message: ({ tag }) => `${code(`<${tag}>`)} is HTML, en dat kan niet in een hoofdstuk`,
      help: ({ instead }) => insteadNl[instead],
      why: 'Een hoofdstuk is Markdown. HTML hoort er niet in: daarin kan code staan, en het ziet er op elke pagina anders uit.',
    },
    en: {
      message: ({ tag }) => `${code(`<${tag}>`)} is HTML, which cannot stand in a chapter`,
      help: ({ instead }) => insteadEn[instead],
      why: 'A chapter is Markdown. HTML does not belong in it: it can hold code, and it looks different on every page.',
    },
  },
  'comment-html': {
    severity: 'error',
    example: {},
    nl: {
      message: () => 'een opmerking in HTML (`<!-- … -->`) kan niet in een hoofdstuk',
      help: () => 'schrijf `{/* opmerking */}`, of haal de opmerking weg',
      why: 'HTML hoort niet in een hoofdstuk. Een opmerking in de andere vorm kan wel, en lezers zien haar niet op de pagina.',
    },
    en: {
      message: () => 'a comment in HTML (`<!-- … -->`) cannot stand in a chapter',
      help: () => 'write `{/* comment */}`, or remove the comment',
      why: 'HTML does not belong in a chapter. A comment in the other form may stand there, and readers do not see it on the page.',
    },
  },
  'address-in-brackets': {
    severity: 'error',
    example: { address: 'https://voorbeeld.example/' },
    nl: {
      message: () => 'een adres tussen `<` en `>` wordt hier geen link',
      help: ({ address }) => `schrijf ${code(`[tekst](${whole(address)})`)}, met een tekst die zegt waar het heen gaat`,
      why: 'In een hoofdstuk begint `<` een onderdeel. Een link met een tekst leest ook beter dan een adres.',
    },
    en: {
      message: () => 'an address between `<` and `>` does not become a link here',
      help: ({ address }) => `write ${code(`[text](${whole(address)})`)}, with a text that says where it leads`,
      why: 'In a chapter `<` begins a component. A link with a text also reads better than an address.',
    },
  },
  'code-indented': {
    severity: 'error',
    example: { lines: 3 },
    nl: {
      message: ({ lines }) =>
        lines === 1
          ? 'deze regel springt in als code, maar wordt gewone tekst'
          : `deze ${lines} regels springen in als code, maar worden gewone tekst`,
      help: () => 'zet een regel met drie backticks ervoor en erna; is het geen code, haal dan de spaties vooraan weg',
      why: 'Wat alleen ingesprongen is, wordt in een hoofdstuk gewone tekst achter elkaar. Code is dan niet meer te lezen.',
    },
    en: {
      message: ({ lines }) =>
        lines === 1
          ? 'this line is indented like code, but becomes ordinary text'
          : `these ${lines} lines are indented like code, but become ordinary text`,
      help: () => 'put a line of three backticks before and after it; if it is no code, remove the spaces at the start',
      why: 'What is only indented becomes running text in a chapter. Code can then no longer be read.',
    },
  },
  'text-tangled': {
    severity: 'error',
    example: { limit: 24 },
    nl: {
      message: ({ limit }) =>
        `hier zit meer dan ${limit} keer iets in iets anders (citaten, lijsten, haken, onderdelen)`,
      help: () => 'maak de opbouw platter, of zet het als voorbeeld in een codeblok',
      why: 'Zo diep kan geen lezer volgen, en een programma dat zoiets leest, kan erop vastlopen.',
    },
    en: {
      message: ({ limit }) =>
        `here something lies in something else more than ${limit} times (quotes, lists, brackets, components)`,
      help: () => 'make the structure flatter, or put it in a code block as an example',
      why: 'No reader can follow so deep, and a program that reads it can get stuck.',
    },
  },
  'readers-differ': {
    severity: 'error',
    example: {},
    nl: {
      message: () => 'deze tekst is op twee manieren te lezen, en in één daarvan staat er code',
      help: () => 'zet voor elke losse `{` en `<` een schuine streep, en controleer of elke backtick een tweede heeft',
      why: 'Twee programma’s die dezelfde taal lezen, zien hier iets anders. Wie het hoofdstuk nakijkt, ziet dan misschien niet wat de site ervan maakt.',
    },
    en: {
      message: () => 'this text can be read in two ways, and in one of them it holds code',
      help: () => 'put a backslash before each loose `{` and `<`, and see whether every backtick has its second',
      why: 'Two programs that read the same language see different things here. Whoever reviews the chapter may not see what the site makes of it.',
    },
  },
  'word-avoided': {
    severity: 'warning',
    example: { word: 'onboarding', use: 'inwerken' },
    nl: {
      message: ({ word, use }) => `hier staat ${code(word)}; wij zeggen ${code(use)}`,
      help: ({ use }) => `schrijf ${code(use)}, of verander de woordenlijst in \`glossary.yaml\``,
      why: 'Eén woord voor één ding: dan weet een lezer dat het over hetzelfde gaat, en vindt de zoekmachine het.',
    },
    en: {
      message: ({ word, use }) => `here stands ${code(word)}; we say ${code(use)}`,
      help: ({ use }) => `write ${code(use)}, or change the glossary in \`glossary.yaml\``,
      why: 'One word for one thing: then a reader knows that it is about the same, and the search finds it.',
    },
  },
  'image-alt-missing': {
    severity: 'error',
    example: { image: '../images/slot.png' },
    nl: {
      message: ({ image }) => `de afbeelding ${code(image)} heeft geen beschrijving`,
      help: ({ image }) =>
        `schrijf wat erop te zien is: ${code(`![een hangslot op een laptop](${image})`)}; is het alleen versiering, gebruik dan \`<Figure decorative>\``,
      why: 'Wie de afbeelding niet ziet, hoort de beschrijving. Zonder beschrijving mist die lezer iets en weet niet wat.',
    },
    en: {
      message: ({ image }) => `the picture ${code(image)} has no description`,
      help: ({ image }) =>
        `write what it shows: ${code(`![a padlock on a laptop](${image})`)}; if it is decoration only, use \`<Figure decorative>\``,
      why: 'Who cannot see the picture hears the description. Without one that reader misses something and does not know what.',
    },
  },
  'diagram-unreadable': {
    severity: 'error',
    example: { fault: 'line', found: 'A --> ' },
    nl: {
      message: ({ fault, found }) => diagramNl[fault](found),
      help: ({ fault }) =>
        fault === 'size' || fault === 'many'
          ? 'teken het in delen, of vertel een deel in de tekst'
          : 'begin met `flowchart LR` en schrijf elke pijl op een eigen regel: `A[Melding] --> B[Wie pakt het op?]`',
      why: 'Een diagram wordt bij het bouwen getekend, en wat we niet kennen wordt niet stilletjes weggelaten. We tekenen `flowchart`, `sequenceDiagram` en `stateDiagram-v2` van Mermaid, zonder kleuren, links en HTML.',
    },
    en: {
      message: ({ fault, found }) => diagramEn[fault](found),
      help: ({ fault }) =>
        fault === 'size' || fault === 'many'
          ? 'draw it in parts, or tell part of it in the text'
          : 'begin with `flowchart LR` and write each arrow on a line of its own: `A[Report] --> B[Who takes it up?]`',
      why: 'A diagram is drawn at build time, and what we do not know is not left out in silence. We draw `flowchart`, `sequenceDiagram` and `stateDiagram-v2` of Mermaid, without colours, links and HTML.',
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

const holdsNl = {
  something: 'zet tekst',
  nothing: 'zet niets',
  'one-list': 'zet één lijst, met een lege regel ervoor en erna,',
  'one-ordered-list': 'zet één genummerde lijst, met een lege regel ervoor en erna,',
  'one-image': 'zet één afbeelding, `![beschrijving](../images/bestand.png)`, met een lege regel ervoor en erna,',
  decoration: 'zet een versiering zonder beschrijving, `![](../images/bestand.png)`,',
  'tab-items': 'zet alleen `<TabItem label="…">`',
  cards: 'zet alleen `<Card>` en `<LinkCard>`',
} as const;

const holdsEn = {
  something: 'put text',
  nothing: 'put nothing',
  'one-list': 'put one list, with an empty line before and after it,',
  'one-ordered-list': 'put one numbered list, with an empty line before and after it,',
  'one-image': 'put one picture, `![description](../images/file.png)`, with an empty line before and after it,',
  decoration: 'put a decoration without a description, `![](../images/file.png)`,',
  'tab-items': 'put only `<TabItem label="…">`',
  cards: 'put only `<Card>` and `<LinkCard>`',
} as const;

const insteadNl = {
  'line-break': 'laat een lege regel open, of eindig de regel met `\\`; maak er in een tabel twee rijen van',
  rule: 'schrijf `---` op een eigen regel, met een lege regel ervoor',
  strong: 'schrijf `**vet**`',
  emphasis: 'schrijf `*schuin*`',
  strike: 'schrijf `~~doorgehaald~~`',
  code: 'zet het tussen backticks',
  link: 'schrijf `[tekst](adres)`',
  image: 'schrijf `![beschrijving](../images/bestand.png)`',
  heading: 'schrijf `## Kop`',
  list: 'schrijf elk punt op een eigen regel, met `-` en een spatie ervoor',
  table: 'schrijf de tabel met `|` tussen de kolommen',
  quote: 'zet `>` met een spatie voor de regel',
  plain: 'haal het weg en schrijf gewone tekst, of zet het als voorbeeld tussen backticks',
} as const;

const insteadEn = {
  'line-break': 'leave an empty line, or end the line with `\\`; in a table, make two rows of it',
  rule: 'write `---` on a line of its own, with an empty line before it',
  strong: 'write `**bold**`',
  emphasis: 'write `*italic*`',
  strike: 'write `~~struck out~~`',
  code: 'put it between backticks',
  link: 'write `[text](address)`',
  image: 'write `![description](../images/file.png)`',
  heading: 'write `## Heading`',
  list: 'write each point on a line of its own, with `-` and a space before it',
  table: 'write the table with `|` between the columns',
  quote: 'put `>` and a space before the line',
  plain: 'remove it and write plain text, or put it between backticks as an example',
} as const;

const diagramNl: Readonly<Record<DiagramFault, (found: string) => string>> = {
  empty: () => 'in dit diagram staat niets',
  kind: (found) => `dit diagram begint met ${code(found)}; dat kunnen we niet tekenen`,
  line: (found) => `dit diagram heeft een regel die we niet kunnen tekenen: ${code(found)}`,
  unclosed: (found) => `in dit diagram mist ${code('end')} bij ${code(found)}`,
  size: () => 'dit diagram is te groot om te lezen',
  many: (found) => `dit hoofdstuk heeft meer dan ${found} diagrammen`,
  drawing: (found) => `dit diagram kan niet getekend worden: ${code(found)}`,
};

const diagramEn: Readonly<Record<DiagramFault, (found: string) => string>> = {
  empty: () => 'there is nothing in this diagram',
  kind: (found) => `this diagram begins with ${code(found)}, which we cannot draw`,
  line: (found) => `this diagram has a line that we cannot draw: ${code(found)}`,
  unclosed: (found) => `this diagram misses ${code('end')} for ${code(found)}`,
  size: () => 'this diagram is too large to be read',
  many: (found) => `this chapter has more than ${found} diagrams`,
  drawing: (found) => `this diagram cannot be drawn: ${code(found)}`,
};

/** An address that works as a link: what has an `@` is mail, and a bare `www.` lacks its beginning. */
function whole(address: string): string {
  if (/^www\./i.test(address)) return `https://${address}`;
  return address.includes('@') && !address.includes(':') ? `mailto:${address}` : address;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function escaped(text: string): string {
  return text.replaceAll(/[{}]/g, '\\$&');
}

/** Code may hold backticks, or be long; the place says the rest. */
function quoted(typed: string): string {
  const [line = ''] = typed.split('`', 1);
  return line === typed && line.length <= longestCode ? line : `${line.slice(0, longestCode - 1)}…`;
}

const longestCode = 60;

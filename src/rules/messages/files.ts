import { defineMessages } from './message.ts';
import { code, kindEn, kindNl } from './wording.ts';
import { yamlEn, yamlNl } from './yaml-faults.ts';

/** Files and folders: what may lie where, and whether it can be read. */
export const files = defineMessages({
  'site-missing': {
    severity: 'error',
    example: { file: 'content/site.yaml' },
    nl: {
      message: () => 'deze map heeft geen `site.yaml`',
      help: ({ file }) => `maak ${code(file)} met \`version\`, \`name\`, \`publisher\` en \`languages\``,
      why: 'In site.yaml staat wat voor de hele site geldt: de naam, de uitgever en de talen. Zonder dat bestand kan de site niet gebouwd worden.',
    },
    en: {
      message: () => 'this folder has no `site.yaml`',
      help: ({ file }) => `make ${code(file)} with \`version\`, \`name\`, \`publisher\` and \`languages\``,
      why: 'site.yaml says what is true of the whole site: its name, publisher and languages. Without it the site cannot be built.',
    },
  },
  'file-unreadable': {
    severity: 'error',
    example: { reason: 'EACCES' },
    nl: {
      message: ({ reason }) => `dit bestand kan niet gelezen worden (${reason})`,
      help: () => 'kijk of het bestand bestaat en of je het mag lezen',
      why: 'Een bestand dat we niet kunnen lezen, slaan we niet stil over: dan zou er een pagina ontbreken.',
    },
    en: {
      message: ({ reason }) => `this file cannot be read (${reason})`,
      help: () => 'see whether the file exists and whether you may read it',
      why: 'A file that we cannot read is not passed over in silence: a page would be missing.',
    },
  },
  'file-link': {
    severity: 'error',
    example: { name: 'wachtwoorden.mdx' },
    nl: {
      message: ({ name }) => `${code(name)} is een verwijzing naar een ander bestand (symbolische link)`,
      help: () => 'zet het bestand zelf op deze plek',
      why: 'Een verwijzing kan naar iets buiten de map wijzen. Inhoud is alleen wat in de map zelf ligt.',
    },
    en: {
      message: ({ name }) => `${code(name)} is a link to another file (symbolic link)`,
      help: () => 'put the file itself here',
      why: 'A link can point to something outside the folder. Content is only what lies in the folder itself.',
    },
  },
  'file-directory': {
    severity: 'error',
    example: { name: 'wachtwoorden.mdx' },
    nl: {
      message: ({ name }) => `${code(name)} is een map, geen bestand`,
      help: () => 'verwijder de map of geef haar een andere naam',
      why: 'Op deze plek hoort een bestand. Een map met deze naam wordt anders stil overgeslagen.',
    },
    en: {
      message: ({ name }) => `${code(name)} is a folder, not a file`,
      help: () => 'remove the folder or give it another name',
      why: 'A file belongs here. A folder of this name would otherwise be passed over in silence.',
    },
  },
  'file-too-large': {
    severity: 'error',
    example: { size: '5120 kB', limit: '256 kB' },
    nl: {
      message: ({ size, limit }) => `dit bestand is ${size}; het mag hoogstens ${limit} zijn`,
      help: () => 'splits het hoofdstuk, of haal weg wat er per ongeluk in kwam',
      why: 'Een hoofdstuk van een kwartier lezen is zo’n 20 kB. Een veel groter bestand is bijna altijd een vergissing, en het maakt de site traag.',
    },
    en: {
      message: ({ size, limit }) => `this file is ${size}; at most ${limit} is allowed`,
      help: () => 'split the chapter, or take out what got in by accident',
      why: 'A chapter that takes a quarter of an hour is some 20 kB. A much larger file is nearly always a mistake, and it makes the site slow.',
    },
  },
  'file-stray': {
    severity: 'error',
    example: { name: 'aantekeningen', expected: '`<chapter>.mdx`' },
    nl: {
      message: ({ name }) => `${code(name)} hoort niet in deze map`,
      help: ({ expected }) => `hernoem of verplaats het; hier hoort alleen: ${expected}`,
      why: 'Een bestand op de verkeerde plek komt nergens op de site. Dat merkt de schrijver liever nu dan na publicatie.',
    },
    en: {
      message: ({ name }) => `${code(name)} does not belong in this folder`,
      help: ({ expected }) => `rename or move it; only this belongs here: ${expected}`,
      why: 'A file in the wrong place appears nowhere on the site. Its author would rather know now than after publication.',
    },
  },
  'file-case': {
    severity: 'error',
    example: { name: 'Wachtwoorden.mdx', other: 'wachtwoorden.mdx' },
    nl: {
      message: ({ name, other }) => `${code(name)} verschilt alleen in hoofdletters van ${code(other)}`,
      help: ({ name }) => `verwijder ${code(name)} of geef het een andere naam`,
      why: 'Op Windows en macOS zijn dit twee namen voor hetzelfde bestand. Wie daar werkt, krijgt er maar één te zien.',
    },
    en: {
      message: ({ name, other }) => `${code(name)} differs from ${code(other)} in capitals only`,
      help: ({ name }) => `remove ${code(name)} or give it another name`,
      why: 'On Windows and macOS these are two names of the same file. Whoever works there gets to see only one of them.',
    },
  },
  'name-invalid': {
    severity: 'error',
    example: { name: 'Sterke Wachtwoorden', suggestion: 'sterke-wachtwoorden' },
    nl: {
      message: ({ name }) => `${code(name)} kan geen naam zijn: alleen kleine letters, cijfers en streepjes`,
      help: ({ suggestion }) =>
        suggestion ? `noem het ${code(suggestion)}` : 'kies een naam zoals `sterke-wachtwoorden`',
      why: 'De naam wordt het adres van de pagina. Dat adres moet overal werken en blijft voor altijd hetzelfde.',
    },
    en: {
      message: ({ name }) => `${code(name)} cannot be a name: only lower-case letters, digits and hyphens`,
      help: ({ suggestion }) =>
        suggestion ? `call it ${code(suggestion)}` : 'choose a name such as `strong-passwords`',
      why: 'The name becomes the address of the page. That address must work everywhere and stays the same for ever.',
    },
  },
  'name-reserved': {
    severity: 'error',
    example: { name: 'handboek' },
    nl: {
      message: ({ name }) => `de naam ${code(name)} is van de site zelf`,
      help: () => 'kies een andere naam',
      why: 'De site gebruikt deze naam voor een eigen pagina of map. Twee pagina’s kunnen niet hetzelfde adres hebben.',
    },
    en: {
      message: ({ name }) => `the name ${code(name)} belongs to the site itself`,
      help: () => 'choose another name',
      why: 'The site uses this name for a page or folder of its own. Two pages cannot have the same address.',
    },
  },
  'encoding-invalid': {
    severity: 'error',
    example: { byte: '0xEB' },
    nl: {
      message: ({ byte }) => `dit bestand is geen UTF-8: de byte ${code(byte)} kan hier niet staan`,
      help: () => 'sla het bestand op als UTF-8',
      why: 'In een andere codering veranderen letters als ë en é in vreemde tekens.',
    },
    en: {
      message: ({ byte }) => `this file is not UTF-8: the byte ${code(byte)} cannot stand here`,
      help: () => 'save the file as UTF-8',
      why: 'In another encoding letters such as ë and é turn into odd signs.',
    },
  },
  'yaml-unreadable': {
    severity: 'error',
    example: { fault: 'colon', text: 'Melden: bij wie?' },
    nl: {
      message: (details) => yamlNl[details.fault].message(details.text),
      help: (details) => yamlNl[details.fault].help(details.text),
      why: 'Zolang één regel niet te lezen is, weten we van het hele bestand niet wat er staat.',
    },
    en: {
      message: (details) => yamlEn[details.fault].message(details.text),
      help: (details) => yamlEn[details.fault].help(details.text),
      why: 'As long as one line cannot be read, we do not know what the whole file says.',
    },
  },
  'yaml-feature': {
    severity: 'error',
    example: { feature: '*basis' },
    nl: {
      message: ({ feature }) => `${code(feature)} mag hier niet: ankers, aliassen en tags doen we niet`,
      help: () => 'schrijf de waarde voluit, of zet haar tussen aanhalingstekens als ze met `*`, `&` of `!` begint',
      why: 'Met een anker, alias of tag betekent een bestand iets anders dan er staat. Wie het naleest, ziet dat niet.',
    },
    en: {
      message: ({ feature }) => `${code(feature)} is not allowed here: no anchors, aliases or tags`,
      help: () => 'write the value in full, or quote it when it starts with `*`, `&` or `!`',
      why: 'With an anchor, alias or tag a file means something else than it says. Whoever reviews it does not see that.',
    },
  },
  'yaml-shape': {
    severity: 'error',
    example: { found: 'nothing' },
    nl: {
      message: ({ found }) => `hier horen sleutels met waarden; er staat ${kindNl(found)}`,
      help: () => 'begin met een regel als `title: …`',
      why: 'Elk gegevensbestand bestaat uit sleutels met waarden.',
    },
    en: {
      message: ({ found }) => `keys with values belong here; there is ${kindEn(found)}`,
      help: () => 'begin with a line such as `title: …`',
      why: 'Every data file consists of keys with values.',
    },
  },
  'frontmatter-missing': {
    severity: 'error',
    example: {},
    nl: {
      message: () => 'dit hoofdstuk begint niet met gegevens tussen twee regels `---`',
      help: () => 'zet bovenaan `---`, dan `title`, `description` en `authors`, en dan weer `---`',
      why: 'Bovenaan staat wie het hoofdstuk schreef en wanneer het gecontroleerd is. Daar draait deze kennisbank om.',
    },
    en: {
      message: () => 'this chapter does not begin with data between two lines `---`',
      help: () => 'put `---` at the top, then `title`, `description` and `authors`, and then `---` again',
      why: 'At the top stands who wrote the chapter and when it was reviewed. That is what this knowledge base is about.',
    },
  },
  'frontmatter-unreadable': {
    severity: 'error',
    example: { fault: 'colon', text: 'Melden: bij wie?' },
    nl: {
      message: (details) => yamlNl[details.fault].message(details.text),
      help: (details) => yamlNl[details.fault].help(details.text),
      why: 'Bovenaan een hoofdstuk staan gegevens. Zolang één regel daarvan niet te lezen is, weten we van geen ervan wat er staat.',
    },
    en: {
      message: (details) => yamlEn[details.fault].message(details.text),
      help: (details) => yamlEn[details.fault].help(details.text),
      why: 'At the top of a chapter stand its data. As long as one line of them cannot be read, we know of none what it says.',
    },
  },
  'character-forbidden': {
    severity: 'error',
    example: { character: 'U+202E', fault: 'direction' },
    nl: {
      message: ({ character, fault }) => `hier staat ${characterNl[fault]} (${code(character)})`,
      help: () => 'verwijder het teken, of typ het woord opnieuw',
      why: 'Een teken dat je niet ziet, kan een tekst iets anders laten zeggen dan wie hem nakijkt denkt te lezen. Meestal komt het mee met plakken.',
    },
    en: {
      message: ({ character, fault }) => `here stands ${characterEn[fault]} (${code(character)})`,
      help: () => 'remove the character, or type the word again',
      why: 'A character that cannot be seen can make a text say something else than its reviewer believes to read. Mostly it came along with pasting.',
    },
  },
  'image-type': {
    severity: 'error',
    example: { name: 'sleutels.png', expected: 'PNG', found: 'JPEG' },
    nl: {
      message: ({ name, expected, found }) =>
        found === undefined
          ? `${code(name)} is geen afbeelding die we kunnen lezen`
          : `${code(name)} heet een ${expected} te zijn, maar is een ${found}`,
      help: ({ found, expected }) =>
        found !== undefined && acceptedPictures.includes(found)
          ? `geef het bestand de extensie van ${found}, of sla het opnieuw op als ${expected}`
          : 'open het in een tekenprogramma en sla het op als PNG of JPEG',
      why: 'We kijken naar wat er in een bestand zit, niet naar hoe het heet. Zo komt er niets binnen dat zich als afbeelding voordoet.',
    },
    en: {
      message: ({ name, expected, found }) =>
        found === undefined
          ? `${code(name)} is no picture that we can read`
          : `${code(name)} is called a ${expected}, but is a ${found}`,
      help: ({ found, expected }) =>
        found !== undefined && acceptedPictures.includes(found)
          ? `give the file the extension of ${found}, or save it again as ${expected}`
          : 'open it in a drawing program and save it as PNG or JPEG',
      why: 'We look at what is in a file, not at what it is called. So nothing gets in that poses as a picture.',
    },
  },
  'image-pixels': {
    severity: 'error',
    example: { width: 12000, height: 9000, frames: 1, limit: 25_000_000 },
    nl: {
      message: ({ width, height, frames }) =>
        `deze afbeelding is ${width} bij ${height} pixels${frames > 1 ? `, ${frames} keer` : ''}; dat is te veel`,
      help: ({ frames, limit }) =>
        frames > 1
          ? 'maak de animatie korter of kleiner, of laat één beeld zien en vertel de rest'
          : `maak haar kleiner: hoogstens ${limit / 1_000_000} miljoen pixels, 2000 breed is ruim genoeg`,
      why: 'Een te grote afbeelding maakt elke build traag en laat een telefoon wachten.',
    },
    en: {
      message: ({ width, height, frames }) =>
        `this picture is ${width} by ${height} pixels${frames > 1 ? `, ${frames} times` : ''}; that is too many`,
      help: ({ frames, limit }) =>
        frames > 1
          ? 'make the animation shorter or smaller, or show one picture and tell the rest'
          : `make it smaller: at most ${limit / 1_000_000} million pixels, a width of 2000 is ample`,
      why: 'A picture that is too large makes every build slow and lets a phone wait.',
    },
  },
  'image-svg': {
    severity: 'error',
    example: { name: 'netwerk.svg' },
    nl: {
      message: ({ name }) => `${code(name)} is een SVG, en die kan hier niet`,
      help: () => 'sla de tekening op als PNG, of schrijf haar als diagram in een codeblok `mermaid`',
      why: 'Een SVG is een programma dat op een plaatje lijkt: er kan script in staan. Daarom nemen we ze van niemand aan.',
    },
    en: {
      message: ({ name }) => `${code(name)} is an SVG, which is not accepted here`,
      help: () => 'save the drawing as PNG, or write it as a diagram in a code block `mermaid`',
      why: 'An SVG is a program that looks like a picture: there can be script in it. So we take them from nobody.',
    },
  },
});

const acceptedPictures: readonly string[] = ['PNG', 'JPEG', 'WebP', 'AVIF', 'GIF'];

const characterNl = {
  control: 'een stuurteken dat niet in een tekst hoort',
  direction: 'een teken dat de leesrichting omdraait',
  separator: 'een onzichtbaar regeleinde',
  invisible: 'een onzichtbaar teken',
} as const;

const characterEn = {
  control: 'a control character that does not belong in a text',
  direction: 'a character that turns the reading direction',
  separator: 'an invisible line end',
  invisible: 'an invisible character',
} as const;

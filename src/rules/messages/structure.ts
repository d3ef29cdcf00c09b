import { defineMessages } from './message.ts';
import { code } from './wording.ts';

/** How files belong together. */
export const structure = defineMessages({
  'theme-missing': {
    severity: 'error',
    example: { theme: 'energie' },
    nl: {
      message: ({ theme }) => `de map ${code(theme)} heeft hoofdstukken, maar geen \`theme.yaml\``,
      help: ({ theme }) => `maak ${code(`themes/${theme}/theme.yaml`)} met \`title\`, \`summary\` en \`ownership\``,
      why: 'In theme.yaml staat wie voor de hoofdstukken in deze map instaat.',
    },
    en: {
      message: ({ theme }) => `the folder ${code(theme)} has chapters, but no \`theme.yaml\``,
      help: ({ theme }) => `make ${code(`themes/${theme}/theme.yaml`)} with \`title\`, \`summary\` and \`ownership\``,
      why: 'theme.yaml says who answers for the chapters in this folder.',
    },
  },
  'language-unused': {
    severity: 'warning',
    example: { language: 'en' },
    nl: {
      message: ({ language }) => `deze site heeft geen taal ${code(language)}; wat in deze map staat, komt er niet op`,
      help: ({ language }) => `zet ${code(language)} bij \`languages\` in site.yaml, of haal de map weg`,
      why: 'Een hoofdstuk dat nergens te lezen is, mist niemand. Dat merkt de schrijver liever nu.',
    },
    en: {
      message: ({ language }) =>
        `this site has no language ${code(language)}; what is in this folder does not appear on it`,
      help: ({ language }) => `add ${code(language)} to \`languages\` in site.yaml, or remove the folder`,
      why: 'Nobody misses a chapter that can be read nowhere. Its author would rather know now.',
    },
  },
  'original-missing': {
    severity: 'error',
    example: { original: 'nl/wachtwoorden.mdx', language: 'nl' },
    nl: {
      message: ({ original }) => `dit is een vertaling, maar het origineel ${code(original)} is er niet`,
      help: ({ original }) =>
        `schrijf eerst ${code(original)}, of geef de vertaling de bestandsnaam van haar origineel`,
      why: 'Het origineel staat in de eerste taal van de site. Een vertaling heeft dezelfde bestandsnaam, zodat ze bij elkaar horen.',
    },
    en: {
      message: ({ original }) => `this is a translation, but its original ${code(original)} is not there`,
      help: ({ original }) => `write ${code(original)} first, or give the translation the file name of its original`,
      why: 'The original is in the first language of the site. A translation has the same file name, so that they belong together.',
    },
  },
  'address-duplicate': {
    severity: 'error',
    example: { address: '/themas/energie/opslag/', other: 'content/themes/energie/nl/opslag.mdx' },
    nl: {
      message: ({ address, other }) => `het adres ${code(address)} is al van ${code(other)}`,
      help: () => 'geef een van de twee een andere naam of haal de alias weg',
      why: 'Op één adres kan maar één pagina staan. Zonder deze regel zou een van de twee stil verdwijnen.',
    },
    en: {
      message: ({ address, other }) => `the address ${code(address)} already belongs to ${code(other)}`,
      help: () => 'give one of the two another name or remove the alias',
      why: 'Only one page can stand at an address. Without this rule one of the two would vanish in silence.',
    },
  },
});

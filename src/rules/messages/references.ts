import { defineMessages } from './message.ts';
import { andMoreEn, andMoreNl, circle, code, list } from './wording.ts';

/** Names of things that must exist. */
export const references = defineMessages({
  'company-unknown': {
    severity: 'error',
    example: { company: 'acme-energi', near: 'acme-energy' },
    nl: {
      message: ({ company }) => `bedrijf ${code(company)} bestaat niet`,
      help: ({ company, near }) =>
        near
          ? `bedoel je ${code(near)}? Anders: voeg ${code(`companies/${company}.yaml`)} toe`
          : `voeg ${code(`companies/${company}.yaml`)} toe, of kies een bedrijf dat er al is`,
      why: 'Wie voor iets instaat, moet te vinden zijn. Daarom kan alleen een bedrijf genoemd worden dat in de lijst staat.',
    },
    en: {
      message: ({ company }) => `company ${code(company)} does not exist`,
      help: ({ company, near }) =>
        near
          ? `use ${code(near)}, or add ${code(`companies/${company}.yaml`)}`
          : `add ${code(`companies/${company}.yaml`)}, or name a company that is there`,
      why: 'Whoever answers for something must be findable. So only a company that is on the list can be named.',
    },
  },
  'theme-unknown': {
    severity: 'error',
    example: { theme: 'databeveliging', near: 'databeveiliging' },
    nl: {
      message: ({ theme }) => `thema ${code(theme)} bestaat niet`,
      help: ({ near }) => (near ? `bedoel je ${code(near)}?` : 'kijk welke mappen er in `themes/` zijn'),
      why: 'Een verwijzing die nergens heen gaat, laat de lezer staan.',
    },
    en: {
      message: ({ theme }) => `theme ${code(theme)} does not exist`,
      help: ({ near }) => (near ? `did you mean ${code(near)}?` : 'see which folders there are in `themes/`'),
      why: 'A reference that leads nowhere leaves the reader standing.',
    },
  },
  'chapter-unknown': {
    severity: 'error',
    example: { chapter: 'databeveiliging/wachtworden', near: 'databeveiliging/wachtwoorden' },
    nl: {
      message: ({ chapter }) => `hoofdstuk ${code(chapter)} bestaat niet`,
      help: ({ near }) => (near ? `bedoel je ${code(near)}?` : 'kijk welke bestanden er in de map van het thema zijn'),
      why: 'Een verwijzing die nergens heen gaat, laat de lezer staan.',
    },
    en: {
      message: ({ chapter }) => `chapter ${code(chapter)} does not exist`,
      help: ({ near }) =>
        near ? `did you mean ${code(near)}?` : 'see which files there are in the folder of the theme',
      why: 'A reference that leads nowhere leaves the reader standing.',
    },
  },
  'objective-unknown': {
    severity: 'error',
    example: { objective: 'kiezn', near: 'kiezen' },
    nl: {
      message: ({ objective }) => `dit hoofdstuk heeft geen leerdoel ${code(objective)}`,
      help: ({ near }) =>
        near ? `bedoel je ${code(near)}?` : 'voeg het leerdoel toe onder `objectives`, of kies er een dat er staat',
      why: 'Een vraag toetst een leerdoel. Zonder leerdoel weet de lezer niet waarom de vraag gesteld wordt.',
    },
    en: {
      message: ({ objective }) => `this chapter has no objective ${code(objective)}`,
      help: ({ near }) =>
        near ? `did you mean ${code(near)}?` : 'add the objective under `objectives`, or name one that is there',
      why: 'A question tests an objective. Without one the reader does not know why it is asked.',
    },
  },
  'page-unknown': {
    severity: 'error',
    example: { link: './wachtwoorden.mdx', near: '../wachtwoorden/' },
    nl: {
      message: ({ link }) => `de link ${code(link)} gaat nergens heen`,
      help: ({ near }) =>
        near
          ? `bedoel je ${code(near)}?`
          : 'schrijf `../<hoofdstuk>/` binnen het thema, of `../../<thema>/<hoofdstuk>/` erbuiten',
      why: 'Links staan in adressen van pagina’s, vanaf de pagina zelf geteld. Zo werken ze in elke taal en op elk domein.',
    },
    en: {
      message: ({ link }) => `the link ${code(link)} leads nowhere`,
      help: ({ near }) =>
        near
          ? `did you mean ${code(near)}?`
          : 'write `../<chapter>/` within the theme, or `../../<theme>/<chapter>/` outside it',
      why: 'Links are addresses of pages, counted from the page itself. So they work in every language and on every domain.',
    },
  },
  'link-absolute': {
    severity: 'error',
    example: { link: '/themas/energie/opslag/', relative: '../../energie/opslag/' },
    nl: {
      message: ({ link }) => `de link ${code(link)} begint met een schuine streep`,
      help: ({ relative }) => `schrijf ${code(relative)}`,
      why: 'Een link vanaf de wortel gaat altijd naar de Nederlandse site op het eigen domein. Vanaf de pagina geteld werkt hij overal.',
    },
    en: {
      message: ({ link }) => `the link ${code(link)} begins with a slash`,
      help: ({ relative }) => `write ${code(relative)}`,
      why: 'A link from the root always leads to the Dutch site on its own domain. Counted from the page it works everywhere.',
    },
  },
  'chapter-hidden': {
    severity: 'error',
    example: { chapter: 'databeveiliging/onze-leveranciers' },
    nl: {
      message: ({ chapter }) => `${code(chapter)} is alleen voor leden; hier leest iedereen mee`,
      help: () => 'haal de verwijzing weg, of zet ook bij dit hoofdstuk `visibility: members`',
      why: 'Een openbare pagina mag niets verraden van wat alleen voor leden is, en de link zou nergens heen gaan.',
    },
    en: {
      message: ({ chapter }) => `${code(chapter)} is for members only; everybody reads this chapter`,
      help: () => 'remove the reference, or set `visibility: members` on this chapter too',
      why: 'A public page must not give away anything that is for members only, and the link would lead nowhere.',
    },
  },
  'link-scheme': {
    severity: 'error',
    example: { link: 'javascript:alert(1)' },
    nl: {
      message: ({ link }) => `naar ${code(link)} kan een hoofdstuk niet linken`,
      help: () => 'gebruik `https://…`, `mailto:…` of `tel:…`',
      why: 'Andere soorten adressen kunnen iets uitvoeren in de browser van de lezer.',
    },
    en: {
      message: ({ link }) => `a chapter cannot link to ${code(link)}`,
      help: () => 'use `https://…`, `mailto:…` or `tel:…`',
      why: 'Other kinds of addresses can run something in the reader’s browser.',
    },
  },
  'image-outside': {
    severity: 'error',
    example: { image: 'https://voorbeeld.example/foto.png' },
    nl: {
      message: ({ image }) => `de afbeelding ${code(image)} ligt niet in de map van het thema`,
      help: () => 'zet het bestand in `images/` van het thema en schrijf `../images/<bestand>`',
      why: 'Afbeeldingen komen nooit van een andere site: die zou dan weten wie wat leest.',
    },
    en: {
      message: ({ image }) => `the picture ${code(image)} does not lie in the folder of the theme`,
      help: () => 'put the file in `images/` of the theme and write `../images/<file>`',
      why: 'Pictures never come from another site: it would know who reads what.',
    },
  },
  'image-unknown': {
    severity: 'error',
    example: { image: '../images/slot.png', near: '../images/sloten.png' },
    nl: {
      message: ({ image }) => `de afbeelding ${code(image)} is er niet`,
      help: ({ near }) => (near ? `bedoel je ${code(near)}?` : 'zet het bestand in `images/` van het thema'),
      why: 'Zonder het bestand kan de pagina niet gemaakt worden.',
    },
    en: {
      message: ({ image }) => `the picture ${code(image)} is not there`,
      help: ({ near }) => (near ? `did you mean ${code(near)}?` : 'put the file in `images/` of the theme'),
      why: 'Without the file the page cannot be made.',
    },
  },
  'anchor-unknown': {
    severity: 'error',
    example: { anchor: 'als-het-misgaaat', near: 'als-het-misgaat', accepted: ['als-het-misgaat'] },
    nl: {
      message: ({ anchor }) => `het hoofdstuk heeft geen kop ${code(`#${anchor}`)}`,
      help: ({ near, accepted }) =>
        near
          ? `bedoel je ${code(`#${near}`)}?`
          : accepted.length > 0
            ? `kies uit ${list(accepted.map(hash), andMoreNl)}`
            : 'haal alles vanaf `#` weg; dat hoofdstuk heeft geen koppen',
      why: 'Een link naar een kop die er niet is, komt uit bovenaan de pagina, en de lezer moet zelf zoeken.',
    },
    en: {
      message: ({ anchor }) => `the chapter has no heading ${code(`#${anchor}`)}`,
      help: ({ near, accepted }) =>
        near
          ? `did you mean ${code(`#${near}`)}?`
          : accepted.length > 0
            ? `choose from ${list(accepted.map(hash), andMoreEn)}`
            : 'remove everything from `#`; that chapter has no headings',
      why: 'A link to a heading that is not there ends at the top of the page, and the reader has to search.',
    },
  },
  'presumes-circular': {
    severity: 'error',
    example: { chapters: ['energie/opslag', 'energie/warmte'], more: 0 },
    nl: {
      message: ({ chapters, more }) => `\`presumes\` gaat hier in een kring: ${circle(chapters, more)}`,
      help: () => 'haal weg wat een lezer niet echt vooraf hoeft te kennen',
      why: 'Als elk hoofdstuk een ander vooraf veronderstelt, kan een lezer nergens beginnen.',
    },
    en: {
      message: ({ chapters, more }) => `\`presumes\` goes round in a circle here: ${circle(chapters, more)}`,
      help: () => 'remove what a reader need not really know before',
      why: 'Where every chapter presumes another, a reader can begin nowhere.',
    },
  },
});

function hash(anchor: string): string {
  return `#${anchor}`;
}

import type { OutputFault, OutputFaultCode } from './fault.ts';

interface Wording {
  /** What is wrong, with `{found}` where what was found goes. */
  message: string;
  /** What to do about it. */
  help: string;
}

export type OutputLanguage = 'nl' | 'en';

/** The words of every fault of an output, for whoever builds the site. */
export const wording: Readonly<Record<OutputFaultCode, Readonly<Record<OutputLanguage, Wording>>>> = {
  'script-unlisted': {
    nl: {
      message: 'een script in de pagina dat niet op de lijst staat; het begint met `{found}`',
      help: 'is het van ons, draai dan `npm run inline-scripts`; anders: zoek uit hoe het in de pagina kwam',
    },
    en: {
      message: 'a script in the page that is not on the list; it begins with `{found}`',
      help: 'if it is ours, run `npm run inline-scripts`; if not, find out how it got into the page',
    },
  },
  'script-data': {
    nl: {
      message: 'gegevens in een `script` met een `<` erin: `{found}`',
      help: 'schrijf in die gegevens `\\u003c` voor `<`, zodat ze het element niet kunnen sluiten',
    },
    en: {
      message: 'data in a `script` with a `<` in it: `{found}`',
      help: 'write `\\u003c` for `<` in that data, so that it cannot close the element',
    },
  },
  handler: {
    nl: { message: 'een attribuut dat script is: `{found}`', help: 'luister met `addEventListener` in een script' },
    en: { message: 'an attribute that is script: `{found}`', help: 'listen with `addEventListener` in a script' },
  },
  scheme: {
    nl: {
      message: 'een adres dat geen link mag zijn: `{found}`',
      help: 'een link mag http, https, mailto en tel; weiger dit adres voordat de pagina gemaakt wordt',
    },
    en: {
      message: 'an address that no link may have: `{found}`',
      help: 'a link may be http, https, mailto and tel; refuse this address before the page is made',
    },
  },
  foreign: {
    nl: {
      message: 'iets dat van een andere site komt of ernaartoe gaat: `{found}`',
      help: 'zet het op deze site; alleen een gewone link mag naar buiten',
    },
    en: {
      message: 'something that comes from another site or goes there: `{found}`',
      help: 'put it on this site; only an ordinary link may lead out',
    },
  },
  element: {
    nl: { message: 'een element dat op geen pagina hoort: `{found}`', help: 'haal het weg uit wat de pagina maakt' },
    en: { message: 'an element that belongs on no page: `{found}`', help: 'take it out of what makes the page' },
  },
  attribute: {
    nl: { message: 'een attribuut dat op geen pagina hoort: `{found}`', help: 'haal het weg uit wat de pagina maakt' },
    en: { message: 'an attribute that belongs on no page: `{found}`', help: 'take it out of what makes the page' },
  },
  meta: {
    nl: {
      message: 'een opdracht aan de browser die niet van ons is: `{found}`',
      help: 'alleen ons beleid en het doorsturen naar een eigen pagina horen in een `meta http-equiv`',
    },
    en: {
      message: 'an order to the browser that is not ours: `{found}`',
      help: 'only our policy, and sending on to a page of this site, belong in a `meta http-equiv`',
    },
  },
  style: {
    nl: { message: 'een opmaak die iets verbergt: `{found}`', help: 'schrijf de opmaak zonder `\\` en zonder `<`' },
    en: { message: 'a style that hides something: `{found}`', help: 'write the style without `\\` and without `<`' },
  },
  'hidden-markup': {
    nl: {
      message: 'tekst die de ene lezer als HTML leest en de andere niet: `{found}`',
      help: 'schrijf `&lt;` voor `<`, of haal het weg',
    },
    en: {
      message: 'text that one reader takes for HTML and another does not: `{found}`',
      help: 'write `&lt;` for `<`, or take it out',
    },
  },
  policy: {
    nl: {
      message: 'het beleid voor de browser ontbreekt of komt te laat; eerder stond er `{found}`',
      help: 'zet `<Policy />` direct na de `meta charset` in de `head`',
    },
    en: {
      message: 'the policy for the browser is missing or comes too late; before it came `{found}`',
      help: 'put `<Policy />` in the `head`, right after the `meta charset`',
    },
  },
  'file-hidden': {
    nl: { message: 'een bestand dat met een punt begint: `{found}`', help: 'haal het weg uit `public/`' },
    en: { message: 'a file whose name begins with a dot: `{found}`', help: 'take it out of `public/`' },
  },
  'file-kind': {
    nl: {
      message: 'een soort bestand die niet op de site hoort: `{found}`',
      help: 'haal het weg, of zet de soort in `src/output/scan-file.ts`',
    },
    en: {
      message: 'a kind of file that does not belong on the site: `{found}`',
      help: 'take it out, or add the kind in `src/output/scan-file.ts`',
    },
  },
  'source-map': {
    nl: { message: 'een kaart naar de broncode: `{found}`', help: 'zet `sourcemap` uit in de instellingen van Vite' },
    en: { message: 'a map to the source code: `{found}`', help: 'turn `sourcemap` off in the settings of Vite' },
  },
  svg: {
    nl: {
      message: 'een SVG met iets erin dat geen tekening is: `{found}`',
      help: 'bewaar de tekening zonder script, links en verwijzingen, of als PNG',
    },
    en: {
      message: 'an SVG with something in it that is no drawing: `{found}`',
      help: 'save the drawing without scripts, links and references, or as PNG',
    },
  },
};

/** A fault in words. */
export function wordsOf({ code, found }: OutputFault, language: OutputLanguage): Wording {
  const { message, help } = wording[code][language];
  return { message: message.replace('{found}', () => found), help };
}

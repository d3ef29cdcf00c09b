import type { Language } from '../domain/language.ts';

const dutch = `
de het een en van in is dat die te op voor met zijn er aan niet om ook als dan bij nog maar of uit naar dit door over je
jij jou jouw we wij ons onze jullie ze zij hij haar hem hun u uw ik mij me mijn wat wie waar wanneer waarom hoe welk
welke kan kun kunnen mag mogen moet moeten wil willen zal zullen zou zouden word wordt worden werd heb heeft hebben had
was waren ben bent doe doet doen gaat ga gaan al alle alles iets iemand niets niemand geen wel zo toch eerst daarna nu
hier daar toen want omdat zodat tot tegen onder tussen zonder na per om af mee ver der den des ten ter men elk elke ander
andere anders zelf zich veel meer minder mede dus even staat staan ging kijk weer sinds tijdens boven achter voren heen
toe hoeveel eens keer steeds altijd nooit soms vaak`;

const english = `
a an the of to in on for with and or is are was were be been do does did how what when where who whom whose which why can
could should would will shall may might must i me my we our us you your he she it its they them their this that these
those not no if as at by from about into out up so than then there here have has had am get got`;

/**
 * Words that say nothing about what somebody looks for. People type whole questions; Pagefind would want every word of
 * them on the page. They are no parts of compounds either: `over` must not find `overleg`.
 */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(dutch.trim().split(/\s+/)),
  en: new Set(english.trim().split(/\s+/)),
};

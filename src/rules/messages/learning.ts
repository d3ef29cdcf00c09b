import { defineMessages } from './message.ts';
import { circle, code } from './wording.ts';

/** What readers learn by: paths, objectives, slots and terms. */
export const learning = defineMessages({
  'objective-untested': {
    severity: 'warning',
    example: { objective: 'sterk-wachtwoord' },
    nl: {
      message: ({ objective }) => `het leerdoel ${code(objective)} heeft geen vraag en geen opdracht`,
      help: ({ objective }) =>
        `geef een vraag \`objective: ${objective}\`, of schrijf bij het leerdoel \`task:\` met wat de lezer doet`,
      why: 'Zonder vraag of opdracht weet een lezer niet of het gelukt is.',
    },
    en: {
      message: ({ objective }) => `the objective ${code(objective)} has no question and no task`,
      help: ({ objective }) =>
        `give a question \`objective: ${objective}\`, or write \`task:\` with the objective and what the reader does`,
      why: 'Without a question or a task a reader cannot tell whether it worked.',
    },
  },
  'slot-unknown': {
    severity: 'error',
    example: { slot: 'incident-meldn', near: 'incident-melden' },
    nl: {
      message: ({ slot }) => `${code(slot)} staat niet in slots.yaml`,
      help: ({ slot, near }) =>
        near === undefined
          ? `zet ${code(slot)} in slots.yaml, met een vraag en een voorbeeld`
          : `bedoelde je ${code(near)}?`,
      why: 'In slots.yaml staat de vraag die een team invult. Zonder vraag weet niemand wat hier moet staan.',
    },
    en: {
      message: ({ slot }) => `${code(slot)} is not in slots.yaml`,
      help: ({ slot, near }) =>
        near === undefined
          ? `add ${code(slot)} to slots.yaml, with a question and an example`
          : `did you mean ${code(near)}?`,
      why: 'The file slots.yaml has the question that a team answers. Without it nobody knows what belongs here.',
    },
  },
  'slot-unused': {
    severity: 'warning',
    example: { slot: 'incident-melden' },
    nl: {
      message: ({ slot }) => `${code(slot)} staat in geen hoofdstuk en op geen pagina`,
      help: ({ slot }) => `zet \`<BijOns id="${slot}" />\` waar het antwoord nodig is, of haal het hier weg`,
      why: 'Een leidinggevende vult anders iets in dat niemand te zien krijgt.',
    },
    en: {
      message: ({ slot }) => `${code(slot)} stands in no chapter and on no page`,
      help: ({ slot }) => `put \`<BijOns id="${slot}" />\` where the answer is needed, or remove it here`,
      why: 'A team lead would otherwise fill in something that nobody gets to see.',
    },
  },
  'step-repeated': {
    severity: 'error',
    example: { chapter: 'databeveiliging/wachtwoorden' },
    nl: {
      message: ({ chapter }) => `het hoofdstuk ${code(chapter)} staat al eerder in dit leerpad`,
      help: () => 'haal een van de twee weg',
      why: 'De minuten en de voortgang van een leerpad tellen elk hoofdstuk één keer.',
    },
    en: {
      message: ({ chapter }) => `the chapter ${code(chapter)} already stands earlier in this path`,
      help: () => 'remove one of the two',
      why: 'The minutes and the progress of a path count every chapter once.',
    },
  },
  'step-retired': {
    severity: 'error',
    example: { chapter: 'oude-techniek/de-faxkoppeling', theme: 'oude-techniek' },
    nl: {
      message: ({ chapter, theme }) => `${code(chapter)} hoort bij ${code(theme)}, en dat thema is gestopt`,
      help: () => 'haal het hoofdstuk uit het leerpad, of zet er een ander voor in de plaats',
      why: 'Wat niemand meer bijhoudt, hoort niet in wat iemand moet leren.',
    },
    en: {
      message: ({ chapter, theme }) => `${code(chapter)} belongs to ${code(theme)}, and that theme is retired`,
      help: () => 'take the chapter out of the path, or put another in its place',
      why: 'What nobody keeps up any more should not be what somebody has to learn.',
    },
  },
  'step-unprepared': {
    severity: 'error',
    example: {
      chapter: 'databeveiliging/datalek-melden',
      presumes: 'databeveiliging/incident-eerste-24-uur',
      isLater: true,
    },
    nl: {
      message: ({ chapter, presumes, isLater }) =>
        isLater
          ? `${code(chapter)} vraagt dat je ${code(presumes)} al kent, en dat komt pas later`
          : `${code(chapter)} vraagt dat je ${code(presumes)} al kent, en dat staat niet in dit leerpad`,
      help: ({ presumes, isLater }) =>
        isLater
          ? `zet ${code(presumes)} eerder in het leerpad`
          : `zet ${code(presumes)} ervoor, of noem bij \`after\` een leerpad waarin het staat`,
      why: 'Een leerpad is een volgorde die klopt: niemand komt bij een hoofdstuk dat hij nog niet kan volgen.',
    },
    en: {
      message: ({ chapter, presumes, isLater }) =>
        isLater
          ? `${code(chapter)} presumes ${code(presumes)}, which only comes later`
          : `${code(chapter)} presumes ${code(presumes)}, which is not in this path`,
      help: ({ presumes, isLater }) =>
        isLater
          ? `put ${code(presumes)} earlier in the path`
          : `put ${code(presumes)} before it, or name a path that has it at \`after\``,
      why: 'A path is an order that works: nobody reaches a chapter that they cannot follow yet.',
    },
  },
  'path-unknown': {
    severity: 'error',
    example: { id: 'eerste-wek', near: 'eerste-week' },
    nl: {
      message: ({ id }) => `het leerpad ${code(id)} bestaat niet`,
      help: ({ id, near }) =>
        near === undefined ? `maak ${code(`paths/${id}.yaml`)}, of haal de naam weg` : `bedoelde je ${code(near)}?`,
      why: 'De pagina van een leerpad verwijst naar wat je eerst doet.',
    },
    en: {
      message: ({ id }) => `the path ${code(id)} does not exist`,
      help: ({ id, near }) =>
        near === undefined ? `make ${code(`paths/${id}.yaml`)}, or remove the name` : `did you mean ${code(near)}?`,
      why: 'The page of a path leads to what comes before it.',
    },
  },
  'path-circular': {
    severity: 'error',
    example: { paths: ['eerste-week', 'eerste-dag'], more: 0 },
    nl: {
      message: ({ paths, more }) => `\`after\` gaat hier in een kring: ${circle(paths, more)}`,
      help: () => 'haal bij een van deze leerpaden een naam weg bij `after`',
      why: 'In een kring kan niemand beginnen.',
    },
    en: {
      message: ({ paths, more }) => `\`after\` goes round in a circle here: ${circle(paths, more)}`,
      help: () => 'remove a name at `after` in one of these paths',
      why: 'In a circle nobody can begin.',
    },
  },
  'term-unused': {
    severity: 'warning',
    example: { term: 'wachtwoordmanager' },
    nl: {
      message: ({ term }) => `het begrip ${code(term)} komt in geen hoofdstuk voor`,
      help: () => 'haal het weg, of gebruik het woord in een hoofdstuk',
      why: 'Een begrippenlijst helpt alleen met woorden die een lezer tegenkomt.',
    },
    en: {
      message: ({ term }) => `the term ${code(term)} does not occur in any chapter`,
      help: () => 'remove it, or use the word in a chapter',
      why: 'A glossary only helps with words that a reader meets.',
    },
  },
});

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
  'theme-empty': {
    severity: 'warning',
    example: {},
    nl: {
      message: () => 'dit thema heeft nog geen hoofdstuk',
      help: () => 'schrijf een eerste hoofdstuk, of kies `state: seeking` zolang niemand dat doet',
      why: 'Een lezer die een thema opent, zoekt iets om te lezen. Een leeg thema stelt teleur.',
    },
    en: {
      message: () => 'this theme has no chapter yet',
      help: () => 'write a first chapter, or set `state: seeking` as long as nobody does',
      why: 'A reader who opens a theme looks for something to read. An empty one disappoints.',
    },
  },
  'order-duplicate': {
    severity: 'warning',
    example: { order: 20, other: 'content/themes/energie/nl/opslag.mdx' },
    nl: {
      message: ({ order, other }) => `plaats ${order} heeft ook ${code(other)}`,
      help: () => 'geef een van de twee een ander getal; er mag ruimte tussen zitten',
      why: 'Bij een gelijk getal beslist de bestandsnaam, en dat is zelden de volgorde die de schrijver bedoelde.',
    },
    en: {
      message: ({ order, other }) => `place ${order} is also that of ${code(other)}`,
      help: () => 'give one of the two another number; there may be gaps',
      why: 'Where numbers are equal the file name decides, which is seldom the order its author had in mind.',
    },
  },
  'title-duplicate': {
    severity: 'warning',
    example: { title: 'Opslag', other: 'content/themes/energie/nl/opslag.mdx' },
    nl: {
      message: ({ title, other }) => `de titel ${code(title)} heeft ook ${code(other)}`,
      help: () => 'geef een van de twee een titel die zegt wat er anders aan is',
      why: 'In een lijst staan alleen titels. Van twee dezelfde weet de lezer niet welke hij zoekt.',
    },
    en: {
      message: ({ title, other }) => `the title ${code(title)} is also that of ${code(other)}`,
      help: () => 'give one of the two a title that says how it differs',
      why: 'A list shows titles only. Of two that are the same a reader does not know which to open.',
    },
  },
  'translation-outdated': {
    severity: 'warning',
    example: {
      original: 'content/themes/energie/nl/opslag.mdx',
      line: "translation: '0123456789abcdef'",
      isMarked: true,
    },
    nl: {
      message: ({ original, isMarked }) =>
        isMarked
          ? `het origineel ${code(original)} is veranderd sinds deze vertaling`
          : 'deze vertaling zegt niet van welke versie van het origineel ze is',
      help: ({ line }) => `kijk of de vertaling nog zegt wat het origineel zegt, en zet dan in de kop: ${code(line)}`,
      why: 'De regel onthoudt welke tekst vertaald is. Verandert het origineel, dan weet de vertaler dat er werk is.',
    },
    en: {
      message: ({ original, isMarked }) =>
        isMarked
          ? `the original ${code(original)} has changed since this translation`
          : 'this translation does not say which version of the original it renders',
      help: ({ line }) =>
        `see whether the translation still says what the original says, then put into the frontmatter: ${code(line)}`,
      why: 'The line remembers which text was translated. When the original changes, the translator knows there is work.',
    },
  },
  'translation-lacks': {
    severity: 'error',
    example: { part: 'question', id: 'sterkste-wachtwoord', original: 'content/themes/energie/nl/opslag.mdx' },
    nl: {
      message: ({ part, id }) => `deze vertaling mist ${part === 'question' ? 'de vraag' : 'het leerdoel'} ${code(id)}`,
      help: ({ original }) => `vertaal het uit ${code(original)}, met dezelfde \`id\``,
      why: 'Wat iemand heeft geleerd, wordt per leerdoel en vraag onthouden, in welke taal dat ook was.',
    },
    en: {
      message: ({ part, id }) => `this translation lacks ${part} ${code(id)}`,
      help: ({ original }) => `translate it from ${code(original)}, with the same \`id\``,
      why: 'What somebody has learned is remembered by objective and question, in whichever language that was.',
    },
  },
  'translation-differs': {
    severity: 'warning',
    example: { key: 'level', original: 'content/themes/energie/nl/opslag.mdx' },
    nl: {
      message: ({ key }) => `${code(key)} is in de vertaling anders dan in het origineel`,
      help: ({ original }) => `neem over wat er staat in ${code(original)}`,
      why: 'Een vertaling zegt hetzelfde in een andere taal. Wie haar leest, moet op hetzelfde kunnen rekenen.',
    },
    en: {
      message: ({ key }) => `${code(key)} is not the same in the translation as in the original`,
      help: ({ original }) => `take over what it says in ${code(original)}`,
      why: 'A translation says the same in another language. Whoever reads it must be able to count on the same.',
    },
  },
  'id-duplicate': {
    severity: 'error',
    example: { id: 'kiezen' },
    nl: {
      message: ({ id }) => `${code(id)} is hier al de id van een ander`,
      help: () => 'geef elk leerdoel, elke vraag en elk slot een eigen `id`',
      why: 'Aan de id onthoudt de browser wat iemand heeft beantwoord of ingevuld. Twee dezelfde lopen door elkaar.',
    },
    en: {
      message: ({ id }) => `${code(id)} is the id of another one here already`,
      help: () => 'give every objective, every question and every slot an `id` of its own',
      why: 'By its id the browser remembers what somebody answered or filled in. Two that are the same get mixed up.',
    },
  },
  'right-answers': {
    severity: 'error',
    example: { kind: 'one', found: 2 },
    nl: {
      message: ({ kind, found }) =>
        found === 0
          ? 'bij deze vraag is geen enkel antwoord goed'
          : `een vraag ${code(`kind: ${kind}`)} heeft er één goed, geen ${found}`,
      help: ({ kind }) =>
        kind === 'one'
          ? 'zet `correct: true` bij precies één antwoord, of kies `kind: several`'
          : 'zet `correct: true` bij elk antwoord dat goed is',
      why: 'Een vraag die niemand goed kan beantwoorden, leert de lezer niets.',
    },
    en: {
      message: ({ kind, found }) =>
        found === 0
          ? 'none of the answers to this question is right'
          : `a question of ${code(`kind: ${kind}`)} has one right answer, not ${found}`,
      help: ({ kind }) =>
        kind === 'one'
          ? 'put `correct: true` with exactly one answer, or set `kind: several`'
          : 'put `correct: true` with every answer that is right',
      why: 'A question that nobody can answer correctly teaches the reader nothing.',
    },
  },
  'answer-duplicate': {
    severity: 'error',
    example: { answer: 'Elk jaar' },
    nl: {
      message: ({ answer }) => `het antwoord ${code(answer)} staat er twee keer`,
      help: () => 'haal er een weg, of laat het iets anders zeggen',
      why: 'Van twee dezelfde antwoorden kan de lezer niet weten welk het goede is.',
    },
    en: {
      message: ({ answer }) => `the answer ${code(answer)} is there twice`,
      help: () => 'remove one of them, or let it say something else',
      why: 'Of two answers that are the same a reader cannot know which is the right one.',
    },
  },
  'source-duplicate': {
    severity: 'warning',
    example: { title: 'Algemene verordening gegevensbescherming' },
    nl: {
      message: ({ title }) => `de bron ${code(title)} staat er twee keer`,
      help: () => 'haal er een weg, of geef bij allebei met `section` aan om welk deel het gaat',
      why: 'Een lezer die een bron naslaat, wil weten welke plek bedoeld is. Twee dezelfde zijn meestal een kopieerfout.',
    },
    en: {
      message: ({ title }) => `the source ${code(title)} is there twice`,
      help: () => 'remove one of them, or say with `section` in both which part is meant',
      why: 'A reader who looks up a source wants to know which place is meant. Two that are the same are mostly a slip in copying.',
    },
  },
  'term-duplicate': {
    severity: 'error',
    example: { term: 'back-up' },
    nl: {
      message: ({ term }) => `het begrip ${code(term)} staat er al`,
      help: () => 'houd één van de twee, en zet andere woorden ervoor bij `also`',
      why: 'Een woord heeft in de woordenlijst één uitleg. Anders hangt het van toeval af welke een lezer ziet.',
    },
    en: {
      message: ({ term }) => `the term ${code(term)} is there already`,
      help: () => 'keep one of the two, and put other words for it under `also`',
      why: 'A word has one explanation in the glossary. Otherwise it depends on chance which one a reader sees.',
    },
  },
  'members-in-public': {
    severity: 'error',
    example: { repository: 'https://git.example/stad/kennis' },
    nl: {
      message: () => 'dit is alleen voor leden, maar ligt in een repository die iedereen kan lezen',
      help: () => 'verplaats het naar de map met ledenhoofdstukken (een besloten repository), of haal `visibility` weg',
      why: 'Wat in een openbare repository ligt, is openbaar: ook in de geschiedenis, en voor altijd. De site kan dat niet meer verbergen.',
    },
    en: {
      message: () => 'this is for members only, but lies in a repository that everyone can read',
      help: () => "move it to the folder with members' chapters (a private repository), or remove `visibility`",
      why: 'What lies in a public repository is public: in its history too, and for ever. The site cannot hide it any more.',
    },
  },
});

import type { Chapter } from '../domain/chapter.ts';
import type { Company } from '../domain/company.ts';
import type { Glossary } from '../domain/glossary.ts';
import type { Language } from '../domain/language.ts';
import type { Path } from '../domain/path.ts';
import type { Site } from '../domain/site.ts';
import type { Slots } from '../domain/slot.ts';
import type { Theme } from '../domain/theme.ts';

type Descriptions<Noun> = Record<keyof Noun, Record<Language, string>>;

/** What editors show beside a key: the doc comments of the schemas, which are gone when the schemas run, in two languages. */
export const keyDescriptions: {
  site: Descriptions<Site>;
  company: Descriptions<Company>;
  theme: Descriptions<Theme>;
  chapter: Descriptions<Chapter>;
  path: Descriptions<Path>;
  glossary: Descriptions<Glossary>;
  slots: Descriptions<Slots>;
} = {
  site: {
    version: { nl: 'De versie van dit inhoudsmodel: 1.', en: 'The version of this content model: 1.' },
    name: { nl: 'De naam van de site.', en: 'The name of the site.' },
    summary: {
      nl: 'Een of twee zinnen, voor de startpagina en voor zoekmachines.',
      en: 'One or two sentences, for the home page and for search engines.',
    },
    city: {
      nl: 'De naam van de stad, voor zinnen op de startpagina.',
      en: 'The name of the city, for sentences on the home page.',
    },
    beginning: {
      nl: 'Hoe het begon, in het kort, met de bron erbij. Voor de startpagina.',
      en: 'How it began, in short, with its source. For the home page.',
    },
    notice: { nl: 'Een zin boven elke pagina.', en: 'A sentence at the head of every page.' },
    publisher: { nl: 'Het bedrijf dat de site uitgeeft.', en: 'The company that publishes the site.' },
    languages: {
      nl: 'De talen. De eerste is die van het origineel, de tweede van de vertaling.',
      en: 'The languages. The first is that of the original, the second of the translation.',
    },
    reviewMonths: {
      nl: 'Hoeveel maanden een controle geldt, als het thema niets anders zegt.',
      en: 'How many months a review holds, unless the theme says otherwise.',
    },
    dueSoonDays: {
      nl: 'Hoeveel dagen van tevoren een hoofdstuk “bijna te controleren” is.',
      en: 'How many days before it is due a chapter counts as due soon.',
    },
    ownerKinds: {
      nl: 'Welke soorten organisaties een thema op zich kunnen nemen. Zonder waarde: alle.',
      en: 'Which kinds of organisation can own a theme. Without a value: all.',
    },
    limits: { nl: 'Waar de stad niet meer van wil.', en: 'What the city wants no more of.' },
    licences: { nl: 'De licenties van wat er staat.', en: 'The licences of what is published.' },
    address: {
      nl: 'Het adres van de site, zoals https://kennis.example.',
      en: 'The address of the site, such as https://kennis.example.',
    },
    basePath: {
      nl: 'Het pad onder dat adres, met een schuine streep aan begin en eind.',
      en: 'The path under that address, with a slash at both ends.',
    },
    repository: { nl: 'Waar de bestanden staan.', en: 'Where the files are kept.' },
    boardTeam: {
      nl: 'Het team van het bestuur, zoals @stad/bestuur.',
      en: 'The team of the board, such as @city/board.',
    },
  },
  company: {
    name: { nl: 'De naam van de organisatie.', en: 'The name of the organisation.' },
    kind: { nl: 'Wat voor organisatie het is.', en: 'What kind of organisation it is.' },
    summary: { nl: 'Een of twee zinnen over de organisatie.', en: 'One or two sentences on the organisation.' },
    source: {
      nl: 'Waar die zinnen vandaan komen, zolang de organisatie er zelf geen schreef.',
      en: 'Where these sentences come from, as long as the organisation wrote none of its own.',
    },
    city: { nl: 'De plaats.', en: 'The place.' },
    joined: { nl: 'De eerste dag als lid.', en: 'The first day as a member.' },
    left: { nl: 'De eerste dag waarop zij geen lid meer is.', en: 'The first day on which it is no member any more.' },
    website: { nl: 'Het adres van de website.', en: 'The address of the website.' },
    contact: {
      nl: 'Een mailadres van een rol of een pagina, nooit van een persoon.',
      en: 'A mail address of a role or a page, never of a person.',
    },
    logo: { nl: 'De naam van een afbeelding naast dit bestand.', en: 'The name of a picture beside this file.' },
    github: {
      nl: 'Het team en de leden bij de repository. Alleen voor de beoordeling van voorstellen.',
      en: 'The team and members on the repository’s host. Only for judging pull requests.',
    },
  },
  theme: {
    title: { nl: 'De titel van het thema.', en: 'The title of the theme.' },
    summary: { nl: 'Een of twee zinnen over het thema.', en: 'One or two sentences on the theme.' },
    ownership: { nl: 'Wie voor het thema instaat.', en: 'Who answers for the theme.' },
    reviewMonths: {
      nl: 'Hoeveel maanden een controle in dit thema geldt.',
      en: 'How many months a review holds in this theme.',
    },
    drawing: { nl: 'De tekening bij het thema.', en: 'The drawing that goes with the theme.' },
    visibility: {
      nl: 'Wie het thema mag lezen. Zonder waarde: iedereen.',
      en: 'Who may read it. Without a value: everyone.',
    },
    order: { nl: 'De plek tussen de thema’s: laag staat vooraan.', en: 'The place among the themes: low comes first.' },
  },
  chapter: {
    title: { nl: 'De titel van de pagina.', en: 'The title of the page.' },
    description: { nl: 'Eén zin, voor lijsten en zoekmachines.', en: 'One sentence, for lists and search engines.' },
    authors: { nl: 'Wie het schreef: bedrijven, of redactie.', en: 'Who wrote it: companies, or redactie.' },
    order: { nl: 'De plek in het thema: laag staat vooraan.', en: 'The place in the theme: low comes first.' },
    level: { nl: 'Hoeveel de lezer al moet weten.', en: 'How much the reader must know already.' },
    roles: { nl: 'Voor wie het is.', en: 'For whom it is.' },
    minutes: {
      nl: 'De leestijd in hele minuten. Zonder getal rekent de site het uit.',
      en: 'The reading time in whole minutes. Without a number the site reckons it.',
    },
    objectives: { nl: 'Wat de lezer na afloop kan.', en: 'What the reader can do afterwards.' },
    presumes: { nl: 'Hoofdstukken om eerst te lezen.', en: 'Chapters to read first.' },
    questions: {
      nl: 'Vragen waarmee de lezer nagaat of het gelukt is.',
      en: 'Questions with which readers find out whether they understood.',
    },
    reviews: {
      nl: 'De controles: wie keek, wanneer, en wat eruit kwam.',
      en: 'The reviews: who looked, when, and what came of it.',
    },
    sources: { nl: 'De bronnen.', en: 'The sources.' },
    toConfirm: { nl: 'Wat de eigenaar nog moet nagaan.', en: 'What the owner still has to confirm.' },
    searchWords: {
      nl: 'Woorden waarop lezers zoeken en die niet in de tekst staan.',
      en: 'Words that readers type and the text does not contain.',
    },
    guest: {
      nl: 'Het bedrijf dat dit schreef in het thema van een ander bedrijf.',
      en: 'The company that wrote this in another company’s theme.',
    },
    translation: {
      nl: 'Het kenmerk van het origineel dat hier vertaald is. `npm run translate:mark` schrijft het.',
      en: 'The digest of the original that this translates. `npm run translate:mark` writes it.',
    },
    visibility: {
      nl: 'Wie het mag lezen. Zonder waarde: iedereen.',
      en: 'Who may read it. Without a value: everyone.',
    },
    aliases: { nl: 'Vroegere namen van dit hoofdstuk.', en: 'Earlier names of this chapter.' },
  },
  path: {
    title: { nl: 'De naam van het leerpad.', en: 'The name of the path.' },
    summary: {
      nl: 'Voor wie het is en wat je daarna kunt, in een of twee zinnen.',
      en: 'For whom it is and what you can do afterwards, in one or two sentences.',
    },
    order: {
      nl: 'De plek tussen de leerpaden: laag staat vooraan.',
      en: 'The place among the paths: low comes first.',
    },
    after: { nl: 'Leerpaden die een lezer eerst doet.', en: 'Paths that a reader does first.' },
    groups: {
      nl: 'De groepen, zoals “Dag 1”, elk met hoofdstukken op volgorde: thema/hoofdstuk.',
      en: 'The groups, such as “Day 1”, each with chapters in order: theme/chapter.',
    },
  },
  glossary: {
    terms: {
      nl: 'De begrippen: elk een id, en per taal het woord, wat het betekent en wat je er niet voor schrijft.',
      en: 'The terms: each an id, and in each language the word, what it means and what not to write for it.',
    },
  },
  slots: {
    slots: {
      nl: 'Wat een hoofdstuk niet kan weten: elk een id, een vraag en een voorbeeld van een antwoord.',
      en: 'What a chapter cannot know: each an id, a question and an example of an answer.',
    },
  },
};

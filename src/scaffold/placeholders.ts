import type { Language } from '../domain/language.ts';

interface Placeholders {
  chapter: { title: string; description: string; task: string; body: string };
  theme: { summary: string };
  company: { summary: string };
}

/** What stands where a person still has to write. Every piece says that it must go, and what comes in its place. */
export const placeholders: Record<Language, Placeholders> = {
  nl: {
    chapter: {
      title: 'Vervang deze titel',
      description: 'Vervang deze zin door één zin over wat de lezer na dit hoofdstuk weet of kan.',
      task: 'Vervang deze zin door wat de lezer doet om het te laten zien, of door een vraag bij questions.',
      body: `Vervang deze alinea. Zeg in twee of drie zinnen wat de lezer moet weten of doen. Uitleg komt daarna.

## Wat je doet

1. Vervang deze stap. Begin met wat de lezer als eerste doet.
2. Vervang deze stap. Zeg ook waaraan de lezer ziet dat het gelukt is.

## Waarom

Vervang deze alinea. Leg uit waarom het zo moet, met een voorbeeld uit je eigen werk.

## Als het niet lukt

Vervang deze alinea. Zeg wat er mis kan gaan, en wie de lezer dan helpt.
`,
    },
    theme: { summary: 'Vervang deze zin door één of twee zinnen over wat de lezer in dit thema leert.' },
    company: { summary: 'Vervang deze zin door één of twee zinnen over wat jullie doen.' },
  },
  en: {
    chapter: {
      title: 'Replace this title',
      description: 'Replace this sentence by one sentence on what the reader knows or can do after this chapter.',
      task: 'Replace this sentence by what the reader does to show it, or by a question under questions.',
      body: `Replace this paragraph. Say in two or three sentences what the reader must know or do. Explanation comes later.

## What you do

1. Replace this step. Begin with what the reader does first.
2. Replace this step. Say, too, how the reader sees that it worked.

## Why

Replace this paragraph. Explain why it must be done like this, with an example from your own work.

## If it does not work

Replace this paragraph. Say what can go wrong, and who helps the reader then.
`,
    },
    theme: { summary: 'Replace this sentence by one or two sentences on what the reader learns in this theme.' },
    company: { summary: 'Replace this sentence by one or two sentences on what you do.' },
  },
};

import { stringify } from 'yaml';

/** The terms of the corpus: some of its own nouns. The first chapter names each, so that none is unused. */
export const terms = [
  {
    id: 'back-up',
    nl: 'back-up',
    en: 'back-up',
    means: ['Een kopie die ergens anders ligt.', 'A copy that lies elsewhere.'],
  },
  { id: 'datalek', nl: 'datalek', means: ['Gegevens van mensen die terechtkomen waar ze niet horen.'] },
  { id: 'verwerker', nl: 'verwerker', means: ['Een bedrijf dat voor een ander met gegevens werkt.'] },
  {
    id: 'certificaat',
    nl: 'certificaat',
    en: 'certificate',
    means: ['Het bewijs van een server.', 'The proof of a server.'],
  },
  { id: 'logboek', nl: 'logboek', means: ['Waarin staat wat er gebeurde, en wanneer.'] },
  { id: 'ticket', nl: 'ticket', en: 'ticket', means: ['Een vraag met een nummer.', 'A question with a number.'] },
  { id: 'sjabloon', nl: 'sjabloon', means: ['Een bestand om mee te beginnen.'] },
  { id: 'query', nl: 'query', means: ['Een vraag aan een database.'] },
] as const satisfies readonly { id: string; nl: string; en?: string; means: readonly string[] }[];

/** The text of the corpus's `glossary.yaml`. */
export function makeGlossary(): string {
  return stringify({
    terms: terms.map(({ id, nl, means: [inDutch, inEnglish], ...others }) => ({
      id,
      nl: { term: nl, meaning: inDutch },
      ...('en' in others ? { en: { term: others.en, meaning: inEnglish } } : {}),
    })),
  });
}

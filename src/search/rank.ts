import type { Concept } from './question.ts';

/** What Pagefind says of a page that has certain words. */
export interface Hit {
  id: string;
  /** How well the text of the page fits. */
  score: number;
  /** The places in the text. */
  words: number[];
  /** The fields of its metadata that have one of the words. */
  matchedMetaFields?: string[];
}

/** A concept, with what was found in each of its ways. */
export interface FoundConcept {
  concept: Concept;
  hits: readonly (readonly Hit[])[];
}

/** A page, with how well it answers the question. */
export interface Ranked {
  id: string;
  score: number;
  /** The share of the question that the page has: one when it has all of it. */
  share: number;
  /** The fields in which the page has a word as it was typed, or a synonym. */
  fields: ReadonlySet<string>;
}

export interface Ranking {
  /** How many pages the index has. */
  pages: number;
  /** Chapters come before other pages that fit as well. */
  isChapter: (id: string) => boolean;
}

/** How much it says when a word stands there, beside what it says that it stands in the text. */
const fieldWeights: Readonly<Record<string, number>> = { title: 3, description: 1.2, words: 2 };
const otherPages = 0.35;
/** Words that stand together mean more: so much more, within so many words. */
const together = { bonus: 0.5, power: 3, width: 8 };
/** What is this much worse than the best page is not shown. */
const leastOfBest = 0.35;
/** How much a word says that stands nowhere on the site. */
const unknownRarity = 3;
/** Places of a word that is only a little like the typed one say nothing about what stands together. */
const leastForPlace = 0.5;
const leastForField = 0.8;

interface Page {
  text: number;
  share: number;
  byField: Map<string, number>;
  fields: Set<string>;
  places: [place: number, concept: number, rarity: number][];
}

/**
 * Puts pages in order. A page need not have every word: rare words count for more, and what stands in a title, a
 * description or the search words of a chapter counts beside what stands in its text.
 */
export function rank(found: readonly FoundConcept[], { pages, isChapter }: Ranking): Ranked[] {
  const byId = new Map<string, Page>();
  let total = 0;
  found.forEach(({ concept, hits }, index) => {
    const best = bestHits(concept, hits);
    const rarity = Math.log(1 + (pages - best.size + 0.5) / (best.size + 0.5));
    total += concept.ways.length === 0 ? unknownRarity : rarity;
    for (const [id, hit] of best) addHit(pageOf(byId, id), hit, index, rarity);
  });
  const ranked = [...byId]
    .map(([id, page]) => ({
      id,
      score: scoreOf(page, total) * (isChapter(id) ? 1 : otherPages),
      share: page.share / total,
      fields: page.fields,
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return ranked.filter(({ score }) => score > 0);
}

/** The pages that are not much worse than the best. */
export function worthShowing(ranked: readonly Ranked[]): Ranked[] {
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  return ranked.filter(({ score }) => score >= least);
}

interface BestHit {
  text: number;
  share: number;
  fields: Map<string, number>;
  places: number[];
}

/** For each page the best of the ways in which it has a concept. */
function bestHits({ ways }: Concept, hits: FoundConcept['hits']): Map<string, BestHit> {
  const best = new Map<string, BestHit>();
  ways.forEach(({ weight }, index) => {
    for (const { id, score, words, matchedMetaFields = [] } of hits[index] ?? []) {
      const hit: BestHit = best.get(id) ?? { text: 0, share: 0, fields: new Map(), places: [] };
      hit.text = Math.max(hit.text, score * weight);
      hit.share = Math.max(hit.share, weight);
      for (const field of matchedMetaFields) hit.fields.set(field, Math.max(hit.fields.get(field) ?? 0, weight));
      if (weight >= leastForPlace) hit.places.push(...words);
      best.set(id, hit);
    }
  });
  return best;
}

function pageOf(pages: Map<string, Page>, id: string): Page {
  const page: Page = pages.get(id) ?? { text: 0, share: 0, byField: new Map(), fields: new Set(), places: [] };
  pages.set(id, page);
  return page;
}

function addHit(page: Page, hit: BestHit, concept: number, rarity: number): void {
  page.text += hit.text;
  page.share += hit.share * rarity;
  for (const [field, weight] of hit.fields) {
    page.byField.set(field, (page.byField.get(field) ?? 0) + weight * rarity);
    if (weight >= leastForField) page.fields.add(field);
  }
  for (const place of hit.places) page.places.push([place, concept, rarity]);
}

function scoreOf({ text, byField, places }: Page, total: number): number {
  let score = text;
  // A field that has all of the question says much; one word of many says little.
  for (const [field, sum] of byField) score += (fieldWeights[field] ?? 0) * sum * (sum / total);
  return score * (1 + together.bonus * (closest(places) / total) ** together.power);
}

/** How much of the question stands together in the best place of the text; nothing if it is one concept only. */
function closest(places: Page['places']): number {
  const sorted = places.sort(([a], [b]) => a - b);
  const inside = new Map<number, number>();
  let sum = 0;
  let best = 0;
  let from = 0;
  for (const [place, concept, rarity] of sorted) {
    const before = inside.get(concept) ?? 0;
    inside.set(concept, before + 1);
    if (before === 0) sum += rarity;
    for (let first = sorted[from]; first !== undefined && first[0] < place - together.width; first = sorted[from]) {
      from += 1;
      const left = (inside.get(first[1]) ?? 1) - 1;
      if (left > 0) inside.set(first[1], left);
      else if (inside.delete(first[1])) sum -= first[2];
    }
    if (inside.size > 1) best = Math.max(best, sum);
  }
  return best;
}

import { filterNames, type FilterName, type KnownCard } from './card.ts';
import type { Lexicon } from './lexicon.ts';
import { nearWords } from './near-words.ts';
import { readQuestion, type Concept } from './question.ts';
import { rank, worthShowing, type FoundConcept, type Hit, type Ranked } from './rank.ts';

/** What we use of Pagefind's own module. */
export interface Pagefind {
  options: (options: { baseUrl: string; ranking: object; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string | null) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult extends Hit {
  data: () => Promise<FoundPage>;
}

/** A page as the index holds it; its texts may have seams in them. */
export interface FoundPage {
  url: string;
  meta: { title?: string; description?: string };
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** What is asked of each filter. */
export type Filters = Partial<Record<FilterName, string>>;

/** What a question finds. */
export interface Answer {
  results: Result[];
  /** The emergency card, where the question is one for it. */
  emergency?: Result;
  /** Whether even the best page has less than half of what was asked. */
  isPoor: boolean;
  /** Words of the site that are like words of the question that it does not know. */
  near: string[];
}

export interface Result {
  page: () => Promise<FoundPage>;
  card: KnownCard | undefined;
}

export interface SearchEngine {
  search: (question: string, filters?: Filters) => Promise<Answer>;
  /** How many chapters there are for each value of a filter. */
  count: (filter: FilterName) => ReadonlyMap<string, number>;
}

/** Titles and the like are weighed by `rank`, which sees a whole question; Pagefind would weigh them word by word. */
const pagefindRanking = { metaWeights: { title: 0, description: 0, words: 0 } };
const poorShare = 0.5;

/** Puts Pagefind and a lexicon together into what answers questions. */
export async function makeEngine(pagefind: Pagefind, lexicon: Lexicon, baseUrl: string): Promise<SearchEngine> {
  // A worker is one more file, and hands over every result of every word: at 3,000 chapters it took half as long again.
  await pagefind.options({ baseUrl, ranking: pagefindRanking, noWorker: true });
  // By itself it would begin to fetch what it needs after the first question.
  await pagefind.init();
  const { cards } = lexicon;
  const isEmergency = ({ id, fields }: Ranked) =>
    cards.get(id)?.kind === 'emergency' && (fields.has('words') || fields.has('title'));
  const toResult = (hit: PagefindResult): Result => ({ page: () => hit.data(), card: cards.get(hit.id) });
  return {
    count: (filter) => countOf([...cards.values()], filter),
    async search(question, filters = {}) {
      const isWanted = ({ id }: { id: string }) => fits(cards.get(id), filters);
      const concepts = readQuestion(lexicon, question);
      if (concepts.length === 0) {
        const isAsked = Object.keys(filters).length > 0;
        const { results } = isAsked ? await pagefind.search(null) : { results: [] };
        return { results: results.filter(isWanted).map(toResult), isPoor: false, near: [] };
      }
      const found = await Promise.all(concepts.map((concept) => findConcept(pagefind, concept)));
      const byId = bestById(found.flatMap(({ hits }) => hits.flat()));
      const isChapter = (id: string) => cards.get(id)?.kind === 'chapter';
      const ranked = rank(found, { pages: lexicon.pages, isChapter });
      const resultsOf = ({ id }: Ranked) => {
        const hit = byId.get(id);
        return hit === undefined ? [] : [toResult(hit)];
      };
      const urgent = ranked.find(isEmergency);
      const [emergency] = urgent === undefined ? [] : resultsOf(urgent);
      const shown = worthShowing(ranked.filter((page) => page !== urgent && isWanted(page)));
      return {
        results: shown.flatMap(resultsOf),
        ...(emergency && { emergency }),
        isPoor: (shown[0]?.share ?? 0) < poorShare,
        near: nearOf(lexicon, concepts),
      };
    },
  };
}

/** Whether a page has what is asked of each filter; what is no chapter has nothing. */
function fits(card: KnownCard | undefined, filters: Filters): boolean {
  return filterNames.every((name) => {
    const wanted = filters[name];
    return wanted === undefined || (card?.filters[name] ?? []).includes(wanted);
  });
}

function countOf(cards: readonly KnownCard[], filter: FilterName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of cards.flatMap(({ filters }) => filters[filter] ?? []))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

interface FoundResults extends FoundConcept {
  hits: readonly PagefindResult[][];
}

async function findConcept(pagefind: Pagefind, concept: Concept): Promise<FoundResults> {
  const found = await Promise.all(concept.ways.map(({ words }) => pagefind.search(words)));
  return { concept, hits: found.map(({ results }) => results) };
}

/** For each page the result that fits best: an excerpt shows the words of one. */
function bestById(hits: readonly PagefindResult[]): Map<string, PagefindResult> {
  const best = new Map<string, PagefindResult>();
  for (const hit of hits) if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
  return best;
}

function nearOf(lexicon: Lexicon, concepts: readonly Concept[]): string[] {
  const unknown = concepts.filter(({ asked }) => !asked.includes(' ') && !lexicon.has(asked) && !lexicon.begins(asked));
  return [...new Set(unknown.flatMap(({ asked }) => nearWords(asked, lexicon.words)))];
}

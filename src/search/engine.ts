import type { FilterName } from './card.ts';
import type { Lexicon } from './lexicon.ts';
import { nearWords } from './near-words.ts';
import { readQuestion, type Concept } from './question.ts';
import { rank, worthShowing, type FoundConcept, type Hit, type Ranked } from './rank.ts';

/** What we use of Pagefind's own module. */
export interface Pagefind {
  options: (options: { baseUrl: string; ranking: object }) => Promise<void>;
  search: (words: string | null, options?: { filters: Filters }) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Partial<Record<string, Record<string, number>>>>;
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
  filters: Partial<Record<string, string[]>>;
}

export type Filters = Partial<Record<FilterName | 'kind', string>>;

/** What a question finds. */
export interface Answer {
  results: PagefindResult[];
  /** The emergency card, where the question is one for it. */
  emergency?: PagefindResult;
  /** Whether even the best page has less than half of what was asked. */
  isPoor: boolean;
  /** Words of the site that are like words of the question that it does not know. */
  near: string[];
}

export interface SearchEngine {
  search: (question: string, filters?: Filters) => Promise<Answer>;
  /** How many pages there are for each value of each filter. */
  filters: Pagefind['filters'];
}

/** Titles and the like are weighed by `rank`, which sees a whole question; Pagefind would weigh them word by word. */
const pagefindRanking = { metaWeights: { title: 0, description: 0, words: 0 } };
const poorShare = 0.5;

/** Puts Pagefind and a lexicon together into what answers questions. */
export async function makeEngine(pagefind: Pagefind, lexicon: Lexicon, baseUrl: string): Promise<SearchEngine> {
  await pagefind.options({ baseUrl, ranking: pagefindRanking });
  const idsOf = async (filters?: Filters) => {
    const { results } = await pagefind.search(null, filters && { filters });
    return new Set(results.map(({ id }) => id));
  };
  const [all, chapters, emergencies] = await Promise.all([
    idsOf(),
    idsOf({ kind: 'chapter' }),
    idsOf({ kind: 'emergency' }),
  ]);
  const isEmergency = ({ id, fields }: Ranked) => emergencies.has(id) && (fields.has('words') || fields.has('title'));
  return {
    filters: () => pagefind.filters(),
    async search(question, filters = {}) {
      const concepts = readQuestion(lexicon, question);
      if (concepts.length === 0) return browse(pagefind, filters);
      const found = await Promise.all(concepts.map((concept) => findConcept(pagefind, concept, filters)));
      const byId = bestById(found.flatMap(({ hits }) => hits.flat()));
      const ranked = rank(found, { pages: all.size, isChapter: (id) => chapters.has(id) });
      const resultOf = ({ id }: Ranked) => byId.get(id) ?? [];
      const urgent = ranked.find(isEmergency);
      const emergency = urgent && byId.get(urgent.id);
      return {
        results: worthShowing(ranked.filter((page) => page !== urgent)).flatMap(resultOf),
        ...(emergency && { emergency }),
        isPoor: (ranked[0]?.share ?? 0) < poorShare,
        near: nearOf(lexicon, concepts),
      };
    },
  };
}

interface FoundResults extends FoundConcept {
  hits: readonly PagefindResult[][];
}

async function findConcept(pagefind: Pagefind, concept: Concept, filters: Filters): Promise<FoundResults> {
  const found = await Promise.all(concept.ways.map(({ words }) => pagefind.search(words, { filters })));
  return { concept, hits: found.map(({ results }) => results) };
}

/** For each page the result that fits best: an excerpt shows the words of one. */
function bestById(hits: readonly PagefindResult[]): Map<string, PagefindResult> {
  const best = new Map<string, PagefindResult>();
  for (const hit of hits) if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
  return best;
}

/** Without words the filters alone say what to show. */
async function browse(pagefind: Pagefind, filters: Filters): Promise<Answer> {
  const isAsked = Object.keys(filters).length > 0;
  const { results } = isAsked ? await pagefind.search(null, { filters }) : { results: [] };
  return { results, isPoor: false, near: [] };
}

function nearOf(lexicon: Lexicon, concepts: readonly Concept[]): string[] {
  const unknown = concepts.filter(({ asked }) => !asked.includes(' ') && !lexicon.has(asked) && !lexicon.begins(asked));
  return [...new Set(unknown.flatMap(({ asked }) => nearWords(asked, lexicon.words)))];
}

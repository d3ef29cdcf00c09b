import { hash } from 'node:crypto';
import { currentReading } from '../content/reading.ts';

interface Route<Params, Props> {
  params: Params;
  /** The model of the page, exactly what it shows, and what it needs of the site. */
  props: Props;
  /** The ids of the texts on the page, see text-id.ts. */
  texts?: readonly string[];
}

/**
 * A page that Astro takes over from an earlier build when nothing that it shows has changed: its model, the texts in it,
 * what stands around every page, and the software that makes it. In dev nothing is taken over, so no key is made.
 */
export function keptPage<Params, Props>({ params, props, texts = [] }: Route<Params, Props>) {
  return { params, props, ...(import.meta.env.PROD && { cacheKey: pageKey(props, texts) }) };
}

function pageKey(model: unknown, texts: readonly string[]): string {
  const { texts: all, renderer } = currentReading();
  const digests = texts.map((id) => all.get(id)?.digest());
  return hash('sha256', JSON.stringify([renderer(), frameOfPages(), digests, model], refuseLoss), 'base64url');
}

/** What the head, the header, the banner and the footer show of the library. */
function frameOfPages(): unknown {
  const { site, edition, pages } = currentReading().library;
  return [site.data, edition, pages.map(({ slug, language, data }) => [slug, language, data])];
}

/** A map or a set would be written as nothing, and two pages would have one key. */
function refuseLoss(name: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set || typeof value === 'function') {
    throw new TypeError(`the model of a page has a ${value.constructor.name} at \`${name}\`, which no key can see`);
  }
  return value;
}

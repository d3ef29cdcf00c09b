import { createHash } from 'node:crypto';
import { beginningOf } from './fault.ts';
import { dataTypes } from './element-rules.ts';
import { readMarkup, type Tag } from './markup.ts';

/** A script that stands in a page itself, by what it is. */
export interface InlineScript {
  /** Its first characters, so that a person sees what it is. */
  begins: string;
  /** As a policy names it. */
  hash: string;
}

/** The hash by which a policy allows a script. */
export function scriptHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Whether a `script` element is one that runs and is not fetched. */
export function isInline({ attributes }: Tag): boolean {
  return !attributes.some(([name]) => name === 'src' || name === 'href' || name === 'xlink:href');
}

/** Whether a `script` element only holds data. */
export function isData({ attributes }: Tag): boolean {
  const types = attributes.filter(([name]) => name === 'type').map(([, value]) => value);
  return types.length === 1 && dataTypes.has((types[0] ?? '').trim().toLowerCase());
}

/** The inline scripts of a page. */
export function inlineScriptsOf(html: string): InlineScript[] {
  const scripts: InlineScript[] = [];
  readMarkup(html, {
    tag: () => undefined,
    aside: () => undefined,
    rawText: (tag, text) => {
      if (tag.name !== 'script' || !isInline(tag) || isData(tag)) return;
      scripts.push({ begins: beginningOf(text), hash: scriptHash(text) });
    },
  });
  return scripts;
}

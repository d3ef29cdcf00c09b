import { addressesInSet, addressesInStyle, judgeAddress } from './address.ts';
import {
  linkElements,
  namingLinks,
  pictureElements,
  refusedAttributes,
  refusedElements,
  resourceAttributes,
  setAttributes,
  styleAttributes,
} from './element-rules.ts';
import { outputFault, type OutputFault, type OutputFaultCode } from './fault.ts';
import { isData, isInline, scriptHash } from './inline-script.ts';
import { readMarkup, type Tag } from './markup.ts';

/** What a page may have that depends on the site. */
export interface Allowed {
  /** Hashes of the inline scripts that are ours. */
  scripts: ReadonlySet<string>;
  /** The policy that every page must carry, to the letter. */
  policy: string;
  /** The origin of the site, where it has an address. */
  origin?: string | undefined;
}

/**
 * Looks at a built page as a browser will get it: whether anything in it could run, fetch, send or hide what is not
 * ours. It knows nothing of how the page was made, so it also finds what everything before it let through.
 */
export function scanPage(html: string, allowed: Allowed): OutputFault[] {
  const faults: OutputFault[] = [];
  const tell = (code: OutputFaultCode, found: string) => faults.push(outputFault(code, found));
  let isGuarded = false;
  let isLate = false;

  readMarkup(html, {
    tag(tag) {
      if (isPolicy(tag, allowed.policy)) isGuarded = true;
      else if (!isGuarded && !isLate && !mayPrecedePolicy(tag)) {
        isLate = true;
        tell('policy', `<${tag.name}>`);
      }
      if (refusedElements.has(tag.name)) tell('element', `<${tag.name}>`);
      if (tag.name === 'meta') judgeMeta(tag, allowed, tell);
      for (const attribute of tag.attributes) judgeAttribute(tag, attribute, allowed, tell);
    },
    rawText(tag, text) {
      if (tag.name === 'script') judgeScript(tag, text, allowed, tell);
      else if (text.includes('<'))
        tell(tag.name === 'style' ? 'style' : 'hidden-markup', text.slice(text.indexOf('<')));
      if (tag.name === 'style') judgeStyle(text, allowed, tell);
    },
    aside(text, isDoctype) {
      if (isDoctype ? !/^doctype html$/i.test(text) : /[<>[\]?]/.test(text)) tell('hidden-markup', text);
    },
  });
  if (!isGuarded && !isLate) tell('policy', '');
  return faults;
}

type Tell = (code: OutputFaultCode, found: string) => void;

/** Nothing of these is fetched or runs before the policy is known. */
function mayPrecedePolicy({ name, attributes }: Tag): boolean {
  return name === 'html' || name === 'head' || (name === 'meta' && attributes.every(([key]) => key === 'charset'));
}

function isPolicy({ name, attributes }: Tag, policy: string): boolean {
  if (name !== 'meta') return false;
  const { 'http-equiv': order, content } = Object.fromEntries(attributes) as Record<string, string | undefined>;
  return order?.toLowerCase() === 'content-security-policy' && content === policy && attributes.length === 2;
}

function judgeMeta(tag: Tag, allowed: Allowed, tell: Tell): void {
  const values = Object.fromEntries(tag.attributes) as Record<string, string | undefined>;
  const order = values['http-equiv'];
  if (order === undefined || isPolicy(tag, allowed.policy)) return;
  const to = /^\d+;\s?url=(?<to>[^'"\s].*)$/.exec(values['content'] ?? '')?.groups?.['to'];
  const isSentOn = order === 'refresh' && to !== undefined && judgeAddress(to, allowed.origin) === 'own';
  if (!isSentOn) tell('meta', `${order}: ${values['content'] ?? ''}`);
}

function judgeAttribute(tag: Tag, [name, value]: [string, string], allowed: Allowed, tell: Tell): void {
  const found = `<${tag.name} ${name}="${value}">`;
  if (name.startsWith('on')) return tell('handler', found);
  if (refusedAttributes.has(name)) return tell('attribute', found);
  if (styleAttributes.has(name)) {
    if (value.includes('\\')) tell('style', found);
    return judgeStyle(value, allowed, tell);
  }
  if (setAttributes.has(name)) {
    for (const address of addressesInSet(value)) judgeResource(tag, address, found, allowed, tell);
  } else if (name === 'href' && isNaming(tag)) {
    if (['refused', 'picture'].includes(judgeAddress(value, allowed.origin))) tell('scheme', found);
  } else if (resourceAttributes.has(name)) {
    judgeResource(tag, value, found, allowed, tell);
  }
}

/** Whether the address of an element is only followed by whoever chooses to. */
function isNaming({ name, attributes }: Tag): boolean {
  if (linkElements.has(name)) return true;
  const rel = attributes.find(([key]) => key === 'rel')?.[1] ?? '';
  return name === 'link' && rel !== '' && rel.split(/\s+/).every((word) => namingLinks.has(word.toLowerCase()));
}

function judgeResource(tag: Tag, address: string, found: string, allowed: Allowed, tell: Tell): void {
  const kind = judgeAddress(address, allowed.origin);
  if (kind === 'own' || (kind === 'picture' && pictureElements.has(tag.name))) return;
  tell(kind === 'foreign' ? 'foreign' : 'scheme', found);
}

function judgeStyle(style: string, { origin }: Allowed, tell: Tell): void {
  for (const address of addressesInStyle(style)) {
    if (!['own', 'picture'].includes(judgeAddress(address, origin))) tell('foreign', `url(${address})`);
  }
}

function judgeScript(tag: Tag, text: string, { scripts }: Allowed, tell: Tell): void {
  if (isData(tag)) {
    if (text.includes('<')) tell('script-data', text.slice(text.indexOf('<')));
  } else if (isInline(tag) ? !scripts.has(scriptHash(text)) : text.trim() !== '') {
    tell('script-unlisted', text);
  }
}

import type { HtmlInstead } from '../../domain/finding.ts';

/** The names of HTML by what an author types instead of them. `Figure` and `Template` are components of ours. */
const names: Readonly<Record<HtmlInstead, string>> = {
  'line-break': 'br p wbr',
  rule: 'hr',
  strong: 'b strong big',
  emphasis: 'i em u cite dfn mark var small',
  strike: 's del strike',
  code: 'code kbd samp tt pre',
  link: 'a',
  image: 'img picture svg source map area',
  heading: 'h1 h2 h3 h4 h5 h6 hgroup title',
  list: 'ul ol li dl dt dd menu',
  table: 'table thead tbody tfoot tr td th caption col colgroup',
  quote: 'blockquote q',
  plain:
    'div span font center section article aside header footer main nav address details summary dialog sub sup ins ' +
    'abbr time data bdi bdo ruby rb rp rt figcaption iframe script noscript style link meta base head body html object embed ' +
    'param video audio track canvas slot form fieldset legend label input button select option optgroup textarea ' +
    'output progress meter datalist math marquee blink frame frameset !doctype ?xml',
};

const insteads: ReadonlyMap<string, HtmlInstead> = new Map(
  Object.entries(names).flatMap(([instead, tags]) => tags.split(' ').map((tag) => [tag, instead as HtmlInstead])),
);

/** What to type instead of an element of HTML; `undefined` when it is not one. */
export function htmlInstead(name: string): HtmlInstead | undefined {
  return insteads.get(name.toLowerCase());
}

/** Elements that only mean something inside another: who is told about the whole need not be told about these. */
const wholes: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol', 'menu'],
  dt: ['dl'],
  dd: ['dl'],
  summary: ['details'],
  option: ['select', 'datalist'],
  source: ['picture', 'video', 'audio'],
  track: ['video', 'audio'],
  ...Object.fromEntries('thead tbody tfoot tr td th caption col colgroup'.split(' ').map((tag) => [tag, ['table']])),
};

/** The elements of which this one can be a part, as `table` of `td`. */
export function wholesOf(name: string): readonly string[] {
  const tag = name.replace(/^\//, '').toLowerCase();
  return Object.hasOwn(wholes, tag) ? (wholes[tag] ?? []) : [];
}

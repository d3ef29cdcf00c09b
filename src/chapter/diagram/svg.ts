import { Parser } from 'htmlparser2';

/**
 * What a drawing may be made of: its elements, and what the value of each attribute looks like. There is nothing in it
 * that runs, that leads away, or that fetches.
 */
const elements: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'defs',
  'marker',
  'rect',
  'circle',
  'ellipse',
  'line',
  'path',
  'polygon',
  'polyline',
  'text',
  'tspan',
]);

const number = /^-?[\d.]+$/;
const numbers = /^[-\d., ]+$/;
const name = /^[a-z-]+$/;
const colour = /^(?:none|var\(--_?[a-z-]+\))$/;

const attributes: ReadonlyMap<string, RegExp> = new Map([
  ...['width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy'].map(
    (key) => [key, number] as const,
  ),
  ...['stroke-width', 'font-size', 'markerWidth', 'markerHeight', 'refX', 'refY'].map((key) => [key, number] as const),
  ...['points', 'viewBox', 'stroke-dasharray'].map((key) => [key, numbers] as const),
  ...[
    'text-anchor',
    'dominant-baseline',
    'stroke-linejoin',
    'stroke-linecap',
    'font-style',
    'orient',
    'text-decoration',
  ].map((key) => [key, name] as const),
  ['font-weight', /^(?:\d+|bold)$/],
  ['d', /^[-\d.,\sMmLlHhVvCcSsQqAaZz]+$/],
  ['transform', /^(?:(?:translate|rotate|scale)\([-\d., ]+\)\s*)+$/],
  ['fill', colour],
  ['stroke', colour],
  ['id', name],
  ['marker-start', /^url\(#[a-z-]+\)$/],
  ['marker-end', /^url\(#[a-z-]+\)$/],
]);

/** What the drawing program adds and we leave out: its own style sheet, and notes about what it drew. */
const isLeftOut = (key: string) => key === 'style' || key === 'class' || key === 'xmlns' || key.startsWith('data-');

/**
 * Writes a drawing again from what it may be made of, or gives nothing when there is anything else in it. Ids begin
 * with `prefix`, so that two drawings on a page do not share them; colours become variables of our style sheet.
 */
export function rewriteSvg(svg: string, prefix: string): string | undefined {
  const out: string[] = [];
  let isClean = true;
  let unseen = 0;
  const parser = new Parser(
    {
      onopentag(element, values) {
        if (element === 'style') unseen += 1;
        if (unseen > 0) return;
        if (!elements.has(element)) isClean = false;
        const written = Object.entries(values).flatMap(([key, value]) => {
          if (isLeftOut(key)) return [];
          if (attributes.get(key)?.test(value) !== true) isClean = false;
          return [` ${key}="${escape(rewriteValue(value, prefix, key))}"`];
        });
        out.push(`<${element}${written.join('')}>`);
      },
      ontext(text) {
        // Line ends stand between elements only; a label has its own.
        if (unseen === 0 && !/^\s*\n\s*$/.test(text)) out.push(escape(text));
      },
      onclosetag(element) {
        if (unseen === 0) out.push(`</${element}>`);
        if (element === 'style') unseen -= 1;
      },
      oncomment() {
        isClean = false;
      },
      onprocessinginstruction() {
        isClean = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  return isClean ? out.join('') : undefined;
}

function rewriteValue(value: string, prefix: string, key: string): string {
  if (key === 'id') return `${prefix}-${value}`;
  return value
    .replace(/^url\(#/, `url(#${prefix}-`)
    .replace(/^var\(--_?/, 'var(--diagram-')
    .replace(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 10) / 10));
}

/** Text for HTML and XML alike. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

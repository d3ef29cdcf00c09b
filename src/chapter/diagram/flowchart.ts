import { Names, toLabel } from './label.ts';
import type { DiagramReader } from './source.ts';

/** How a box is drawn, by what stands around its label. Longer signs go first, or the shorter would be taken for them. */
const shapes = [
  ['([', '])'],
  ['((', '))'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['{{', '}}'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
] as const;

interface Box {
  label: string;
  shape: (typeof shapes)[number];
}

const boxName = /\w+/y;
const space = /\s*/y;
const arrow = /(?<back><)?(?<line>--+>|---+|-\.+->|-\.+-|==+>|===+)(?:\|(?<label>[^|]+)\|)?/y;
const labelledArrow = /(?<back><)?(?:--|-\.|==)\s+(?<label>[^|<>]+?)\s+(?<line>--+>|---+|\.+->|\.+-|==+>|===+)/y;

const group = /^subgraph\s+(?:(?<id>\w+)\s*\[(?<label>[^\]]+)\]|(?<title>[^[\]]+))$/;
const direction = /^direction\s+(?:TD|TB|LR|BT|RL)$/;

/** Reads a flow chart: boxes with arrows between them, in groups or not. */
export function flowchart(header: string): DiagramReader {
  const names = new Names('n');
  const groups = new Names('g');
  const boxes = new Map<string, Box>();
  const grouped = new Set<string>();
  const open: string[] = [];
  const written: string[] = [];
  let arrows = 0;

  /** A box belongs to the first group that names it; naming its shape there is how the drawing program is told. */
  const enter = (name: string) => {
    const ours = names.get(name);
    if (open.length > 0 && !grouped.has(ours)) {
      grouped.add(ours);
      written.push(`${ours}[x]`);
    }
    return ours;
  };

  const openGroup = ({ id, label, title }: Partial<Record<string, string>>): boolean => {
    const text = toLabel(label ?? title ?? '');
    const name = id ?? title ?? '';
    if (text === undefined || names.has(name) || groups.has(name)) return false;
    open.push(name);
    written.push(`subgraph ${groups.get(name)} [${text}]`);
    return true;
  };

  const connect = (line: string): boolean => {
    const links = readLinks(line);
    if (links === undefined || links.some(({ ends }) => ends.some(({ name }) => groups.has(name)))) return false;
    for (const { name, box } of links.flatMap(({ ends }) => ends)) {
      enter(name);
      if (box) boxes.set(name, box);
    }
    links.forEach(({ ends, sign }, index) => {
      for (const from of links[index - 1]?.ends ?? []) {
        for (const to of ends) {
          arrows += 1;
          written.push(`${names.get(from.name)} ${sign} ${names.get(to.name)}`);
        }
      }
    });
    return true;
  };

  return {
    read(line) {
      const statement = line.replace(/\s*;$/, '');
      const groupStart = group.exec(statement)?.groups;
      if (groupStart) return openGroup(groupStart);
      if (statement === 'end') return open.length > 0 && written.push('end') > 0 && open.pop() !== undefined;
      if (direction.test(statement)) return open.length > 0 && written.push(statement) > 0;
      return connect(statement);
    },
    tally: () => ({ boxes: names.size, arrows, open }),
    write: () => [
      header.replace(';', ''),
      ...names.entries().map(([name, ours]) => {
        const { label, shape } = boxes.get(name) ?? { label: name, shape: ['[', ']'] };
        return `${ours}${shape[0]}"${label}"${shape[1]}`;
      }),
      ...written,
    ],
  };
}

interface Link {
  ends: { name: string; box?: Box }[];
  /** The arrow that leads to these ends; the first has none. */
  sign: string;
}

/** Reads `A[Label] & B --> C`, from left to right and to the end of the line. */
function readLinks(line: string): Link[] | undefined {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const links: Link[] = [];
  let sign = '';
  for (;;) {
    const ends: Link['ends'] = [];
    do {
      take(space);
      const name = take(boxName)?.[0];
      if (name === undefined) return undefined;
      const shape = shapes.find(([opening]) => line.startsWith(opening, at));
      const box = shape && readBox(line, at, shape);
      if (shape && !box) return undefined;
      at = box?.end ?? at;
      ends.push({ name, ...(box && { box }) });
      take(space);
    } while (line[at] === '&' && (at += 1));
    links.push({ ends, sign });
    if (at === line.length) return links;
    const next = (take(arrow) ?? take(labelledArrow))?.groups;
    const label = next?.['label'] === undefined ? '' : toLabel(next['label']);
    if (next === undefined || label === undefined) return undefined;
    sign = `${next['back'] ?? ''}${plainLine(next['line'] ?? '')}${label && `|${label}|`}`;
  }
}

/** A label between its signs. Quotes allow every sign in it but the one that ends it. */
function readBox(line: string, at: number, shape: Box['shape']): (Box & { end: number }) | undefined {
  const [opening, closing] = shape;
  const from = at + opening.length;
  const end = line.indexOf(line[from] === '"' ? `"${closing}` : closing, from + 1);
  const inner = line.slice(from, line[from] === '"' ? end + 1 : end);
  const label = end === -1 ? undefined : toLabel(inner);
  const isPlain = inner.startsWith('"') ? !inner.includes(closing[0] ?? '') : !/[[\](){}|]/.test(inner);
  if (label === undefined || !isPlain) return undefined;
  return { label, shape, end: from + inner.length + closing.length };
}

/** An arrow of the usual length. */
function plainLine(line: string): string {
  const middle = line.includes('.') ? '-.-' : line.includes('=') ? '==' : '--';
  if (line.endsWith('>')) return `${middle}>`;
  return middle === '-.-' ? middle : middle + middle[0];
}

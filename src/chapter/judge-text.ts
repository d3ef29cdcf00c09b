import { hash } from 'node:crypto';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import { judgeDiagrams } from './diagram/judge-diagrams.ts';
import { findCharacters } from './characters.ts';
import { findUnseen } from './mistakes/indented.ts';
import { judgeTree } from './judge-tree.ts';
import { explainError } from './mistakes/mending.ts';
import { explainNode, settle } from './mistakes/mistakes.ts';
import { isPlain, parseBody, type ParseFault, type TreeNode } from './parse.ts';
import { parseWithSecondReader } from './second-reader.ts';
import { shortenProse } from './shorten-prose.ts';

interface Place {
  path: string;
  /** Turns a place in the text into a place in the file. */
  inFile: (position: Position) => Position;
}

/**
 * Holds a chapter's text against the chapter language: its characters, its tree, and when it has components the tree of
 * a second parser as well. There is only a tree when nothing is wrong; a fault of our own is a finding like any other.
 */
export function judgeText(body: string, place: Place): { tree?: TreeNode; findings: Finding[] } {
  try {
    return judge(body, place);
  } catch (error) {
    const at = { path: place.path, position: place.inFile({ line: 1, column: 1 }) };
    return { findings: [finding('mdx-unreadable', at, { reason: String(error) })] };
  }
}

function judge(body: string, place: Place): { tree?: TreeNode; findings: Finding[] } {
  const inFile = (found: Finding): Finding =>
    found.position === undefined ? found : { ...found, position: place.inFile(found.position) };
  const characters = findCharacters(body, place.path).map(inFile);
  if (characters.length > 0) return { findings: characters };

  const parsed = parseBody(body);
  if ('reason' in parsed) return { findings: tell(body, parsed, place) };
  const { tree } = parsed;
  const refused = judgeTree(tree, place);
  if (refused.some(({ code }) => code === 'text-tangled')) return { findings: refused };
  const findings = settle([...findUnseen(body, tree, place), ...judgeDiagrams(tree, place), ...refused]);
  if (findings.length > 0) return { findings };
  const different = isPlain(body, tree) ? undefined : judgeAgain(body, place);
  return different === undefined ? { tree, findings } : { findings: [different] };
}

function tell(body: string, fault: ParseFault, place: Place): Finding[] {
  const at = { path: place.path, position: place.inFile(fault.position) };
  if (fault.tangled !== undefined) return [finding('text-tangled', at, { limit: fault.tangled })];
  const { live } = fault;
  if (live !== undefined) return [explainNode(live, at) ?? finding('code-forbidden', at, { code: quote(live) })];
  return explainError(body, fault, place);
}

/** What only the second reader objects to: it sees another chapter than ours does. Told where its first objection lies. */
function judgeAgain(body: string, place: Place): Finding | undefined {
  if (body.length > mostSigns) {
    const inKilobytes = (length: number) => `${Math.ceil(length / 1024)} kB`;
    const sizes = { size: inKilobytes(body.length), limit: inKilobytes(mostSigns) };
    return finding('file-too-large', { path: place.path }, sizes);
  }
  const digest = hash('sha256', body, 'base64');
  if (innocent.has(digest)) return undefined;
  const objection = objectionTo(shortenProse(body), place) && objectionTo(body, place);
  if (objection === undefined) innocent.add(digest);
  return objection;
}

/** What the second reader says of a text; with a text that was shortened, the places are not those of the chapter. */
function objectionTo(body: string, place: Place): Finding | undefined {
  const parsed = parseWithSecondReader(body);
  if ('reason' in parsed) {
    return finding('readers-differ', { path: place.path, position: place.inFile(parsed.position) }, {});
  }
  const [first] = judgeTree(parsed.tree, place);
  return first && finding('readers-differ', { path: place.path, position: first.position }, {});
}

/** The texts that it had nothing against: the build asks three times about each, and the answer is always the same. */
const innocent = new Set<string>();

/** The second reader takes long over a text that was made to be slow. With components, this is more than an hour's read. */
const mostSigns = 96 * 1024;

function quote({ type, value = '' }: TreeNode): string {
  return type === 'mdxjsEsm' ? value : `{${value}}`;
}

import { Names, toLabel } from './label.ts';
import type { DiagramReader } from './source.ts';

const participant = /^(?<kind>participant|actor)\s+(?<id>\w+)(?:\s+as\s+(?<label>.+))?$/;
const message = /^(?<from>\w+)\s*(?<arrow>--?>>?|--?\)|--?x)\s*(?<mark>[+-]?)\s*(?<to>\w+)\s*:\s*(?<label>.+)$/;
const note = /^note\s+(?<where>left of|right of|over)\s+(?<from>\w+)(?:\s*,\s*(?<to>\w+))?\s*:\s*(?<label>.+)$/i;
const block = /^(?<word>loop|alt|opt|par|else|and)(?:\s+(?<label>.+))?$/;

/** Which block another part of it belongs to. */
const parts: Readonly<Record<string, string>> = { else: 'alt', and: 'par' };

/** Reads who says what to whom, in what order. */
export function sequence(): DiagramReader {
  const names = new Names('p');
  const people = new Map<string, { kind: string; label: string }>();
  const open: string[] = [];
  const written: string[] = [];
  let arrows = 0;

  const introduce = ({ kind = '', id = '', label: text }: Partial<Record<string, string>>): boolean => {
    const label = toLabel(text ?? id);
    if (label === undefined) return false;
    names.get(id);
    people.set(id, { kind, label });
    return true;
  };

  const readBlock = ({ word = '', label: text }: Partial<Record<string, string>>): boolean => {
    const label = text === undefined ? '' : toLabel(text);
    const whole = parts[word];
    if (label === undefined || (whole !== undefined && open.at(-1) !== whole)) return false;
    if (whole === undefined) open.push(word);
    return written.push(`${word} ${label}`) > 0;
  };

  return {
    read(line) {
      const said = message.exec(line)?.groups;
      const noted = said ? undefined : note.exec(line)?.groups;
      const spoken = said ?? noted;
      if (spoken) {
        const label = toLabel(spoken['label'] ?? '');
        if (label === undefined) return false;
        arrows += 1;
        const from = names.get(spoken['from'] ?? '');
        const to = spoken['to'] === undefined ? undefined : names.get(spoken['to']);
        if (noted) return written.push(`Note ${noted['where']} ${from}${to ? `,${to}` : ''}: ${label}`) > 0;
        return written.push(`${from}${spoken['arrow']}${spoken['mark']}${to}: ${label}`) > 0;
      }
      if (line === 'end') return open.pop() !== undefined && written.push('end') > 0;
      const person = participant.exec(line)?.groups;
      if (person) return introduce(person);
      const words = block.exec(line)?.groups;
      return words !== undefined && readBlock(words);
    },
    tally: () => ({ boxes: names.size, arrows, open }),
    write: () => [
      'sequenceDiagram',
      ...names.entries().map(([name, ours]) => {
        const { kind, label } = people.get(name) ?? { kind: 'participant', label: name };
        return `${kind} ${ours} as ${label}`;
      }),
      ...written,
    ],
  };
}

import { Names, toLabel } from './label.ts';
import type { DiagramReader } from './source.ts';

const state = String.raw`[\w\p{L}]+`;
const transition = new RegExp(
  `^(?<from>\\[\\*\\]|${state})\\s*-->\\s*(?<to>\\[\\*\\]|${state})(?:\\s*:\\s*(?<label>.+))?$`,
  'u',
);
const description = new RegExp(`^(?<id>${state})\\s*:\\s*(?<label>.+)$`, 'u');
const alias = new RegExp(`^state\\s+"(?<label>[^"]+)"\\s+as\\s+(?<id>${state})$`, 'u');
const direction = /^direction\s+(?:TD|TB|LR|BT|RL)$/;

/** Reads a diagram of states: what something can be, and how it gets from one to another. */
export function states(): DiagramReader {
  const names = new Names('s');
  const labels = new Map<string, string>();
  const written: string[] = [];
  let arrows = 0;
  let ends = 0;

  const point = (name: string) => {
    if (name !== '[*]') return names.get(name);
    ends += 1;
    return name;
  };

  return {
    read(line) {
      if (direction.test(line)) return written.push(line) > 0;
      const arrow = transition.exec(line)?.groups;
      const named = arrow ?? (alias.exec(line) ?? description.exec(line))?.groups;
      const label = named?.['label'] === undefined ? '' : toLabel(named['label']);
      if (named === undefined || label === undefined) return false;
      if (arrow === undefined) {
        const id = named['id'] ?? '';
        names.get(id);
        labels.set(id, label);
        return true;
      }
      arrows += 1;
      written.push(`${point(arrow['from'] ?? '')} --> ${point(arrow['to'] ?? '')}${label && ` : ${label}`}`);
      return true;
    },
    tally: () => ({ boxes: names.size + ends, arrows, open: [] }),
    write: () => [
      'stateDiagram-v2',
      ...names.entries().map(([name, ours]) => `state "${labels.get(name) ?? name}" as ${ours}`),
      ...written,
    ],
  };
}

/** A way that ends where it began. */
export interface Circle {
  /** What is on it, in order; the last leads back to the first. */
  members: string[];
  /** Which of the ways on from the last member closes it. */
  index: number;
}

/** A finding names no more members of a circle than this. */
const mostNamed = 4;

/**
 * Every circle among things that lead to others, once, where it closes. Goes depth first and without recursion, and
 * looks at each thing once, so that ten thousand of them are no trouble. What is not among the things leads nowhere.
 */
export function circlesIn(ways: ReadonlyMap<string, readonly string[]>): Circle[] {
  const done = new Set<string>();
  return [...ways.keys()].flatMap((start) => circlesFrom(start, ways, done));
}

/** The members of a circle that a finding names, and how many more there are. */
export function named({ members }: Circle): { names: string[]; more: number } {
  const names = members.slice(0, mostNamed);
  return { names, more: members.length - names.length };
}

function circlesFrom(start: string, ways: ReadonlyMap<string, readonly string[]>, done: Set<string>): Circle[] {
  if (done.has(start)) return [];
  const circles: Circle[] = [];
  const walked = [{ id: start, next: 0 }];
  const depths = new Map([[start, 0]]);
  for (let step = walked.at(-1); step !== undefined; step = walked.at(-1)) {
    const index = step.next;
    const to = ways.get(step.id)?.[index];
    const depth = to === undefined ? undefined : depths.get(to);
    step.next += 1;
    if (to === undefined) {
      done.add(step.id);
      depths.delete(step.id);
      walked.pop();
    } else if (depth !== undefined) {
      circles.push({ members: walked.slice(depth).map(({ id }) => id), index });
    } else if (!done.has(to) && ways.has(to)) {
      depths.set(to, walked.length);
      walked.push({ id: to, next: 0 });
    }
  }
  return circles;
}

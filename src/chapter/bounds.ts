/** A place in a text, and how much was too much there. */
export interface Tangle {
  offset: number;
  limit: number;
}

/**
 * Where a text goes so deep that a parser would get stuck, or end the whole process, before it could say so. Counted
 * in one go and without a parser; far above what anyone writes, because what is merely too deep for a reader is seen
 * in the tree (`limits.depth`). Tried on Sätteri 0.10.5 with a stack of 4 MB: 4,000 of anything is safe.
 *
 * @param blotted the text without its code and comments, where brackets mean nothing
 */
export function findTangle(body: string, blotted: string): Tangle | undefined {
  const found = [
    tangledPrefix(body),
    tangledDirectives(body),
    tangledParagraph(blotted),
    tangledBrackets(blotted),
    tangledTags(blotted),
  ];
  return found.filter((tangle) => tangle !== undefined).sort((a, b) => a.offset - b.offset)[0];
}

const most = { marks: 250, directives: 1000, brackets: 250, tags: 1000, signs: 5000, entities: 2000 } as const;

/** Quotes and lists inside each other on one line: `> > - - 1. …`. */
function tangledPrefix(body: string): Tangle | undefined {
  for (const { 0: prefix, index } of body.matchAll(
    /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]{1,99}\]:)+/gm,
  )) {
    if (prefix.length <= most.marks) continue;
    let marks = 0;
    for (const mark of prefix.matchAll(/[^ \t]{1,110}/g)) {
      // Quotes may stand together, everything else has a space behind it.
      marks += mark[0].startsWith('>') ? mark[0].length : 1;
      if (marks > most.marks) return { offset: index + mark.index, limit: most.marks };
    }
  }
  return undefined;
}

/** Directives in the label of others: `:a[:a[:a[…`. A parser that goes into these too far ends the process. */
function tangledDirectives(body: string): Tangle | undefined {
  let count = 0;
  for (const { index } of body.matchAll(/:[\w-]{1,99}[[{]/g)) {
    count += 1;
    if (count > most.directives) return { offset: index, limit: most.directives };
  }
  return undefined;
}

/** Signs that may each begin something, in one paragraph: for every one of them a parser looks at all that follow. */
function tangledParagraph(blotted: string): Tangle | undefined {
  const counts = new Map<string, number>();
  for (const { 0: sign, index } of blotted.matchAll(/\\.|<|&(?=[#A-Za-z])|:(?=[A-Za-z])|\n[ \t\r]*(?=\n)/g)) {
    if (sign.startsWith('\n')) counts.clear();
    const count = (counts.get(sign) ?? 0) + 1;
    counts.set(sign, count);
    const limit = sign === '&' ? most.entities : most.signs;
    if (count > limit && !sign.startsWith('\\')) return { offset: index, limit };
  }
  return undefined;
}

/** Brackets that are still open in one paragraph. */
function tangledBrackets(blotted: string): Tangle | undefined {
  let open = 0;
  for (const { 0: sign, index } of blotted.matchAll(/\\.|[[\]]|\n[ \t\r]*(?=\n)/g)) {
    if (sign.startsWith('\n')) open = 0;
    else if (sign === '[') open += 1;
    else if (sign === ']') open = Math.max(0, open - 1);
    if (open > most.brackets) return { offset: index, limit: most.brackets };
  }
  return undefined;
}

/** Tags that are still open. One that closes itself is none: what it says stands between `<` and `/>` on its own. */
function tangledTags(blotted: string): Tangle | undefined {
  let open = 0;
  for (const { 0: sign, index } of blotted.matchAll(/\\.|<\/|<(?=[A-Za-z>])|\/>/g)) {
    if (sign === '<') open += 1;
    else if (!sign.startsWith('\\')) open = Math.max(0, open - 1);
    if (open > most.tags) return { offset: index, limit: most.tags };
  }
  return undefined;
}

import type { Verdict } from '../gate/verdict.ts';

/** The verdict for other programs: the key `change` of the report, which is there when a base was named. */
export function changeJson({ outcome, author, parts, visits }: Verdict): object {
  return {
    verdict: outcome,
    author: { handle: author.handle, company: author.company ?? null },
    parts: parts.map(({ kind, files, theme, company, movedTo, wants }) => ({
      kind,
      files,
      ...(theme !== undefined && { theme }),
      ...(company !== undefined && { company }),
      ...(movedTo !== undefined && { movedTo }),
      wants,
    })),
    visits,
  };
}

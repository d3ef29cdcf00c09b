import type { Change } from '../../src/domain/change.ts';
import { judgeChange } from '../../src/gate/judge-change.ts';
import type { Part, Verdict } from '../../src/gate/verdict.ts';
import { basic, chapter, makeFolder, places, readFolder, type Files } from '../content-folder.ts';

/** A city with owned themes, one that seeks an owner, and people who are known. */
export const city: Files = {
  ...basic,
  'companies/netwerk.yaml': company('Netwerk Voorbeeldstad', ['redacteur'], 'network'),
  'companies/kanaalcode.yaml': company('Kanaalcode', ['Kim', 'kees']),
  'companies/torenlicht.yaml': company('Torenlicht', ['Tess']),
  'companies/weggegaan.yaml': `${company('Weggegaan', ['wout'])}left: 2026-01-01\n`,
  'themes/energie/theme.yaml': theme('Energie', 'state: owned, company: kanaalcode'),
  'themes/energie/nl/opslag.mdx': chapter({
    reviews: '\n  - { date: 2026-10-01, by: redactie, outcome: written, note: Uit de bron. }',
  }),
  'themes/water/theme.yaml': theme('Water', 'state: seeking'),
  'themes/water/nl/dijken.mdx': chapter({ title: 'Dijken' }),
};

/** A company's file, with the people of it. */
export function company(name: string, members: readonly string[], kind = 'company'): string {
  const people = members.map((member) => `'${member}'`).join(', ');
  return `name: ${name}\nkind: ${kind}\nsummary: { nl: Een organisatie. }\ngithub:\n  members: [${people}]\n`;
}

/** A theme's file. */
export function theme(title: string, ownership: string): string {
  return `title: { nl: ${title} }\nsummary: { nl: Over ${title}. }\nownership: { ${ownership} }\n`;
}

/** What the gate says of a change to the city; `null` takes a file away, and `outside` lists files beside the content. */
export function judged(handle: string, changes: Files, outside: readonly string[] = []): Verdict {
  const base = readFolder(makeFolder(city)).library;
  const head = readFolder(makeFolder({ ...city, ...changes })).library;
  const content = Object.keys(changes).map((place) => {
    const status = changes[place] === null ? 'removed' : place in city ? 'changed' : 'added';
    return { path: `content/${place}`, place, status } as const;
  });
  const change: Change = { content, outside: outside.map((path) => ({ path, status: 'changed' })) };
  return judgeChange({ base, head, change }, handle);
}

/** A part in a line: kind, theme or company, and who has to answer. */
export function inLine({ kind, theme: id, company: name, movedTo, wants }: Part): string {
  const answers = wants.map((want) => ('company' in want ? `${want.role} ${want.company}` : want.role));
  const move = movedTo === undefined ? [] : [`to ${movedTo}`];
  return `${[kind, id, name, ...move].filter((word) => word !== undefined).join(' ')}: ${answers.join(', ') || 'nobody'}`;
}

/** The findings of a verdict as places and codes. */
export function findingsOf(verdict: Verdict): [place: string, code: string][] {
  return places(verdict.findings);
}

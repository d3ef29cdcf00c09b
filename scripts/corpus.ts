import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many chapters a theme has. */
const themeSize = 20;

/** Ordinary words of the subject, so that texts have a real vocabulary and real lengths. */
const words = (
  'de het een en van in op voor met aan bij door uit over niet ook als dan wel maar dit dat je jouw wie wat hoe waar ' +
  'bedrijf collega klant leverancier medewerker leidinggevende beheerder wachtwoord wachtwoordmanager toegang account ' +
  'apparaat laptop telefoon netwerk server back-up update melding incident datalek gegevens persoonsgegevens afspraak ' +
  'controle hoofdstuk thema eigenaar checklist gesprek overleg werkplek sleutel beveiliging databeveiliging verwerker ' +
  'meerfactorauthenticatie toegangsbeheer verantwoordelijkheid samenwerking kennisdeling softwareontwikkeling ' +
  'maak maakt schrijf schrijft lees leest vraag vraagt geef geeft houd houdt kijk kijkt zet werkt helpt blijft wordt ' +
  'nieuw oud veilig snel rustig klein groot elke dag week maand jaar samen zelf altijd nooit meteen daarna eerst'
).split(' ');

/**
 * Writes a content folder of so many chapters: themes of twenty, a company for each, Dutch-like text with tables, code
 * and asides, a tenth with components. The same seed gives the same files.
 */
export function makeCorpus(folder: string, chapters: number, seed = 1): void {
  const random = makeRandom(seed);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('site.yaml', 'version: 1\nname: { nl: Meetstad }\npublisher: bedrijf-0\nlanguages: [nl]\n');
  const themes = Math.ceil(chapters / themeSize);
  for (let theme = 0; theme < themes; theme += 1) {
    const company = `bedrijf-${theme}`;
    write(`companies/${company}.yaml`, `name: Bedrijf ${theme}\nkind: company\nsummary: { nl: ${sentence(random)} }\n`);
    write(`themes/thema-${theme}/theme.yaml`, themeYaml(random, company));
    const last = Math.min(themeSize, chapters - theme * themeSize);
    for (let place = 0; place < last; place += 1) {
      write(`themes/thema-${theme}/nl/hoofdstuk-${place}.mdx`, chapter(random, { theme, place, company }));
    }
  }
}

type Random = () => number;

function themeYaml(random: Random, company: string): string {
  const ownership = `ownership: { state: owned, company: ${company} }`;
  return `title: { nl: ${title(random)} }\nsummary: { nl: ${sentence(random)} }\n${ownership}\n`;
}

function chapter(random: Random, place: { theme: number; place: number; company: string }): string {
  const presumes = place.place > 0 ? `presumes: [thema-${place.theme}/hoofdstuk-${place.place - 1}]\n` : '';
  const header =
    `---\ntitle: ${title(random)}\ndescription: ${sentence(random)}\nauthors: [${place.company}]\norder: ${place.place}\n` +
    `${presumes}objectives:\n  - { id: een, text: ${title(random)} }\n  - { id: twee, text: ${title(random)} }\n` +
    `reviews:\n  - { date: ${dayOf2026(random)}, by: ${place.company}, outcome: written, note: ${sentence(random)} }\n---\n\n`;
  const sections = Array.from({ length: 4 }, (_, index) => section(random, index));
  const back = place.place > 0 ? `\n\nLees ook [het vorige](../hoofdstuk-${place.place - 1}/).\n` : '\n';
  const steps =
    place.place % 10 === 9 ? `\n<Steps>\n\n1. ${sentence(random)}\n2. ${sentence(random)}\n\n</Steps>\n` : '';
  return header + paragraph(random) + '\n\n' + sections.join('\n\n') + back + steps;
}

function section(random: Random, index: number): string {
  const extra = [
    () =>
      `| Wie | Wat | Wanneer |\n| --- | --- | --- |\n${'1234'.replaceAll(/\d/g, () => `| ${word(random)} | ${word(random)} | ${word(random)} |\n`)}`,
    () => '```sh\nnpm ci\nnpm run check -- content\n```',
    () => `:::note[${title(random)}]\n${sentence(random)}\n:::`,
    () => `- [ ] ${sentence(random)}\n- [ ] ${sentence(random)}`,
  ][index];
  return `## ${title(random)}\n\n${paragraph(random)}\n\n${paragraph(random)}\n\n${extra?.() ?? ''}`;
}

function paragraph(random: Random): string {
  return Array.from({ length: 4 + Math.floor(random() * 3) }, () => sentence(random)).join(' ');
}

function sentence(random: Random): string {
  return `${title(random, 8 + Math.floor(random() * 9))}.`;
}

function title(random: Random, length = 2 + Math.floor(random() * 3)): string {
  const text = Array.from({ length }, () => word(random)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function word(random: Random): string {
  return words[Math.floor(random() * words.length)] ?? 'de';
}

function dayOf2026(random: Random): string {
  const month = String(1 + Math.floor(random() * 10)).padStart(2, '0');
  return `2026-${month}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
}

/** Mulberry32: small, and the same everywhere. */
function makeRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

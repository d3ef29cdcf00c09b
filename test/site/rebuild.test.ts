import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, differences, ownProject, type OwnProject } from './own-project.ts';

/** Decides in which order the edits come, and which go together; another number is another series. */
const seed = Number(process.env['REBUILD_SEED'] ?? 1);
/** How many edits are made between two builds. */
const together = 3;

const safe = 'content/themes/veilig-werken';
const roster = 'content/themes/rustig-roosteren';
const learning = 'content/themes/samen-leren';

/** Whatever people change in content, each as a change of the folder. They may come in any order. */
const edits: Record<string, (project: OwnProject) => void> = {
  'the text of a chapter': ({ edit }) => edit(`${safe}/nl/thuiswerken.mdx`, (text) => `${text}\nEen zin erbij.\n`),
  'the text of a chapter with components': ({ edit }) =>
    edit(`${safe}/nl/bezoekers-ontvangen.mdx`, (text) => `${text}\nNog een zin.\n`),
  'the title of a chapter': ({ edit }) =>
    edit(`${safe}/nl/wachtwoorden.mdx`, (text) => text.replace('die je kunt onthouden', 'voor iedereen')),
  'the words of a question': ({ edit }) =>
    edit(`${safe}/nl/wachtwoorden.mdx`, (text) => text.replace('het moeilijkst te raden', 'het sterkst')),
  'the owner of a theme': ({ edit }) =>
    edit(`${roster}/theme.yaml`, (text) => text.replace('company: torenlicht', 'company: brugwerk')),
  'the summary of a theme': ({ edit }) =>
    edit(`${safe}/theme.yaml`, (text) => text.replace('Wat je elke dag', 'Wat je')),
  'the order of a theme': ({ edit }) => edit(`${safe}/theme.yaml`, (text) => text.replace('order: 10', 'order: 90')),
  'the name of a company': ({ edit }) =>
    edit('content/companies/torenlicht.yaml', (text) => text.replace(/^name: .*$/m, 'name: Torenlicht en Zonen')),
  'a term of the glossary': ({ edit }) =>
    edit('content/glossary.yaml', (text) => text.replace('De plek in je eigen bedrijf', 'De plek bij jou')),
  'a slot': ({ edit }) => edit('content/slots.yaml', (text) => text.replace('Wie bel je', 'Wie roep je')),
  'a path': ({ edit }) => edit('content/paths/eerste-week.yaml', (text) => text.replace('Dag 1', 'De eerste dag')),
  'a page of the city': ({ edit }) => edit('content/pages/nl/nood.mdx', (text) => `${text}\nBlijf rustig.\n`),
  'the name of the site': ({ edit }) =>
    edit('content/site.yaml', (text) => text.replace('alles hier is verzonnen', 'niets hier is echt')),
  'the bytes of a picture': ({ folder }) =>
    cpSync(join(folder, safe, 'images/sleutels.png'), join(folder, roster, 'images/overdracht.png')),
  'a chapter that is new': ({ folder }) => {
    const text = readFileSync(join(folder, safe, 'nl/thuiswerken.mdx'), 'utf8');
    writeFileSync(join(folder, learning, 'nl/iets-nieuws.mdx'), text.replace(/^title: .*$/m, 'title: Iets nieuws'));
  },
  'a chapter that moved': ({ folder, edit }) => {
    const [from, to] = ['een-dienst-overdragen', 'een-dienst-doorgeven'];
    for (const language of ['nl', 'en']) {
      renameSync(join(folder, roster, language, `${from}.mdx`), join(folder, roster, language, `${to}.mdx`));
    }
    edit(`${roster}/nl/${to}.mdx`, (text) => text.replace('\n---', `\naliases: [rustig-roosteren/${from}]\n---`));
  },
  'a chapter that is gone': ({ folder, edit }) => {
    rmSync(join(folder, learning, 'nl/kennis-delen-zonder-schade.mdx'));
    edit('content/paths/eerste-maand.yaml', (text) => text.replace(', samen-leren/kennis-delen-zonder-schade', ''));
  },
};

/** What the builders of the site change: all pages may be made again, and they must be right. */
const changesOfSoftware: Record<string, (project: OwnProject) => void> = {
  'a component': ({ edit }) => edit('src/components/Owner.astro', (text) => text.replace('<', '<!-- --><')),
  'a style': ({ edit }) => edit('src/styles/site.css', (text) => `${text}\n.nieuw {\n  color: red;\n}\n`),
  'a word of the interface': ({ edit }) =>
    edit('src/content/i18n/nl.json', (text) => text.replace('"theme.chapters": "', '"theme.chapters": "Alle ')),
  'how texts are rendered': ({ edit }) =>
    edit('src/content/i18n/nl.json', (text) => text.replace('"aside.tip": "', '"aside.tip": "Een ')),
};

describe('a build after a change is byte for byte a build from nothing', () => {
  let project: OwnProject;
  beforeAll(async () => {
    project = ownProject();
    expect(await project.build()).toMatchObject({ code: 0 });
  });
  afterAll(() => project.remove());

  it('and makes only the pages that show what changed', async () => {
    project.edit(`${safe}/nl/thuiswerken.mdx`, (text) => text.replace('\n\n', '\n\nEen woord vooraf. '));
    const chapter = '/themas/veilig-werken/thuiswerken';
    expect((await rebuilt(project)).sort()).toEqual(
      [
        `${chapter}/index.html`,
        `${chapter}.md`,
        '/themas/veilig-werken/print/index.html',
        '/leerpaden/eerste-week/print/index.html',
      ]
        .flatMap((page) => [page, `/en${page}`])
        .sort(),
    );
  });

  it.each(groups(Object.keys(edits)).map((names) => [names.join(', '), names] as const))(
    'after %s',
    async (_what, names) => {
      for (const name of names) edits[name]?.(project);
      const made = await rebuilt(project);
      expect(made.length).toBeGreaterThan(0);
    },
  );

  it('after nothing at all, and then it makes nothing', async () => {
    expect(await rebuilt(project)).toEqual([]);
  });

  it('after a change of the software', async () => {
    for (const change of Object.values(changesOfSoftware)) change(project);
    expect((await rebuilt(project)).length).toBeGreaterThan(50);
  });
});

/** Builds after a change, holds it against a build from nothing, and gives the pages that were made and not taken over. */
async function rebuilt(project: OwnProject): Promise<string[]> {
  const after = await project.build();
  expect(after.stdout + after.stderr).not.toContain('error[');
  const fresh = await project.build('--fresh', '--outDir', join(project.folder, 'dist-fresh'));
  expect([after.code, fresh.code]).toEqual([0, 0]);
  const [left, right] = ['dist', 'dist-fresh'].map((name) => bytesOf(join(project.folder, name)));
  expect(differences(left ?? new Map(), right ?? new Map())).toEqual([]);
  return madePages(after.stdout);
}

/** The pages that Astro says it rendered. The handbook is Starlight's own, and is made at every build. */
function madePages(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => line.includes('├─') && !line.includes('(restored)'))
    .flatMap((line) => /├─\S* (?:\S*?)(?<page>\/\S*)/.exec(line)?.groups?.['page'] ?? [])
    .filter((page) => !/^\/(?:en\/)?handboek\/|^\/404/.test(page));
}

/** Names in an order of their own, a few together. */
function groups(names: readonly string[]): string[][] {
  const shuffled = names
    .map((name, index) => ({ name, place: ((index + 1) * 7919 * (seed + 12)) % 104_729 }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
  return Array.from({ length: Math.ceil(names.length / together) }, (_, index) =>
    shuffled.slice(index * together, (index + 1) * together),
  );
}

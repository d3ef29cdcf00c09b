import { describe, expect, it } from 'vitest';
import { readChapter } from '../../src/chapter/read-chapter.ts';
import { companyKinds } from '../../src/domain/company.ts';
import { chapterFile } from '../../src/scaffold/chapter.ts';
import { severityOf } from '../../src/rules/messages.ts';
import { companyFile } from '../../src/scaffold/company.ts';
import type { NewFile } from '../../src/scaffold/file.ts';
import { hostsOf } from '../../src/domain/guest.ts';
import { toObjectives } from '../../src/scaffold/objectives.ts';
import { placeholders } from '../../src/scaffold/placeholders.ts';
import { themeFile } from '../../src/scaffold/theme.ts';
import { chapterInTwoLanguages, translationFile } from '../../src/scaffold/translation.ts';
import { basic, chapter, readChanged, today, type Files } from '../content-folder.ts';

const asked = { theme: 'energie', slug: 'zonnepanelen', language: 'nl', author: 'kanaalcode', today } as const;

const torenlicht = { 'companies/torenlicht.yaml': 'name: Torenlicht\nkind: company\nsummary: { nl: Maakt licht. }\n' };

/** What the check says of the basic content with these files beside it. */
function check(files: readonly NewFile[], changes: Files = {}) {
  const added = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  return readChanged({ ...changes, ...added });
}

function read(file: NewFile) {
  const { chapter: found, findings } = readChapter(Buffer.from(file.text), file.path);
  expect(findings).toEqual([]);
  if (found === undefined) throw new Error('no chapter');
  return found;
}

describe('a chapter', () => {
  const titles = ['Zonnepanelen', 'Melden: bij wie?', "{naam} & <b>'s", '# 12', 'regel\nregel', 'true'];

  it.each(titles)('passes the check: %j', (title) => {
    const file = chapterFile({ ...asked, title, description: title, objectives: [title, title, ''] });
    const { all, library } = check([file]);
    expect(all).toEqual([]);
    const data = library.chaptersById.get('energie/zonnepanelen')?.get('nl')?.data;
    expect(data?.title).toBe(title.replace('\n', ' '));
    expect(data?.description).toBe(title.replace('\n', ' '));
    expect(data?.objectives.map(({ text }) => text)).toEqual([data?.title, data?.title]);
    expect(data?.reviews).toEqual([{ date: today, by: 'kanaalcode', outcome: 'written' }]);
  });

  it('has no key that is not needed, and says what must be replaced', () => {
    const { text } = chapterFile({ ...asked, title: 'Zonnepanelen', description: '  ', objectives: ['', ' '] });
    expect(text.split('---')[1]?.match(/^\w+/gm)).toEqual(['title', 'description', 'authors', 'reviews']);
    const paragraphs = text.split('---')[2]?.match(/^(?:\d\. )?\p{L}.+$/gmu) ?? [];
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs.filter((line) => !/^(?:\d\. )?Vervang /.test(line))).toEqual([]);
  });

  it('of a guest says so', () => {
    const file = chapterFile({ ...asked, author: 'torenlicht', title: 'Zonnepanelen', isGuest: true });
    expect(read(file).data.guest).toBe('torenlicht');
  });

  it.each([
    ['kanaalcode', 'owned\n  company: kanaalcode', false],
    ['torenlicht', 'owned\n  company: kanaalcode', true],
    ['netwerk', 'owned\n  company: kanaalcode', false],
    ['redactie', 'owned\n  company: kanaalcode', false],
    ['torenlicht', 'proposed\n  company: kanaalcode', false],
    ['torenlicht', 'seeking', false],
  ])('by %s in a theme that is %j is a guest’s: %s', (author, state, expected) => {
    const theme = `title: { nl: E }\nsummary: { nl: E. }\nownership:\n  state: ${state}\n`;
    const changes = { 'themes/energie/theme.yaml': theme, ...torenlicht };
    const { library } = readChanged(changes);
    const guest = hostsOf(library, 'energie')?.includes(author) === false;
    expect(guest).toBe(expected);
    const file = chapterFile({ ...asked, author, title: 'Zonnepanelen', isGuest: guest });
    expect(check([file], changes).all.filter((finding) => severityOf(finding) === 'error')).toEqual([]);
  });

  it('in both languages passes the check, with the same ids and the digest of the original', () => {
    const files = chapterInTwoLanguages(
      { ...asked, title: 'Zonnepanelen', objectives: ['een paneel leggen'] },
      { language: 'en', title: 'Solar: panels' },
      read,
    );
    const { all, library } = check(files);
    expect(all).toEqual([]);
    const [original, translation] = ['nl', 'en'].map((language) =>
      library.chaptersById.get('energie/zonnepanelen')?.get(language as 'nl'),
    );
    expect(translation?.data).toMatchObject({ title: 'Solar: panels', translation: original?.digest });
    expect(translation?.data.objectives.map(({ id }) => id)).toEqual(original?.data.objectives.map(({ id }) => id));
    expect(translation?.data.objectives[0]?.task).toMatch(/^Replace/);
    expect(files[1]?.text).toContain(placeholders.en.chapter.body.trim());
  });
});

describe('a translation', () => {
  const original = chapter(
    {
      level: 'advanced',
      roles: '[developer]',
      minutes: '7',
      searchWords: "['zoek: woord']",
      sources: '[{ title: Bron, url: https://bron.example, checked: 2026-10-01 }]',
      objectives: '[{ id: kiezen, text: kiezen }]',
      questions: `
  - { id: een, kind: one, objective: kiezen, text: 'Wat: kies je?', answers: [{ text: a, correct: true }, { text: b }], explanation: Zo. }
  - { id: waar, kind: true-false, objective: kiezen, text: Waar?, answers: false, explanation: Zo. }
  - { id: rij, kind: order, objective: kiezen, text: Rij?, answers: [een, twee], explanation: Zo. }`,
      toConfirm: '[Klopt dit?]',
      aliases: '[energie/oud]',
      order: '5',
    },
    `{/* voor de schrijver */}

Tekst met een {/* klein */} woord en \`{/* code */}\`.

\`\`\`js
{/* blijft */}
\`\`\`
`,
  );

  const made = () => {
    const found = read({ path: 'themes/energie/nl/opslag.mdx', text: original });
    return {
      found,
      file: translationFile(
        { theme: 'energie', slug: 'opslag', ...found },
        { language: 'en', author: 'netwerk', today },
      ),
    };
  };

  it('passes the check beside its original', () => {
    const { file } = made();
    expect(check([file], { 'themes/energie/nl/opslag.mdx': original }).all).toEqual([]);
  });

  it('has all that a reader sees, and the digest; not what is for the owner', () => {
    const { found, file } = made();
    const { data } = read(file);
    const { toConfirm, aliases, order, reviews, ...shown } = found.data;
    expect([toConfirm, aliases, order, reviews.length]).toEqual([['Klopt dit?'], ['energie/oud'], 5, 1]);
    expect(data).toMatchObject({ ...shown, translation: found.digest });
    expect([data.toConfirm, data.aliases, data.order]).toEqual([[], [], 1000]);
    expect(data.reviews).toEqual([{ date: today, by: 'netwerk', outcome: 'written' }]);
  });

  it('leaves comments behind, but not what looks like one in code', () => {
    expect(made().file.text.split('---\n')[2]).toBe(
      '\nTekst met een woord en `{/* code */}`.\n\n```js\n{/* blijft */}\n```\n',
    );
  });
});

describe('a theme', () => {
  it.each([
    ['that seeks an owner', undefined, 'seeking'],
    ['that a company asks for', 'kanaalcode', 'proposed'],
  ])('%s passes the check', (_name, company, state) => {
    const { all, library } = check([
      themeFile({ slug: 'water', title: { nl: 'Water: overal', en: 'Water: everywhere' }, company }),
    ]);
    expect(all.filter((finding) => severityOf(finding) === 'error')).toEqual([]);
    expect(library.themes.get('water')?.data).toMatchObject({
      title: { nl: 'Water: overal', en: 'Water: everywhere' },
      ownership: { state },
    });
  });

  it('in one language has no words in another', () => {
    expect(themeFile({ slug: 'water', title: { nl: 'Water' } }).text).not.toContain('en:');
  });
});

describe('a company', () => {
  it.each(companyKinds)('of kind %s passes the check', (kind) => {
    const file = companyFile({ slug: 'nieuw', name: "'t Nieuwe: bedrijf", kind, languages: ['nl', 'en'] });
    const { all, library } = check([file]);
    expect(all).toEqual([]);
    expect(library.companies.get('nieuw')?.data).toEqual({
      name: "'t Nieuwe: bedrijf",
      kind,
      summary: { nl: placeholders.nl.company.summary, en: placeholders.en.company.summary },
    });
  });
});

it.each([
  [[], []],
  [['  ', 'één ding doen'], ['een-ding-doen']],
  [
    ['de eerste stap zetten vandaag', 'de eerste stap zetten morgen'],
    ['de-eerste-stap-zetten', 'de-eerste-stap-zetten-2'],
  ],
  [
    ['???', '日本'],
    ['doel-1', 'doel-2'],
  ],
  [
    ['a'.repeat(70), 'a'.repeat(70)],
    ['a'.repeat(64), `${'a'.repeat(60)}-2`],
  ],
])('gives objectives ids of their own: %j', (lines, ids) => {
  expect(toObjectives(lines).map(({ id }) => id)).toEqual(ids);
});

it('starts from a basic city about which there is nothing to say', () => {
  expect(readChanged(basic).all).toEqual([]);
});

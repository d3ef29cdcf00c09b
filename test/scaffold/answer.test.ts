import { describe, expect, it } from 'vitest';
import { answer } from '../../src/scaffold/answer.ts';
import type { Answers, Kind } from '../../src/scaffold/questions.ts';
import { commandWords } from '../../src/scaffold/words.ts';
import { basic, chapter, readChanged, type Files } from '../content-folder.ts';

/** Someone who types these lines, one after the other. */
function typist(lines: readonly string[]) {
  const rest = [...lines];
  const asked: string[] = [];
  const told: string[] = [];
  const person = {
    ask: async (question: string) => {
      asked.push(question);
      const line = rest.shift();
      if (line === undefined) throw new Error(`nobody answers: ${question}`);
      return line;
    },
    tell: (sentence: string) => void told.push(sentence),
  };
  return { person, asked, told, rest };
}

const words = commandWords.nl;

async function ask(kind: Kind, given: Answers, lines: readonly string[]) {
  const { person, ...heard } = typist(lines);
  const { library } = readChanged({});
  return { answered: await answer(kind, given, { library, words, person }), ...heard };
}

it('asks for all of a chapter, and suggests a name', async () => {
  const { answered, asked, rest } = await ask('chapter', {}, ['energie', ' Zon & wind ', '', 'redactie', '', '']);
  expect(answered).toEqual({
    answers: { theme: 'energie', title: 'Zon & wind', slug: 'zon-wind', author: 'redactie' },
  });
  expect(rest).toEqual([]);
  expect(asked).toEqual([
    'In welk thema? ',
    'Wat is de titel? ',
    'Welke naam krijgt het in het adres? [zon-wind] ',
    'Wie schrijft: een bedrijf, of redactie? ',
    'Waar gaat het over, in één zin? (mag leeg blijven) ',
    'Wat is de Engelse titel? (mag leeg blijven) ',
  ]);
});

it('asks only for what was not given', async () => {
  const given = { theme: 'energie', title: 'Zon', author: 'kanaalcode', description: 'Over zon.' };
  const { answered, asked } = await ask('chapter', given, ['zonnig', 'Sun']);
  expect(answered).toEqual({ answers: { ...given, slug: 'zonnig', 'title-en': 'Sun' } });
  expect(asked).toHaveLength(2);
});

it('asks again, and says why', async () => {
  const { answered, told } = await ask('company', {}, [
    '',
    'Nieuw',
    'Nieuw!',
    'netwerk',
    'nieuw',
    'bedrijf',
    'company',
  ]);
  expect(answered).toEqual({ answers: { name: 'Nieuw', slug: 'nieuw', kind: 'company' } });
  expect(told).toEqual([
    'vul hier iets in',
    '`Nieuw!` kan niet in een adres: alleen kleine letters, cijfers en losse streepjes, hoogstens 64 tekens; `nieuw` kan wel',
    'bedrijf `netwerk` bestaat al; kies een andere naam met --slug',
    '`bedrijf` is geen soort bedrijf; dit kan: `company`, `knowledge-institution`, `network`',
  ]);
});

it('asks nothing when what was given cannot be', async () => {
  const { answered, asked } = await ask('chapter', { theme: 'water' }, []);
  expect(answered).toEqual({ refusal: 'thema `water` bestaat niet; dit kan: `energie`' });
  expect(asked).toEqual([]);
});

const asked = { theme: 'energie', title: 'Zon', author: 'kanaalcode' };
const left = { 'companies/brugwerk.yaml': 'name: B\nkind: company\nsummary: { nl: B. }\nleft: 2026-01-01\n' };
const twice = { 'themes/energie/en/opslag.mdx': chapter({ translation: "'0123456789abcdef'" }) };
const oneLanguage = { 'site.yaml': 'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl]\n' };
const ofInstitutions = { 'site.yaml': `${String(basic['site.yaml'])}ownerKinds: [knowledge-institution]\n` };
const faultyTheme = { 'themes/stuk/theme.yaml': 'title: 1\n' };
const faultyChapter = { 'themes/energie/nl/stuk.mdx': '' };

describe('refuses in one sentence, where nobody can be asked', () => {
  it.each<[Kind, Answers, string, Files?]>([
    ['chapter', { author: 'redactie' }, 'voor een hoofdstuk ontbreekt --theme, --title; geef het mee'],
    ['theme', { title: '???' }, 'voor een thema ontbreekt --slug; geef het mee'],
    ['company', {}, 'voor een bedrijf ontbreekt --name, --kind; geef het mee'],
    ['translation', {}, 'voor een vertaling ontbreekt --chapter, --author; geef het mee'],
    ['chapter', { theme: 'enrgie' }, 'thema `enrgie` bestaat niet; bedoel je `energie`?'],
    ['chapter', { theme: 'x' }, 'thema `x` bestaat niet; dit kan: `energie`'],
    ['chapter', { theme: 'stuk' }, 'thema `stuk` kan niet gelezen worden', faultyTheme],
    ['chapter', { ...asked, author: 'kanaalkode' }, 'bedrijf `kanaalkode` bestaat niet; bedoel je `kanaalcode`?'],
    ['chapter', { ...asked, author: 'brugwerk' }, 'bedrijf `brugwerk` doet vandaag niet mee', left],
    ['chapter', { ...asked, slug: 'Zon Wind' }, '`Zon Wind` kan niet in een adres'],
    ['chapter', { ...asked, slug: 'images' }, '`images` is een naam van de site zelf'],
    ['chapter', { ...asked, slug: 'opslag' }, 'hoofdstuk `energie/opslag` bestaat al'],
    ['chapter', { ...asked, kind: 'company' }, '--kind hoort niet bij een hoofdstuk'],
    ['chapter', { ...asked, 'title-nl': 'x' }, '--title-nl hoort niet bij een hoofdstuk'],
    ['chapter', { ...asked, 'title-en': 'x' }, '--title-en hoort niet bij een hoofdstuk', oneLanguage],
    ['theme', { title: 'Water', objective: 'x' }, '--objective hoort niet bij een thema'],
    ['theme', { title: 'Energie' }, 'thema `energie` bestaat al'],
    ['theme', { title: ' ', slug: 'water' }, 'vul hier iets in'],
    ['theme', { title: 'Water', company: 'kanaalcode' }, 'is van de soort company', ofInstitutions],
    ['company', { name: 'Redactie', kind: 'company' }, '`redactie` is een naam van de site zelf'],
    ['company', { name: 'KanaalCode', slug: 'k', kind: 'company' }, 'er is al een bedrijf dat `KanaalCode` heet'],
    ['company', { name: 'N', kind: 'compny' }, '`compny` is geen soort bedrijf; bedoel je `company`?'],
    [
      'translation',
      { chapter: 'energie/opslg' },
      'er is geen origineel van hoofdstuk `energie/opslg`; bedoel je `energie/opslag`?',
    ],
    ['translation', { chapter: 'energie/opslag' }, 'hoofdstuk `energie/opslag` is al vertaald', twice],
    ['translation', { chapter: 'energie/stuk' }, 'hoofdstuk `energie/stuk` kan niet gelezen worden', faultyChapter],
    ['translation', {}, 'deze site heeft één taal', oneLanguage],
  ])('%s %j: %s', async (kind, given, expected, changes = {}) => {
    const { library } = readChanged(changes);
    expect(await answer(kind, given, { library, words })).toEqual({ refusal: expect.stringContaining(expected) });
  });

  it('and takes what is right: a publisher may own a theme of any kind', async () => {
    const { library } = readChanged(ofInstitutions);
    const given = { title: 'Water', company: 'netwerk' };
    expect(await answer('theme', given, { library, words })).toEqual({ answers: { ...given, slug: 'water' } });
  });
});

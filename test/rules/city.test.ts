import { describe } from 'vitest';
import { chapter } from '../content-folder.ts';
import { chapterFile, company, secondCompany, site, siteFile, tellCases } from './cases.ts';

const about = 'pages/nl/over.mdx';
const path = 'paths/eerste-dag.yaml';

/** A page of the city's own; its text begins on line 6. */
const page = (text: string, more = "checked: '2026-11-01'") =>
  `---\ntitle: Over\ndescription: Wie we zijn.\n${more}\n---\n${text}\n`;

/** A learning path; its steps stand on line 5. */
const steps = (chapters: string, title = 'nl: Dag 1') =>
  `title: { nl: Eerste dag }\nsummary: { nl: Voor wie begint. }\ngroups:\n  - title: { ${title} }\n    chapters: [${chapters}]\n`;

/** One term, which the title of the basic chapter uses. */
const glossary = (avoid: string) =>
  `terms:\n  - id: opslag\n    nl: { term: opslag, avoid: [${avoid}], meaning: Waar gegevens blijven. }\n`;

/** Two terms, on lines 2 and 3. */
const terms = (...ids: string[]) =>
  `terms:\n${ids.map((id) => `  - { id: ${id}, nl: { term: ${id}, meaning: Wat je leert. } }\n`).join('')}`;

describe("the city's own pages, paths and words", () => {
  tellCases({
    'page-unknown': [
      [
        'a link of a page to nowhere',
        { [about]: page('Zie [x](../niets/).') },
        [['pages/nl/over.mdx:6:5', 'page-unknown']],
      ],
      [
        'a link to a page from a chapter',
        { [about]: page('Tekst.'), [chapterFile]: chapter({}, '[x](../../../over/)\n') },
        [],
      ],
      ['a link between pages', { [about]: page('[x](../huisregels/)'), 'pages/nl/huisregels.mdx': page('Tekst.') }, []],
      ['a link to the glossary', { [about]: page('[x](../begrippen/)') }, []],
    ],
    'chapter-unknown': [
      [
        'a step that is not there',
        { [path]: steps('energie/opslag, energie/weg') },
        [['paths/eerste-dag.yaml:5:32', 'chapter-unknown']],
      ],
      ['a step that is there', { [path]: steps('energie/opslag') }, []],
      [
        'a link of a page',
        { [about]: page('[x](../themas/energie/weg/)') },
        [['pages/nl/over.mdx:6:1', 'chapter-unknown']],
      ],
    ],
    'theme-unknown': [
      ['a step in no theme', { [path]: steps('water/opslag') }, [['paths/eerste-dag.yaml:5:16', 'theme-unknown']]],
    ],
    'company-unknown': [
      [
        'a link of a page',
        { [about]: page('[x](../bedrijven/torenlicht/)') },
        [['pages/nl/over.mdx:6:1', 'company-unknown']],
      ],
      ['a company that is there', { [about]: page('[x](../bedrijven/torenlicht/)'), [secondCompany]: company() }, []],
    ],
    'chapter-hidden': [
      [
        'a step for members',
        { [path]: steps('energie/opslag'), [chapterFile]: chapter({ visibility: 'members' }) },
        [['paths/eerste-dag.yaml:5:16', 'chapter-hidden']],
      ],
      [
        'a link of a page',
        { [about]: page('[x](../themas/energie/opslag/)'), [chapterFile]: chapter({ visibility: 'members' }) },
        [['pages/nl/over.mdx:6:1', 'chapter-hidden']],
      ],
    ],
    'link-absolute': [
      [
        'a link of a page from the root',
        { [about]: page('[x](/huisregels/)') },
        [['pages/nl/over.mdx:6:1', 'link-absolute']],
      ],
    ],
    'language-missing': [
      [
        'a term without words',
        { 'glossary.yaml': 'terms:\n  - { id: inwerken, en: { term: settling in, meaning: Learning. } }\n' },
        [['glossary.yaml:2:11', 'language-missing']],
      ],
      [
        'a group without words',
        { [path]: steps('energie/opslag', 'en: Day 1') },
        [
          ['paths/eerste-dag.yaml:1:1', 'text-untranslated'],
          ['paths/eerste-dag.yaml:2:1', 'text-untranslated'],
          ['paths/eerste-dag.yaml:4:5', 'language-missing'],
        ],
      ],
    ],
    'original-missing': [
      ['a translated page alone', { 'pages/en/over.mdx': page('Text.') }, [['pages/en/over.mdx', 'original-missing']]],
    ],
    'image-outside': [
      ['a picture on a page', { [about]: page('![x](../images/x.png)') }, [['pages/nl/over.mdx:6:1', 'image-outside']]],
    ],
    'key-missing': [
      ['a page nobody read', { [about]: page('Tekst.', 'order: 1') }, [['pages/nl/over.mdx:2:1', 'key-missing']]],
    ],
    'name-reserved': [
      [
        'a page with a name of the site',
        { 'pages/nl/themas.mdx': page('Tekst.') },
        [['pages/nl/themas.mdx', 'name-reserved']],
      ],
      ['the emergency card', { 'pages/nl/nood.mdx': page('Tekst.') }, []],
    ],
    'file-stray': [
      ['a page in no language', { 'pages/over.mdx': page('Tekst.') }, [['pages/over.mdx', 'file-stray']]],
      ['a path that is a text', { 'paths/eerste-dag.md': 'Tekst.' }, [['paths/eerste-dag.md', 'file-stray']]],
    ],
    'date-future': [
      [
        'a page read tomorrow',
        { [about]: page('Tekst.', "checked: '2026-11-25'") },
        [['pages/nl/over.mdx:4:10', 'date-future']],
      ],
      ['a page read today', { [about]: page('Tekst.', "checked: '2026-11-24'") }, []],
    ],
    'term-duplicate': [
      [
        'an id twice, and its words',
        { 'glossary.yaml': terms('opslag', 'opslag') },
        [
          ['glossary.yaml:3:11', 'term-duplicate'],
          ['glossary.yaml:3:31', 'term-duplicate'],
        ],
      ],
      ['another word', { 'glossary.yaml': terms('opslag', 'warmte'), [chapterFile]: chapter({}, 'Warmte.\n') }, []],
    ],
    'word-avoided': [
      [
        'a word we do not use',
        { 'glossary.yaml': glossary('onboarding'), [chapterFile]: chapter({}, 'De Onboarding duurt lang.\n') },
        [['themes/energie/nl/opslag.mdx:9:4', 'word-avoided']],
      ],
      [
        'two words over a line end',
        { 'glossary.yaml': glossary("'on boarding'"), [chapterFile]: chapter({}, 'De on\nboarding.\n') },
        [['themes/energie/nl/opslag.mdx:9:4', 'word-avoided']],
      ],
      [
        'part of another word',
        {
          'glossary.yaml': glossary('onboarding'),
          [chapterFile]: chapter({}, 'Het onboardingplan en pre-onboarding.\n'),
        },
        [],
      ],
      [
        'in code and in an address',
        {
          'glossary.yaml': glossary('onboarding'),
          [chapterFile]: chapter({}, '`onboarding` [hier](https://a.example/onboarding).\n'),
        },
        [],
      ],
      ['without a glossary', { [chapterFile]: chapter({}, 'De onboarding.\n') }, []],
    ],
    'type-wrong': [
      ['a glossary that is no list', { 'glossary.yaml': 'terms: veel\n' }, [['glossary.yaml:1:8', 'type-wrong']]],
    ],
    'value-invalid': [
      ['a base path that climbs', { [siteFile]: site('basePath: /../\n') }, [['site.yaml:5:11', 'value-invalid']]],
      [
        'a folder that climbs',
        { [siteFile]: site('repository: { url: https://git.example/a, folder: ../.. }\n') },
        [['site.yaml:5:51', 'value-invalid']],
      ],
      [
        'a title of two lines',
        { [chapterFile]: chapter({ title: '"Op\\nslag"' }) },
        [['themes/energie/nl/opslag.mdx:2:8', 'value-invalid']],
      ],
      [
        'a folder with a dot in its name',
        { [siteFile]: site('repository: { url: https://git.example/a, folder: kennis.v2/inhoud }\n') },
        [],
      ],
    ],
    'web-address-invalid': [
      [
        'a line end in an address',
        { [siteFile]: site('repository: { url: "https://git.example/\\na" }\n') },
        [['site.yaml:5:20', 'web-address-invalid']],
      ],
    ],
  });
});

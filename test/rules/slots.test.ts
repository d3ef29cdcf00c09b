import { chapter, translation } from '../content-folder.ts';
import { chapterFile, tellCases, translationFile, type Cases } from './cases.ts';

const slotsFile = 'slots.yaml';
const pageFile = 'pages/nl/nood.mdx';

const slots = (...ids: string[]) =>
  `slots:\n${ids.map((id) => `  - id: ${id}\n    question: { nl: Wie bel je? }\n    example: { nl: de balie }\n`).join('')}`;
const leaves = (...ids: string[]) => chapter({}, ids.map((id) => `Bel. <BijOns id="${id}" />\n`).join('\n'));
const page = (body: string) =>
  `---\ntitle: Nood\ndescription: Wat je doet.\norder: 5\nchecked: 2026-11-02\n---\n\n${body}`;

const cases: Cases = {
  'slot-unknown': [
    [
      'a near miss of one that is there',
      { [slotsFile]: slots('meldpunt'), [chapterFile]: leaves('meldpunt', 'meldpnt') },
      [[`${chapterFile}:11:6`, 'slot-unknown']],
    ],
    ['without slots.yaml', { [chapterFile]: leaves('meldpunt') }, [[`${chapterFile}:9:6`, 'slot-unknown']]],
    [
      'on a page of the city’s own, alone on its line',
      { [slotsFile]: slots('meldpunt'), [pageFile]: page('<BijOns id="meldpunt" />\n\n<BijOns id="buddy" />\n') },
      [[`${pageFile}:10:1`, 'slot-unknown']],
    ],
    [
      'in a translation, what is no id at all, and the name of something that every object has',
      {
        [slotsFile]: slots('meldpunt'),
        [chapterFile]: leaves('meldpunt'),
        [translationFile]: translation(
          leaves('meldpunt'),
          {},
          '<BijOns id="Meld punt" />\n\n<BijOns id="constructor" />\n',
        ),
      },
      [
        [`${translationFile}:10:1`, 'slot-unknown'],
        [`${translationFile}:12:1`, 'slot-unknown'],
      ],
    ],
    [
      'near miss: slots.yaml cannot be read, so nobody knows',
      { [slotsFile]: 'slots: [\n', [chapterFile]: leaves('meldpunt') },
      [[`${slotsFile}:1:8`, 'yaml-unreadable']],
    ],
    [
      'near miss: slots.yaml has a fault of its own',
      { [slotsFile]: 'slots:\n  - id: meldpunt\n    question: { nl: Wie? }\n', [chapterFile]: leaves('meldpunt') },
      [[`${slotsFile}:2:5`, 'key-missing']],
    ],
    [
      'near miss: in a list',
      { [slotsFile]: slots('meldpunt'), [chapterFile]: chapter({}, '1. Bel. <BijOns id="meldpunt" />\n') },
      [],
    ],
  ],
  'slot-unused': [
    [
      'one of two',
      { [slotsFile]: slots('meldpunt', 'buddy'), [chapterFile]: leaves('meldpunt') },
      [[`${slotsFile}:5:9`, 'slot-unused']],
    ],
    [
      'near miss: on a page only',
      { [slotsFile]: slots('meldpunt'), [pageFile]: page('<BijOns id="meldpunt" />\n') },
      [],
    ],
    [
      'near miss: a chapter that cannot be read may have it',
      { [slotsFile]: slots('meldpunt'), 'themes/energie/nl/b.mdx': 'x' },
      [['themes/energie/nl/b.mdx:1:1', 'frontmatter-missing']],
    ],
    [
      'near miss: a page that cannot be read may have it',
      { [slotsFile]: slots('meldpunt'), [pageFile]: 'x' },
      [[`${pageFile}:1:1`, 'frontmatter-missing']],
    ],
  ],
  'id-duplicate': [
    [
      'of two slots',
      { [slotsFile]: slots('meldpunt', 'meldpunt'), [chapterFile]: leaves('meldpunt') },
      [[`${slotsFile}:5:9`, 'id-duplicate']],
    ],
  ],
  'language-missing': [
    [
      'a question in the second language only',
      {
        [slotsFile]:
          'slots:\n  - id: meldpunt\n    question: { en: Whom? }\n    example: { nl: de balie, en: the desk }\n',
        [chapterFile]: leaves('meldpunt'),
      },
      [[`${slotsFile}:3:5`, 'language-missing']],
    ],
  ],
  'text-untranslated': [
    [
      'an example that was left behind',
      {
        [slotsFile]: 'slots:\n  - id: meldpunt\n    question: { nl: Wie?, en: Whom? }\n    example: { nl: de balie }\n',
        [chapterFile]: leaves('meldpunt'),
      },
      [[`${slotsFile}:4:5`, 'text-untranslated']],
    ],
  ],
};

tellCases(cases);

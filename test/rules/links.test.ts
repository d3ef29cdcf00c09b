import { chapter, picture, translation } from '../content-folder.ts';
import { chapterFile, theme, tellCases, type Cases } from './cases.ts';

/** Each rule with what fires it and a near miss that does not. */
const cases: Cases = {
  'chapter-unknown': [
    [
      'presumed',
      { [chapterFile]: chapter({ presumes: '[energie/opslga]' }) },
      [[`${chapterFile}:7:12`, 'chapter-unknown']],
    ],
    [
      'linked',
      { [chapterFile]: chapter({}, 'Zie [hier](../warmte/).\n') },
      [[`${chapterFile}:9:5`, 'chapter-unknown']],
    ],
    ['near miss: linked with an anchor', { [chapterFile]: chapter({}, '## Kop\n\n[a](../opslag/#kop)\n') }, []],
    [
      'near miss: linked by an old address',
      { [chapterFile]: chapter({ aliases: '[energie/oud]' }, 'Zie [hier](../oud/).\n') },
      [],
    ],
  ],
  'theme-unknown': [
    [
      'presumed',
      { [chapterFile]: chapter({ presumes: '[enregie/opslag]' }) },
      [[`${chapterFile}:7:12`, 'theme-unknown']],
    ],
    ['linked', { [chapterFile]: chapter({}, '[a](../../zon/opslag/)\n') }, [[`${chapterFile}:9:1`, 'theme-unknown']]],
    [
      'near miss: linked to a theme that is there',
      { [chapterFile]: chapter({}, '[a](../../energie/) [b](../)\n') },
      [],
    ],
  ],
  'page-unknown': [
    ['a file', { [chapterFile]: chapter({}, '[a](./opslag.mdx)\n') }, [[`${chapterFile}:9:1`, 'page-unknown']]],
    [
      'no slash at the end',
      { [chapterFile]: chapter({}, '[a](../opslag)\n') },
      [[`${chapterFile}:9:1`, 'page-unknown']],
    ],
    [
      'an unknown room',
      { [chapterFile]: chapter({}, '[a](../../../winkel/)\n') },
      [[`${chapterFile}:9:1`, 'page-unknown']],
    ],
    [
      'near miss: a company and the handbook',
      { [chapterFile]: chapter({}, '[a](../../../bedrijven/kanaalcode/) [b](../../../handboek/)\n') },
      [],
    ],
    ['near miss: an anchor on the page', { [chapterFile]: chapter({}, '## Kop\n\n[a](#kop)\n') }, []],
  ],
  'page-unknown, further': [
    [
      'one level too deep',
      { [chapterFile]: chapter({}, '[a](../../energie/opslag/meer/)\n') },
      [[`${chapterFile}:9:1`, 'page-unknown']],
    ],
    [
      'a handbook page that is not there',
      { [chapterFile]: chapter({}, '[a](../../../handboek/weg/)\n') },
      [[`${chapterFile}:9:1`, 'page-unknown']],
    ],
    ['near miss: rules', { [chapterFile]: chapter({}, '[a](../../../handboek/regels/datums/#review-due)\n') }, []],
  ],
  'company-unknown, linked': [
    [
      'not there',
      { [chapterFile]: chapter({}, '[a](../../../bedrijven/kanaalcod/)\n') },
      [[`${chapterFile}:9:1`, 'company-unknown']],
    ],
  ],
  'link-absolute': [
    [
      'within the site',
      { [chapterFile]: chapter({}, '[a](/themas/energie/opslag/)\n') },
      [[`${chapterFile}:9:1`, 'link-absolute']],
    ],
    ['near miss: another site', { [chapterFile]: chapter({}, '[a](https://a.example/themas/)\n') }, []],
  ],
  'image-outside': [
    [
      'another site',
      { [chapterFile]: chapter({}, '![a](https://a.example/a.png)\n') },
      [[`${chapterFile}:9:1`, 'image-outside']],
    ],
    ['a module', { [chapterFile]: chapter({}, '![a](../a.mjs)\n') }, [[`${chapterFile}:9:1`, 'image-outside']]],
    [
      'another folder, hidden',
      { [chapterFile]: chapter({}, '![a](../images/..%2Fa.png)\n') },
      [[`${chapterFile}:9:1`, 'image-outside']],
    ],
    [
      'a query',
      { [chapterFile]: chapter({}, '![a](../images/a.png?raw)\n'), 'themes/energie/images/a.png': picture },
      [[`${chapterFile}:9:1`, 'image-outside']],
    ],
  ],
  'image-outside, by the name of a definition': [
    [
      'another site',
      { [chapterFile]: chapter({}, '![a][r]\n\n[r]: https://a.example/a.png\n') },
      [[`${chapterFile}:9:1`, 'image-outside']],
    ],
    ['near miss: a link by name', { [chapterFile]: chapter({}, '[a][r]\n\n[r]: https://a.example/\n') }, []],
    [
      'near miss: a picture of the theme',
      { [chapterFile]: chapter({}, '![a][r]\n\n[r]: ../images/a.png\n'), 'themes/energie/images/a.png': picture },
      [],
    ],
  ],
  'image-unknown': [
    ['not there', { [chapterFile]: chapter({}, '![a](../images/a.png)\n') }, [[`${chapterFile}:9:1`, 'image-unknown']]],
    [
      'near miss: there',
      { [chapterFile]: chapter({}, '![a](../images/a.png)\n'), 'themes/energie/images/a.png': picture },
      [],
    ],
  ],
  'chapter-hidden': [
    [
      'linked from a public chapter',
      {
        [chapterFile]: chapter({}, '[a](../warmte/)\n'),
        'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte', visibility: 'members' }),
      },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'presumed, and hidden by its translation',
      {
        [chapterFile]: chapter({ presumes: '[energie/warmte]' }),
        'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte' }),
        'themes/energie/en/warmte.mdx': translation(chapter({ title: 'Warmte' }), { visibility: 'members' }),
      },
      [[`${chapterFile}:7:12`, 'chapter-hidden']],
    ],
    [
      'in a hidden theme',
      {
        [chapterFile]: chapter({}, '[a](../../geheim/warmte/)\n'),
        'themes/geheim/theme.yaml': theme('{ state: seeking }', 'visibility: members\n'),
        'themes/geheim/nl/warmte.mdx': chapter(),
      },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'a hidden theme itself',
      {
        [chapterFile]: chapter({}, '[a](../../geheim/)\n'),
        'themes/geheim/theme.yaml': theme('{ state: seeking }', 'visibility: members\n'),
      },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'by an old address',
      {
        [chapterFile]: chapter({}, '[a](../oud/)\n'),
        'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte', visibility: 'members', aliases: '[energie/oud]' }),
      },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'near miss: between members',
      {
        [chapterFile]: chapter({ visibility: 'members' }, '[a](../warmte/)\n'),
        'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte', visibility: 'members' }),
      },
      [],
    ],
  ],
};

tellCases(cases);

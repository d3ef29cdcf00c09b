import { describe, expect, it } from 'vitest';
import { chapterMarkdown, sourceLine } from '../../src/markdown/chapter-markdown.ts';

const none = { title: '', items: [] };
const frame = {
  title: 'Opslag',
  description: 'Hoe.',
  facts: [['Feit.']],
  objectives: none,
  questions: none,
  sources: none,
};
const context = {
  addressOf: (target: string) => new URL(target, 'https://kennis.example/themas/energie/opslag/').href,
  page: 'https://kennis.example/themas/energie/opslag/',
  words: { picture: 'Afbeelding: [TEXT]', slot: 'Bij ons: vraag het', asides: { tip: 'Tip', note: 'Opmerking' } },
};

/** What becomes of a text, without what stands around it. */
const plain = (body: string) =>
  chapterMarkdown(body, frame, context).replace('# Opslag\n\nHoe.\n\n> Feit.\n', '').trim();

describe('a text as plain Markdown', () => {
  it.each([
    ['prose', 'Om 10:30 geldt naam:waarde, *schuin* en **vet**.', 'Om 10:30 geldt naam:waarde, *schuin* en **vet**.'],
    ['signs that would mean something', 'Een \\*ster\\* en \\_zo\\_.', 'Een \\*ster\\* en \\_zo\\_.'],
    ['a comment', 'Een {/* weg */}twee.\n\n{/* ook weg */}', 'Een twee.'],
    ['a text between braces', 'Een {"{"} en {3}.', 'Een { en 3.'],
    ['a table', '| A | B |\n| :- | -: |\n| a \\| b | c |', '| A      |  B |\n| :----- | -: |\n| a \\| b |  c |'],
    ['a list of things to do', '- [ ] een\n- [x] twee', '- [ ] een\n- [x] twee'],
    ['a footnote', 'Tekst.[^1]\n\n[^1]: Noot.', 'Tekst.[^1]\n\n[^1]: Noot.'],
    ['code', '```js title="a.js"\nlet a;\n```', '```js title="a.js"\nlet a;\n```'],
    ['a link', '[hier](../warmte/#b)', '[hier](https://kennis.example/themas/energie/warmte/#b)'],
    ['a link by name', '[hier][a]\n\n[a]: https://a.example/', '[hier](https://a.example/)'],
    ['a picture', '![Een *kast*](../images/a.png)', `[Afbeelding: Een kast](${context.page})`],
    ['a picture by name', '![kast][a]\n\n[a]: ../images/a.png', `[Afbeelding: kast](${context.page})`],
    ['an aside', ':::tip\nDoe dit.\n:::', '> **Tip**\n>\n> Doe dit.'],
    ['an aside with a title', ':::note[Let *op*]\nDoe dit.\n:::', '> **Let _op_**\n>\n> Doe dit.'],
    ['steps', '<Steps>\n\n1. Een\n2. Twee\n\n</Steps>', '1. Een\n2. Twee'],
    [
      'tabs',
      '<Tabs syncKey="a">\n<TabItem label="Mac">\n\nEen.\n\n</TabItem>\n<TabItem label="PC">\n\nTwee.\n\n</TabItem>\n</Tabs>',
      '**Mac**\n\nEen.\n\n**PC**\n\nTwee.',
    ],
    ['cards', '<CardGrid>\n<Card title="A">\n\nEen.\n\n</Card>\n</CardGrid>', '**A**\n\nEen.'],
    [
      'a card that is a link',
      '<LinkCard title="A" href="../b/" description="Lees." />',
      '[A](https://kennis.example/themas/energie/b/): Lees.',
    ],
    ['a badge in a line', 'Nu <Badge text="nieuw" /> hier.', 'Nu nieuw hier.'],
    ['a tree of files', '<FileTree>\n\n- src\n  - a.ts\n\n</FileTree>', '- src\n  - a.ts'],
    [
      'a checklist',
      '<Checklist title="Dag 1">\n\n- een\n  - twee\n\n</Checklist>',
      '**Dag 1**\n\n- [ ] een\n  - [ ] twee',
    ],
    ['a template', '<Template title="Brief">\n\nBeste [naam],\n\n</Template>', '**Brief**\n\nBeste \\[naam],'],
    [
      'a figure',
      '<Figure caption="De kast">\n\n![kast](../images/a.png)\n\n</Figure>',
      `[Afbeelding: kast](${context.page})\n\n*De kast*`,
    ],
    ['a slot in a line', 'Bel: <BijOns id="x" />.', 'Bel: Bij ons: vraag het.'],
    ['a slot alone', '<BijOns id="x" />', 'Bij ons: vraag het'],
  ])('%s', (_name, body, expected) => {
    expect(plain(body)).toBe(expected);
  });
});

describe('what stands around a text', () => {
  it('is what a reader needs to know of it, in the order of the page', () => {
    const whole = chapterMarkdown(
      '## Een\n',
      {
        ...frame,
        title: 'Eén # <script>',
        facts: [['Uit A.'], ['Versie 1.']],
        notice: 'Geen vertaling.',
        objectives: { title: 'Je kunt', items: [['opslaan']] },
        questions: { title: 'Weet je het?', items: [['Wat eerst?']] },
        sources: {
          title: 'Bronnen',
          items: [sourceLine({ title: 'Wet', section: 'artikel 1', url: 'https://a.example/' })],
        },
      },
      context,
    );
    expect(whole).toBe(
      [
        '# Eén # \\<script>',
        'Hoe.',
        '> Uit A.\n>\n> Versie 1.',
        'Geen vertaling.',
        '## Je kunt',
        '- opslaan',
        '## Een',
        '## Weet je het?',
        '- Wat eerst?',
        '## Bronnen',
        '- [Wet](https://a.example/), artikel 1\n',
      ].join('\n\n'),
    );
  });

  it('is nothing of a text that cannot be read', () => {
    expect(() => chapterMarkdown('<Nee', frame, context)).toThrow('cannot be read');
  });
});

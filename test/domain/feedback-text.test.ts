import { describe, expect, it } from 'vitest';
import {
  cleanWords,
  headingAddress,
  issueLink,
  mailLink,
  remarkText,
  type Remark,
} from '../../src/domain/feedback-text.ts';

const address = 'https://stad.example/themas/energie/opslag/#kosten';
const remark: Remark = {
  title: 'Dit klopt niet: Opslag (Kosten)',
  about: [
    ['Hoofdstuk', 'Opslag'],
    ['Adres', address],
  ],
  address,
  words: 'Het is 5 cent.',
};
const place = 'https://git.example/stad/kennis/issues/new';
const note = '(Plak de rest.)';

/** What a host of repositories gets. */
function opened(change: Partial<Remark>) {
  const { address: link, isCut } = issueLink(place, { ...remark, ...change }, note);
  const url = new URL(link);
  return { ...Object.fromEntries(url.searchParams), isCut, link, hash: url.hash } as Record<string, string | boolean>;
}

/** What a mail program gets: to whom, and the fields as RFC 6068 has them, in which `+` is a plus. */
function mailed(change: Partial<Remark>, to = 'kennis@bedrijf.example') {
  const { address: link, isCut } = mailLink(to, { ...remark, ...change }, note);
  const [receiver = '', fields = ''] = link.replace('mailto:', '').split('?');
  const values = fields.split('&').map((field) => field.split('=').map(decodeURIComponent) as [string, string]);
  return { to: receiver.split(',').map(decodeURIComponent), fields: values, isCut, link };
}

describe('a remark as text', () => {
  it('says what it is about, and then what the reader wrote', () => {
    expect(remarkText(remark)).toBe(`Hoofdstuk: Opslag\nAdres: ${address}\n\nHet is 5 cent.\n`);
  });

  it('keeps what it is about on a line each', () => {
    expect(remarkText({ about: [['Hoofdstuk', ' Opslag\nAdres:\u2028kwaad ']], words: 'x' })).toBe(
      'Hoofdstuk: Opslag Adres: kwaad\n\nx\n',
    );
  });
});

describe('what a reader or a link gave', () => {
  it.each([
    ['line ends of every kind', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['markup is text', '<b>x</b>', '<b>x</b>'],
    ['what nobody sees goes', 'a\u0000b\u202Ec\u2066d\u{E0041}e\u001B[0m', 'abcde[0m'],
    ['half a character cannot break an address', 'a\uD83Db', 'a\uFFFDb'],
    ['people and flags stay whole', '👩‍💻 🇳🇱 é', '👩‍💻 🇳🇱 é'],
  ])('%s', (_name, typed, expected) => {
    expect(cleanWords(typed)).toBe(expected);
  });

  it('is no longer than it may be, counted in whole characters', () => {
    expect(cleanWords('🙂'.repeat(400), 300)).toBe('🙂'.repeat(300));
    expect(cleanWords('x'.repeat(5000))).toHaveLength(2000);
  });
});

it.each([
  ['a page', undefined, 'https://stad.example/x/'],
  ['a heading', 'kosten', 'https://stad.example/x/#kosten'],
  ['a heading with an accent', 'coördinatie', 'https://stad.example/x/#co%C3%B6rdinatie'],
])('the address of %s has nothing of what a link carried', (_name, heading, expected) => {
  expect(headingAddress(new URL('https://stad.example/x/?van=mail#pad=geheim'), heading)).toBe(expected);
});

describe('an issue', () => {
  it('has the place as a link, and the text as it was shown', () => {
    expect(opened({})).toMatchObject({
      title: remark.title,
      body: `${address}\n\n\`\`\`text\nHoofdstuk: Opslag\nAdres: ${address}\n\nHet is 5 cent.\n\`\`\`\n`,
      isCut: false,
      hash: '',
    });
  });

  it.each([
    ['signs of addresses', 'a&body=b#c?d=e%20f+g'],
    ['lines', 'een\ntwee\n\n  drie'],
    ['people and flags', '👩‍💻 🇳🇱'],
    ['names and numbers', 'vraag @bestuur en @stad/bestuur over #12, GH-3 of stad/kennis#4'],
    ['markup', '<img src=x onerror=alert(1)> ![x](https://kwaad.example/a) [x](js:a)'],
    ['a heading and a quote', '# kop\n> citaat\n- [ ] taak'],
  ])('keeps %s as they were typed, where nothing of it works', (_name, words) => {
    const { body, link } = opened({ words });
    const [before, fence, after] = String(body).split('```');
    expect(before).toBe(`${address}\n\n`);
    expect(fence).toBe(`text\nHoofdstuk: Opslag\nAdres: ${address}\n\n${words}\n`);
    expect(after).toBe('\n');
    expect(link).toMatch(/^[!-~]+$/);
  });

  it.each([
    ['a fence', '```\n@bestuur\n```', '````'],
    ['a longer fence', 'a ````` b', '``````'],
  ])('does not let the reader out by %s', (_name, words, fence) => {
    const { body } = opened({ words });
    expect(
      String(body)
        .split('\n')
        .filter((line) => line.startsWith(fence)),
    ).toEqual([`${fence}text`, fence]);
    expect(String(body)).toContain(words);
  });

  it('breaks long lines, and loses nothing', () => {
    const words = `${'lang verhaal '.repeat(30)}${'x'.repeat(200)} einde`;
    const lines = String(opened({ words }).body).split('\n');
    expect(lines.filter((line) => line.length > 78 && !line.includes('xxx'))).toEqual([]);
    expect(lines.join(' ')).toContain(words);
  });

  it.each([
    ['a name', 'Vraag: mail @bestuur', 'Vraag: mail @ bestuur'],
    ['a team', '@stad/bestuur', '@ stad/bestuur'],
    ['a number', 'Zie #12 en !34', 'Zie # 12 en ! 34'],
    ['what is neither', 'C# & a @ b! Echt! `code` <b>', 'C# & a @ b! Echt! `code` <b>'],
    ['lines', 'een\n twee', 'een twee'],
    ['a long text', 'é'.repeat(300), `${'é'.repeat(119)}…`],
  ])('is called by its title, in which a host sees no call: %s', (_name, title, expected) => {
    expect(opened({ title })['title']).toBe(expected);
  });

  it.each([
    ['letters', 'Dit is te lang. '.repeat(400)],
    ['what takes twelve signs each', '🙂'.repeat(2000)],
    ['backticks', '`'.repeat(3000)],
  ])('holds as much as an address can of %s, and says that there is more', (_name, words) => {
    const { link, body, isCut } = opened({ words });
    expect(isCut).toBe(true);
    expect(String(link).length).toBeLessThanOrEqual(6000);
    expect(String(link).length).toBeGreaterThan(5900);
    expect(String(body)).toContain(`…\n\n${note}`);
    expect(String(body)).not.toContain('\uFFFD');
  });
});

describe('a mail', () => {
  it('has a subject and a text, with the line ends that mail wants', () => {
    const { to, fields, link } = mailed({});
    expect(to).toEqual(['kennis@bedrijf.example']);
    expect(fields).toEqual([
      ['subject', remark.title],
      ['body', `Hoofdstuk: Opslag\r\nAdres: ${address}\r\n\r\nHet is 5 cent.\r\n`],
    ]);
    expect(link).toContain('%0D%0A%0D%0AHet%20is');
  });

  it.each([
    ['signs of addresses', 'a&cc=kwaad@x.example#b?d=e%0D%0ABcc: x+y'],
    ['people and flags', '👩‍💻 🇳🇱'],
    ['names and markup', '@bestuur #12 <b>'],
  ])('keeps %s as they were typed', (_name, words) => {
    const { fields, link } = mailed({ words });
    expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
    expect(fields[1]?.[1]).toContain(`\r\n\r\n${words}\r\n`);
    expect(link).toMatch(/^[!-~]+$/);
  });

  it.each([['kennis+stad@bedrijf.example'], ['a?bcc=b@bedrijf.example'], ['a,b@bedrijf.example'], ['a&b@x.example']])(
    'goes to %s and to nobody else',
    (mail) => {
      const { to, fields } = mailed({}, mail);
      expect(to).toEqual([mail]);
      expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
    },
  );

  it('holds as much as a mail program takes, and says that there is more', () => {
    const { link, fields, isCut } = mailed({ words: 'Dit is te lang. '.repeat(200) });
    expect(isCut).toBe(true);
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(fields[1]?.[1]).toContain(`…\r\n\r\n${note}`);
  });
});

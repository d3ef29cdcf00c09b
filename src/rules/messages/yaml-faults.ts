import type { YamlFault } from '../../domain/finding.ts';
import { code } from './wording.ts';

/** What is wrong with data that cannot be read, and what to type instead, by what its author did. */
type FaultWords = Readonly<Record<YamlFault, { message: (typed: string) => string; help: (typed: string) => string }>>;

export const yamlNl: FaultWords = {
  colon: {
    message: () => 'in deze waarde staat een dubbele punt, en dan is niet te zien waar zij begint',
    help: (typed) => `zet de hele waarde tussen rechte aanhalingstekens: ${code(quotedValue(typed))}`,
  },
  'colon-missing': {
    message: () => 'op deze regel ontbreekt een dubbele punt',
    help: () => 'schrijf een sleutel, een dubbele punt, een spatie en dan de waarde: `title: Melden`',
  },
  quote: {
    message: (typed) => `het aanhalingsteken ${code(typed)} dat hier begint, wordt niet gesloten`,
    help: (typed) => `zet nog een ${code(typed)} aan het eind van de waarde`,
  },
  'quote-inside': {
    message: () => 'na het sluitende aanhalingsteken staat nog tekst',
    help: () =>
      'staat er een aanhalingsteken in de tekst, zet er dan het andere soort omheen, `"…"` of `\'…\'`; haal anders de tekst erachter weg',
  },
  'quote-curly': {
    message: () => 'hier staan kromme aanhalingstekens, en die tellen als letters',
    help: () => "typ rechte aanhalingstekens (`'…'`) om een waarde; om een sleutel hoeven ze niet",
  },
  tab: {
    message: () => 'deze regel springt in met een tab',
    help: () => 'haal de tab weg en typ twee spaties',
  },
  sign: {
    message: (typed) => `een waarde kan niet met ${sign(typed, 'dit teken')} beginnen`,
    help: () => "zet de hele waarde tussen aanhalingstekens: `'…'`",
  },
  escape: {
    message: (typed) => `tussen dubbele aanhalingstekens betekent ${code(typed)} niets`,
    help: () => "zet de waarde tussen enkele aanhalingstekens: `'…'`",
  },
  duplicate: {
    message: (typed) => `${code(typed)} staat er twee keer`,
    help: () => 'haal een van de twee weg',
  },
  indent: {
    message: () => 'deze regel springt anders in dan de regels eromheen',
    help: () => 'laat de regel even ver inspringen als de regels waar hij bij hoort',
  },
  dash: {
    message: () => 'een punt van een lijst begint niet met een streepje en een spatie',
    help: () => 'zet `-` en een spatie voor elk punt, recht onder elkaar',
  },
  'list-inline': {
    message: () => 'een lijst met streepjes begint op een eigen regel',
    help: () => 'zet elk punt op een nieuwe regel, met twee spaties, `-` en een spatie ervoor',
  },
  bracket: {
    message: (typed) => `bij het haakje ${code(typed)} ontbreekt het andere`,
    help: () => 'zet er een bij, of haal dit weg: `[a, b]` en `{ a: b }` hebben er elk twee',
  },
  comma: {
    message: () => 'tussen deze twee gegevens ontbreekt een komma',
    help: () => 'zet er een komma tussen: `{ date: 2026-03-01, by: … }`',
  },
  other: {
    message: () => 'vanaf hier kunnen de gegevens niet gelezen worden',
    help: () =>
      "zet waarden met vreemde tekens tussen aanhalingstekens (`title: '…'`), en laat regels die bij elkaar horen even ver inspringen",
  },
};

export const yamlEn: FaultWords = {
  colon: {
    message: () => 'this value holds a colon, so that nobody can see where it begins',
    help: (typed) => `put the whole value between straight quotes: ${code(quotedValue(typed))}`,
  },
  'colon-missing': {
    message: () => 'a colon is missing on this line',
    help: () => 'write a key, a colon, a space and then the value: `title: Reporting`',
  },
  quote: {
    message: (typed) => `the quote ${code(typed)} that begins here is not closed`,
    help: (typed) => `put another ${code(typed)} at the end of the value`,
  },
  'quote-inside': {
    message: () => 'after the closing quote there is more text',
    help: () =>
      'if there is a quote in the text, put the other kind around it, `"…"` or `\'…\'`; otherwise remove the text after it',
  },
  'quote-curly': {
    message: () => 'here stand curly quotes, which count as letters',
    help: () => "type straight quotes (`'…'`) around a value; a key needs none",
  },
  tab: {
    message: () => 'this line is indented with a tab',
    help: () => 'remove the tab and type two spaces',
  },
  sign: {
    message: (typed) => `a value cannot begin with ${sign(typed, 'this sign')}`,
    help: () => "put the whole value between quotes: `'…'`",
  },
  escape: {
    message: (typed) => `between double quotes ${code(typed)} means nothing`,
    help: () => "put the value between single quotes: `'…'`",
  },
  duplicate: {
    message: (typed) => `${code(typed)} stands there twice`,
    help: () => 'remove one of the two',
  },
  indent: {
    message: () => 'this line is indented otherwise than the lines around it',
    help: () => 'indent the line as far as the lines to which it belongs',
  },
  dash: {
    message: () => 'a point of a list does not begin with a hyphen and a space',
    help: () => 'put `-` and a space before each point, straight below each other',
  },
  'list-inline': {
    message: () => 'a list with hyphens begins on a line of its own',
    help: () => 'put each point on a new line, with two spaces, `-` and a space before it',
  },
  bracket: {
    message: (typed) => `the bracket ${code(typed)} lacks the other one`,
    help: () => 'add one, or remove this one: `[a, b]` and `{ a: b }` have two each',
  },
  comma: {
    message: () => 'between these two data a comma is missing',
    help: () => 'put a comma between them: `{ date: 2026-03-01, by: … }`',
  },
  other: {
    message: () => 'from here on the data cannot be read',
    help: () =>
      "put values with odd signs between quotes (`title: '…'`), and indent lines that belong together equally far",
  },
};

/** A value as it can stand there: between quotes, those inside it written twice. */
function quotedValue(typed: string): string {
  const value = typed.trim();
  if (value.includes('`') || value.length > longest) return "'…'";
  return `'${value.replaceAll("'", "''")}'`;
}

const longest = 60;

/** A backtick cannot stand between backticks. */
function sign(typed: string, otherwise: string): string {
  return typed === '`' || typed === '' ? otherwise : code(typed);
}

import { escapeMarkup } from './markup.ts';

/** What is written on a badge, in the words of a language. */
export interface BadgeWords {
  /** The name of the site. */
  site: string;
  company: string;
  /** What the company does there. */
  claim: string;
  /** The theme that it is about; nothing where it is about more or about chapters. */
  theme: string;
}

/** Colours of a badge, as hexadecimal numbers: it stands on other sites, where no sheet of ours is. */
export interface BadgeColours {
  ground: string;
  ink: string;
  accent: string;
}

/** The size of a badge, in pixels of a page. */
export interface BadgeSize {
  width: number;
  height: number;
}

/** How a part of the text is set. A letter is reckoned wide, as nobody knows the fonts of another site's readers. */
interface Setting {
  size: number;
  leading: number;
  letters: number;
  most: number;
  style: string;
}

const width = 320;
const margin = 24;

/** The river, in the corner. */
const waves = 'M244 25q7-6 13 0t13 0 13 0 13 0M257 34q7-6 13 0t13 0 13 0';

const settings = {
  site: { size: 13, leading: 18, letters: 26, most: 2, style: 'font-family="sans-serif" font-weight="700"' },
  company: { size: 21, leading: 26, letters: 23, most: 5, style: 'font-family="Georgia, serif" font-weight="700"' },
  claim: { size: 14, leading: 20, letters: 34, most: 2, style: 'font-family="sans-serif"' },
  theme: { size: 17, leading: 23, letters: 29, most: 3, style: 'font-family="Georgia, serif"' },
} as const satisfies Record<keyof BadgeWords, Setting>;

/** A badge as SVG. It brings its own ground, so it reads on a light page and on a dark one. */
export function badgeSvg(words: BadgeWords, colours: BadgeColours): string {
  const { height } = badgeSize(words);
  let y = 18;
  const texts = parts(words).flatMap(({ part, lines }) => {
    const { size, leading, style } = settings[part];
    const fill = part === 'site' ? colours.accent : colours.ink;
    y += part === 'site' || lines.length === 0 ? 0 : 4;
    return lines.map((line) => {
      y += leading;
      return `<text x="${margin}" y="${y - (leading - size) / 2}" font-size="${size}" ${style} fill="${fill}">${escapeMarkup(line)}</text>`;
    });
  });
  const title = escapeMarkup(badgeText(words));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${title}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="${colours.ground}" stroke="${colours.ink}"/>`,
    `<rect width="8" height="${height}" fill="${colours.accent}"/>`,
    `<path d="${waves}" fill="none" stroke="${colours.accent}" stroke-width="2" stroke-linecap="round"/>`,
    ...texts,
    '</svg>\n',
  ].join('\n');
}

/** What a badge says, as a sentence. */
export function badgeText({ company, claim, theme, site }: BadgeWords): string {
  return `${[company, claim, theme].filter((part) => part !== '').join(' ')} (${site})`;
}

/** How large the badge with these words is. */
export function badgeSize(words: BadgeWords): BadgeSize {
  const text = parts(words).reduce((sum, { part, lines }) => sum + lines.length * settings[part].leading, 0);
  return { width, height: text + 46 };
}

function parts(words: BadgeWords) {
  return (['site', 'company', 'claim', 'theme'] as const).map((part) => {
    const { letters, most } = settings[part];
    return { part, lines: words[part] === '' ? [] : wrap(words[part], letters, most) };
  });
}

/**
 * A text in lines of so many letters. A word that is too long for a line is cut; what does not fit in the last line is
 * left out, with a sign that says so: the title has all of it.
 */
export function wrap(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, letters))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${[...(kept[most - 1] ?? '')].slice(0, letters - 1).join('')}…`;
  return kept;
}

/** A word in pieces that fit, none of them half a sign; all but the last end in a hyphen. */
function pieces(word: string, letters: number): string[] {
  const signs = [...word];
  if (signs.length <= letters) return [word];
  return [`${signs.slice(0, letters - 1).join('')}-`, ...pieces(signs.slice(letters - 1).join(''), letters)];
}

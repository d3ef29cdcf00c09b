/** A colour as identity.css has it: light and dark, as #rrggbb. */
export interface Pair {
  light: string;
  dark: string;
}

/** What stands on what: letters need 4.5 to 1, the edge of a field or a sign 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Use {
  ink: string;
  ground: string;
  least: 4.5 | 3;
}

const inks = ['white', 'gray-1', 'gray-2', 'gray-3', 'text-accent'];
const grounds = ['black', 'gray-7', 'gray-6'];
const named = ['blue', 'green', 'orange', 'red'];
const text = (ink: string, ground: string): Use => ({ ink, ground, least: 4.5 });
const edge = (ink: string, ground: string): Use => ({ ink, ground, least: 3 });

/** Every pair of colours in use, by their names without `--sl-color-`. */
export const uses: readonly Use[] = [
  ...grounds.flatMap((ground) => inks.map((ink) => text(ink, ground))),
  ...['white', 'gray-2', 'text-accent'].map((ink) => text(ink, 'accent-low')),
  text('black', 'text-accent'),
  text('black', 'white'),
  ...named.flatMap((name) => [
    text(`${name}-high`, `${name}-low`),
    text(`${name}-high`, 'black'),
    text('white', `${name}-low`),
    edge(name, 'black'),
    edge(name, `${name}-low`),
  ]),
  text('gray-2', 'gray-5'),
  ...['gray-3', 'gray-4', 'accent'].map((ink) => edge(ink, 'black')),
];

/** What Starlight makes of the accent; print and light take the colour itself, dark the lighter one. */
const derived: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  'text-accent': ['accent', 'accent-high'],
};

/**
 * The colours of the sheet, by name without `--` and without `sl-color-`.
 *
 * @param css the text of identity.css
 */
export function coloursIn(css: string): ReadonlyMap<string, Pair> {
  const found = css.matchAll(/--(?:sl-color-)?([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g);
  const colours = new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
  for (const [name, [light, dark]] of Object.entries(derived)) {
    const pair = { light: colours.get(light)?.light, dark: colours.get(dark)?.dark };
    if (pair.light !== undefined && pair.dark !== undefined) colours.set(name, { light: pair.light, dark: pair.dark });
  }
  return colours;
}

/** How a pair stands out in both schemes, from 1 (not at all) to 21; `undefined` when the sheet lacks a colour. */
export function contrastOf(
  colours: ReadonlyMap<string, Pair>,
  { ink, ground }: Use,
): Record<keyof Pair, number> | undefined {
  const [on, under] = [colours.get(ink), colours.get(ground)];
  if (on === undefined || under === undefined) return undefined;
  return { light: contrast(on.light, under.light), dark: contrast(on.dark, under.dark) };
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The relative luminance of WCAG 2: 0 for black, 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

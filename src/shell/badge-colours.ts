import type { BadgeColours } from '../domain/badge-svg.ts';
import identity from '../styles/identity.css?raw';

/** The light colours of the identity, for a badge that stands where its sheet is not. */
export function badgeColours(): BadgeColours {
  return {
    ground: lightColour('--sl-color-black', '#ffffff'),
    ink: lightColour('--sl-color-white', '#000000'),
    accent: lightColour('--sl-color-accent', '#000000'),
  };
}

/** The first of the pair that a custom property of the identity is, if it is one of hexadecimal numbers. */
function lightColour(property: string, otherwise: string): string {
  const pair = new RegExp(`${property}:\\s*light-dark\\(\\s*(#[\\da-f]{3,6})\\s*,`, 'i');
  return pair.exec(identity)?.[1] ?? otherwise;
}

import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { patientHighlighting } from './src/shell/highlighting.ts';

// A file of its own, because the handbook's `<Code>` reads it apart from Astro's configuration.
export default defineEcConfig({
  // Lines that wrap need no scrolling, with a mouse or with a keyboard, and are read on a phone.
  defaultProps: { wrap: true },
  shiki: { transformers: [patientHighlighting] },
});

import display from '@fontsource/grenze/files/grenze-latin-600-normal.woff2?url';
import text from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** Addresses of the two faces that every page begins with: fetched with the page, not after its style was read. */
export const faces: readonly string[] = [text, display];

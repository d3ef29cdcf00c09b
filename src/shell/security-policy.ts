import inlineScripts from './inline-scripts.json' with { type: 'json' };

/**
 * What a browser may do with our pages, in one place: the `<meta>` in every page, the header files for hosts and the
 * include for nginx are made from this, and the scan of the output holds every page against it.
 */

/** By what a page may fetch, run, hold or send to; with reasons where a reader would ask. */
const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // The search runs WebAssembly. It is compiled from bytes of our own origin, and gives no right to `eval`.
  'script-src': ["'self'", "'wasm-unsafe-eval'", ...inlineScripts.map(({ hash }) => `'${hash}'`)],
  'script-src-attr': ["'none'"],
  // Code blocks carry their colours in style attributes.
  'style-src': ["'self'", "'unsafe-inline'"],
  // Small pictures of the interface stand in the style sheet.
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** A browser does not hear these from a page, only from its host, and complains of them in the console. */
const inHeadersOnly: ReadonlySet<string> = new Set(['frame-ancestors']);

/** The policy as a header of the host has it, or as a page itself can say it. */
export function policyFor(place: 'header' | 'meta'): string {
  return Object.entries(directives)
    .filter(([name]) => place === 'header' || !inHeadersOnly.has(name))
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The hashes of the inline scripts that are ours. */
export function ownScripts(): ReadonlySet<string> {
  return new Set(inlineScripts.map(({ hash }) => hash));
}

/** What we never ask of a browser; the clipboard is not among them, because the forms copy. */
const unused = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation'],
  ...['gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'screen-wake-lock'],
  ...['publickey-credentials-get', 'usb', 'xr-spatial-tracking'],
];

/** Headers for every answer, beside the policy. */
const otherHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers for every answer of a site. */
export function siteHeaders(): Record<string, string> {
  return { 'Content-Security-Policy': policyFor('header'), ...otherHeaders };
}

/** Headers for the pages of a sign-in service on the same host: it has scripts and forms of its own. */
export function signInHeaders(): Record<string, string> {
  return { 'Content-Security-Policy': "base-uri 'none'; object-src 'none'; frame-ancestors 'none'", ...otherHeaders };
}

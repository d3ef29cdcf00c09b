/**
 * What may not stand on a page, whoever made it. Elements that load or run something, and elements inside which one
 * reader sees tags and another text: with those a scan could be fooled.
 */
export const refusedElements: ReadonlySet<string> = new Set([
  ...['base', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'param', 'portal', 'fencedframe'],
  ...['noscript', 'noembed', 'noframes', 'xmp', 'listing', 'plaintext'],
  ...['math', 'annotation-xml', 'foreignobject'],
  ...['set', 'animate', 'animatemotion', 'animatetransform', 'animatecolor', 'discard', 'handler', 'listener'],
]);

/** Attributes that hold a page or steer what is fetched, on any element. */
export const refusedAttributes: ReadonlySet<string> = new Set(['srcdoc', 'ping', 'attributionsrc', 'xml:base']);

/** Attributes with an address that the browser fetches or sends to, on any element. */
export const resourceAttributes: ReadonlySet<string> = new Set([
  ...['src', 'href', 'xlink:href', 'poster', 'data', 'background', 'manifest', 'action', 'formaction'],
  ...['archive', 'codebase', 'code', 'classid', 'lowsrc', 'dynsrc', 'icon', 'profile', 'longdesc'],
]);

/** Attributes with a row of addresses. */
export const setAttributes: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);

/** Attributes with a style, or with a part of one that may fetch something. */
export const styleAttributes: ReadonlySet<string> = new Set([
  ...['style', 'fill', 'stroke', 'filter', 'mask', 'clip-path', 'cursor'],
  ...['marker', 'marker-start', 'marker-mid', 'marker-end'],
]);

/** Elements whose `href` is an address that a reader goes to. */
export const linkElements: ReadonlySet<string> = new Set(['a', 'area']);

/** Elements that may hold a picture in their address itself. */
export const pictureElements: ReadonlySet<string> = new Set(['img', 'source', 'image', 'feimage', 'link']);

/** What a `<link>` may be that fetches nothing: it only names another page. */
export const namingLinks: ReadonlySet<string> = new Set([
  'canonical',
  'alternate',
  'prev',
  'next',
  'license',
  'author',
]);

/** Types of a `script` that a browser only keeps. Every other type may run, or steers what runs. */
export const dataTypes: ReadonlySet<string> = new Set(['application/json', 'application/ld+json']);

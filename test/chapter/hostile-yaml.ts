const size = 256 * 1024;

/** YAML on which a parser overflows, or takes a time that grows with the square of the file. None of it may be read. */
export const hostileYaml: Record<string, string> = {
  'lists in lists that are never closed': 'a: ' + '['.repeat(size),
  'lists in lists': 'a: ' + '['.repeat(size / 2) + ']'.repeat(size / 2),
  'mappings in mappings': '{a: '.repeat(size / 4),
  'dashes behind dashes': '- '.repeat(size / 2),
  'question marks': '? '.repeat(size / 2),
  anchors: 'a: ' + '&a '.repeat(size / 3),
  quotes: '"'.repeat(size),
  'a key that stands there twice, after many others':
    Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n') + '\nk7: 2\n',
};

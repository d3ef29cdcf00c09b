type Words = App.Locals['t'];

const remembered = new Map<string, Words>();

/**
 * The words of the interface in a language, each looked up once: a page asks for some hundred, and i18next goes through
 * all its rules for every one. Words with a value in them are looked up every time.
 *
 * @param words gives the words in that language
 */
export function rememberWords(language: string, words: Words): Words {
  const before = remembered.get(language);
  if (before !== undefined) return before;
  const known = new Map<string, unknown>();
  const look = (...asked: Parameters<Words>): unknown => {
    const [key] = asked;
    if (asked.length > 1 || typeof key !== 'string') return words(...asked);
    const found = known.get(key) ?? words(...asked);
    known.set(key, found);
    return found;
  };
  const remembering = Object.assign(look, words) as Words;
  remembered.set(language, remembering);
  return remembering;
}

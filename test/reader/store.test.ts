import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/reader/store.ts';

/** A storage as a browser has it, or one that fails at what is asked of it. */
function storage(given: Record<string, string> = {}, fault?: Error): Storage {
  const values = new Map(Object.entries(given));
  const unlessFault = () => {
    if (fault !== undefined) throw fault;
  };
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      unlessFault();
      values.set(key, value);
    },
    removeItem: (key) => {
      unlessFault();
      values.delete(key);
    },
  };
}

const full = new DOMException('vol', 'QuotaExceededError');
const denied = new DOMException('mag niet', 'SecurityError');
const blocked = () => {
  throw denied;
};

describe('a store', () => {
  it('keeps by site and edition, so that they never mix', () => {
    const open = storage();
    openStore('stad:public', () => open).keep('progress', { a: 1 });
    expect(openStore('stad:public', () => open).read('progress')).toEqual({ a: 1 });
    expect(openStore('stad:public', () => open).read('path')).toBeUndefined();
    expect(openStore('stad:members', () => open).read('progress')).toBeUndefined();
  });

  it.each([
    ['nothing', {}],
    ['null', { 'stad:progress': 'null' }],
    ['half a text', { 'stad:progress': '{"version":1,"chap' }],
    ['somebody else’s', { 'stad:progress': 'aap noot' }],
  ])('reads %s as nothing', (_name, given) => {
    expect(openStore('stad', () => storage(given)).read('progress')).toBeUndefined();
  });

  it.each([
    ['there is room', () => storage(), 'kept'],
    ['it is full', () => storage({}, full), 'full'],
    ['writing is not allowed', () => storage({}, denied), 'blocked'],
    ['asking for it is not allowed', blocked, 'blocked'],
  ] as const)('says whether it kept: %s', (_name, open, expected) => {
    expect(openStore('stad', open).keep('progress', {})).toBe(expected);
  });

  it('reads a storage that is blocked as nothing', () => {
    expect(openStore('stad', blocked).read('progress')).toBeUndefined();
    expect(openStore('stad', blocked).erase()).toBe('blocked');
  });

  it('erases all of this site and edition, and nothing else', () => {
    const open = storage({ 'stad:progress': '1', 'stad:answers': '2', 'stad:path': '3', 'buren:progress': '4' });
    expect(openStore('stad', () => open).erase()).toBe('kept');
    expect(Array.from({ length: open.length }, (_, at) => open.key(at))).toEqual(['buren:progress']);
  });
});

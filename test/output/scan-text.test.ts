import { describe, expect, it } from 'vitest';
import { toScanText } from '../../src/output/scan-text.ts';
import { wording } from '../../src/output/words.ts';

const script = { code: 'script-unlisted', found: 'alert(1)' } as const;

describe('what the scan says', () => {
  it('nothing of a clean site', () => {
    expect(toScanText([], 'nl')).toBe('');
  });

  it('which file, what it begins with, and the command to run when it is ours', () => {
    expect(toScanText([{ file: 'index.html', ...script }], 'en')).toBe(
      'index.html error[output-script-unlisted] a script in the page that is not on the list; it begins with `alert(1)`\n' +
        '  = help: if it is ours, run `npm run inline-scripts`; if not, find out how it got into the page\n\n',
    );
  });

  it.each([
    [2, 'ook in 1 ander bestand'],
    [900, 'ook in 899 andere bestanden'],
  ])('once of what %d pages have in common', (pages, also) => {
    const found = Array.from({ length: pages }, (_, page) => ({ file: `${page}/index.html`, ...script }));
    const text = toScanText(found, 'nl');
    expect(text).toContain(`0/index.html error[output-script-unlisted] `);
    expect(text).toContain(also);
    expect(text.match(/error\[/g)).toHaveLength(1);
  });

  it('how many more there are, where there are too many to read', () => {
    const found = Array.from({ length: 61 }, (_, each) => ({ file: 'index.html', ...script, found: `alert(${each})` }));
    expect(toScanText(found, 'en')).toContain('and 11 more faults');
  });

  it('what was found in every message, in both languages', () => {
    const messages = Object.values(wording).flatMap(({ nl, en }) => [nl.message, en.message]);
    expect(messages.filter((message) => !message.includes('`{found}`'))).toEqual([]);
  });
});

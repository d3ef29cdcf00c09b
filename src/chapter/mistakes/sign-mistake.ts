import { finding } from '../../domain/finding.ts';
import { paragraphEnd, quote, type Mistake } from './mistake.ts';

/** A comment as HTML writes it, `<!-- … -->`, also over several lines. */
export function commentAt(text: string, offset: number): Mistake | undefined {
  if (!text.startsWith('<!--', offset)) return undefined;
  const close = text.indexOf('-->', offset + 4);
  const end = close === -1 ? paragraphEnd(text, offset) : close + 3;
  return {
    span: [offset, end],
    tell: (place) => finding('comment-html', place, {}),
    taken: [[offset, end]],
  };
}

/** An address between `<` and `>`, which is a link in Markdown but not here. */
export function addressAt(text: string, offset: number): Mistake | undefined {
  const found = addressPattern.exec(text.slice(offset, offset + longestAddress));
  const address = found?.groups?.['address'];
  if (found === null || address === undefined) return undefined;
  const end = offset + found[0].length;
  return {
    span: [offset, end],
    tell: (place) => finding('address-in-brackets', place, { address }),
    taken: [[offset, end]],
  };
}

const longestAddress = 300;
const addressPattern = /^<(?<address>(?:https?:\/\/|mailto:|tel:|www\.)[^\s<>`]+|[^\s<>@:/`]+@[^\s<>@:/`]+)>/i;

/** A `<` that means nothing in particular, with what belongs to it: `<3`, `<=`, `<naam>`. */
export function signAt(text: string, offset: number): Mistake {
  const [typed = '<'] = signPattern.exec(text.slice(offset, offset + 32)) ?? [];
  return {
    span: [offset, offset + typed.length],
    tell: (place) => finding('sign-bare', place, { sign: quote(typed) }),
    taken: [[offset, offset + 1]],
  };
}

/** Up to the `>` that ends a few words, or else up to the next space. */
const signPattern = /^<(?:[\p{L}\p{N}][^<>`\r\n]*>|[^\s`|]{0,12})/u;

import { z } from 'zod';

/** An absolute web address with https, or http for the few that have nothing better. */
export const webAddressSchema = z.string().superRefine((value, context) => {
  if (!isWebAddress(value)) {
    context.addIssue({ code: 'custom', message: 'no web address', params: { code: 'web-address-invalid' } });
  }
});

/** Where a company can be reached: a role's mail address or a page, never a person. */
export const contactSchema = z.string().superRefine((value, context) => {
  if (!isWebAddress(value) && !mailPattern.test(value)) {
    context.addIssue({ code: 'custom', message: 'neither mail nor page', params: { code: 'contact-invalid' } });
  }
});

/** A team on the repository's host, as CODEOWNERS wants it: `@organisation/team`. */
export const teamSchema = handleSchema(/^@[a-z\d](?:-?[a-z\d])*\/[a-z\d](?:[a-z\d_-]*[a-z\d])?$/i, 'team');

/** Somebody's name on the repository's host, without `@`. */
export const memberSchema = handleSchema(/^[a-z\d](?:-?[a-z\d])*$/i, 'member');

function handleSchema(pattern: RegExp, expected: 'team' | 'member') {
  return z.string().superRefine((value, context) => {
    if (!pattern.test(value)) {
      context.addIssue({ code: 'custom', message: `no ${expected}`, params: { code: 'handle-invalid', expected } });
    }
  });
}

const mailPattern = /^(?!mailto:)[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"'.]+$/;

function isWebAddress(value: string): boolean {
  // A parser of addresses drops line ends and blanks without a word, and they would come out on the page again.
  if (/[\s\p{Cc}]/u.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return ['https:', 'http:'].includes(protocol) && hostname !== '' && username === '' && password === '';
}

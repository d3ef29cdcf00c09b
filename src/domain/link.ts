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

const mailPattern = /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"'.]+$/;

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return ['https:', 'http:'].includes(protocol) && hostname !== '' && username === '' && password === '';
}

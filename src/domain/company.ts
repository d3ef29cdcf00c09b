import { z } from 'zod';
import { daySchema } from './day.ts';
import { contactSchema, memberSchema, teamSchema, webAddressSchema } from './link.ts';
import { lineSchema, localizedTextSchema } from './text.ts';

/** The kinds of organisation that can be a member. */
export const companyKinds = ['company', 'knowledge-institution', 'network'] as const;

/** `companies/<company>.yaml`: a member organisation. Only what the organisation itself made known. */
export const companySchema = z.strictObject({
  name: lineSchema,
  kind: z.enum(companyKinds),
  summary: localizedTextSchema,
  /** Where the summary comes from, as long as the organisation wrote none of its own. */
  source: localizedTextSchema.optional(),
  city: lineSchema.optional(),
  joined: daySchema.optional(),
  /** The first day on which it is no member any more. */
  left: daySchema.optional(),
  website: webAddressSchema.optional(),
  contact: contactSchema.optional(),
  /** The file name of a picture beside this file. */
  logo: lineSchema.optional(),
  /** Used by the gate for pull requests only; never on a page, in a feed or in the catalogue. */
  github: z
    .strictObject({
      team: teamSchema.optional(),
      members: z.array(memberSchema).default([]),
    })
    .optional(),
});

export type Company = z.output<typeof companySchema>;
export type CompanyKind = Company['kind'];

/** Whether a company is a member on a day: from `joined` until the day before `left`. */
export function isMemberOn(company: Pick<Company, 'joined' | 'left'>, day: string): boolean {
  return (company.joined === undefined || company.joined <= day) && !hasLeft(company, day);
}

/** Whether a company has left by a day. */
export function hasLeft(company: Pick<Company, 'left'>, day: string): boolean {
  return company.left !== undefined && company.left <= day;
}

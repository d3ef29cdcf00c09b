import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Repository } from '../domain/site.ts';
import { toSlug } from '../domain/slug.ts';
import { chapterFile } from './chapter.ts';
import type { NewFile } from './file.ts';
import { newFileAddress } from './new-file-address.ts';
import { toLine } from './yaml.ts';

/** The fields of the form for a chapter. */
export type Field = 'theme' | 'title' | 'author' | 'description' | 'objectives';

/** What can be wrong with a field, as the interface words it. */
export type FieldFault = 'theme' | 'title' | 'address' | 'reserved' | 'author' | 'description';

/** What the form must know of the site; the page hands it to its script. */
export interface FormSite {
  /** The language that chapters are written in first. */
  language: Language;
  /** By theme, who is no guest there; a theme that nobody owns is not in it. */
  hosts: Readonly<Record<string, readonly string[]>>;
  reserved: readonly string[];
  repository?: Pick<Repository, 'url' | 'branch' | 'folder'>;
}

/** What comes of a form: the file and the page that opens it, or what is wrong with which fields. */
export type Filled = { file: NewFile; address: string | undefined } | { faults: Partial<Record<Field, FieldFault>> };

/** Makes a chapter of what was filled in. */
export function fillForm(fields: Readonly<Record<Field, string>>, site: FormSite, today: Day): Filled {
  const { theme, author } = fields;
  const title = toLine(fields.title);
  const slug = toSlug(title);
  const fault =
    title === '' ? 'title' : slug === undefined ? 'address' : site.reserved.includes(slug) ? 'reserved' : undefined;
  const faults: Partial<Record<Field, FieldFault>> = {
    ...(theme === '' && { theme: 'theme' }),
    ...(fault && { title: fault }),
    ...(author === '' && { author: 'author' }),
    ...(toLine(fields.description) === '' && { description: 'description' }),
  };
  if (slug === undefined || Object.keys(faults).length > 0) return { faults };
  const isGuest = site.hosts[theme]?.includes(author) === false;
  const { description } = fields;
  const objectives = fields.objectives.split('\n');
  const file = chapterFile({
    theme,
    slug,
    language: site.language,
    title,
    author,
    today,
    description,
    objectives,
    isGuest,
  });
  return { file, address: site.repository && newFileAddress(site.repository, file) };
}

import { pathToFileURL } from 'node:url';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { decode } from '../../src/chapter/decode.ts';
import { readFields } from '../../src/chapter/fields.ts';
import { splitChapter } from '../../src/chapter/frontmatter.ts';
import { frontmatterKeys } from '../../src/chapter/language.ts';
import { isPlainMarkdown, mayDiffer, readsTheSame } from '../../src/chapter/parse.ts';
import { readChapter } from '../../src/chapter/read-chapter.ts';
import { readYaml } from '../../src/chapter/yaml.ts';
import { companySchema } from '../../src/domain/company.ts';
import { pictureFile } from '../../src/domain/picture.ts';
import { siteSchema } from '../../src/domain/site.ts';
import { themeSchema } from '../../src/domain/theme.ts';
import { severityOf } from '../../src/rules/messages.ts';
import { judgeModule } from '../../src/shell/chapter-gate.ts';
import { scanHtml } from './html-scan.ts';
import { scanModule } from './module-scan.ts';
import type { Sample } from './mutate.ts';
import type { Renderer } from './renderer.ts';

/** What must not happen, whatever the input. */
export type PromiseName = 'no crash' | 'no hang' | 'check and build agree' | 'no script in the output';

export interface Broken {
  promise: PromiseName;
  detail: string;
}

export interface Judged {
  isAccepted: boolean;
  broken: Broken[];
}

const file = pathToFileURL('/content/themes/energie/nl/opslag.mdx');

/** Judges one input as check and build do, and says which promises are broken. Its renderer is that of `/content`. */
export async function judgeInput(kind: Sample['kind'], bytes: Uint8Array, renderer: Renderer): Promise<Judged> {
  try {
    return kind === 'chapter' ? await judgeChapter(bytes, renderer) : judgeMetadata(kind, bytes);
  } catch (error) {
    return { isAccepted: false, broken: [{ promise: 'no crash', detail: describe(error) }] };
  }
}

async function judgeChapter(bytes: Uint8Array, renderer: Renderer): Promise<Judged> {
  const { chapter, findings } = readChapter(bytes, 'content/themes/energie/nl/opslag.mdx');
  const errors = findings.filter((found) => severityOf(found) === 'error');
  if (errors.some(({ code }) => code === 'encoding-invalid')) return { isAccepted: false, broken: [] };
  const pictures = chapter?.images ?? [];
  // The rule about pictures is part of the check, and the only one that looks at a chapter alone.
  const isAccepted =
    chapter !== undefined && errors.length === 0 && pictures.every(({ target }) => pictureFile(target));
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const refusal = refusalOf(source);
  if (isAccepted !== (refusal === undefined)) {
    const detail = isAccepted
      ? `the gate refuses what the check accepts: ${refusal}`
      : `the gate accepts what the check refuses: ${errors[0]?.code}`;
    return { isAccepted, broken: [{ promise: 'check and build agree', detail }] };
  }
  if (!isAccepted) return { isAccepted, broken: [] };
  const broken = [...differentHeader(bytes, source), ...wronglyPlain(chapter.body)];
  return { isAccepted, broken: [...broken, ...(await rendered(chapter.body, renderer))] };
}

function refusalOf(source: string): string | undefined {
  try {
    judgeModule(source, '/content/themes/energie/nl/opslag.mdx');
    return undefined;
  } catch (error) {
    return describe(error);
  }
}

/** A text that is not compared, because nothing in it could be read in two ways, would have come out of it the same. */
function wronglyPlain(body: string): Broken[] {
  const isRight = mayDiffer(body) || readsTheSame(body);
  return isRight ? [] : [{ promise: 'check and build agree', detail: 'Markdown and MDX read this in two ways' }];
}

/** Astro cuts the header off with a pattern of its own; it must see no other header than we do. */
function differentHeader(bytes: Uint8Array, source: string): Broken[] {
  const decoded = decode(bytes, '');
  const ours = 'text' in decoded ? splitChapter(decoded.text)?.body : undefined;
  const promise = 'check and build agree';
  try {
    const theirs = parseFrontmatter(source, { frontmatter: 'remove' });
    const keys = Object.keys(theirs.frontmatter).filter((key) => !frontmatterKeys.includes(key));
    if (keys.length > 0) return [{ promise, detail: `Astro sees another header: ${keys.join(', ')}` }];
    return theirs.content.trim() === ours?.trim() ? [] : [{ promise, detail: 'Astro sees another text' }];
  } catch (error) {
    return [{ promise, detail: `Astro cannot read the header: ${describe(error)}` }];
  }
}

async function rendered(body: string, renderer: Renderer): Promise<Broken[]> {
  try {
    const found = isPlainMarkdown(body)
      ? scanHtml((await renderer.toHtml(body, file)).html)
      : scanModule(await renderer.toModule(body, file));
    return found.map((detail) => ({ promise: 'no script in the output', detail }));
  } catch (error) {
    return [{ promise: 'check and build agree', detail: `the renderer fails: ${describe(error)}` }];
  }
}

const schemas = { theme: themeSchema, company: companySchema, site: siteSchema } as const;

function judgeMetadata(kind: keyof typeof schemas, bytes: Uint8Array): Judged {
  const decoded = decode(bytes, kind);
  if ('finding' in decoded) return { isAccepted: false, broken: [] };
  const yaml = readYaml(decoded.text, { path: kind, firstLine: 1, unreadable: 'yaml-unreadable' });
  if ('finding' in yaml) return { isAccepted: false, broken: [] };
  const fields = readFields(schemas[kind], yaml.value, yaml.origin);
  return { isAccepted: 'value' in fields, broken: [] };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.split('\n').slice(0, 2).join(' ') : String(error);
}

import type { z } from 'zod';
import { findCharacters } from '../chapter/characters.ts';
import { decode } from '../chapter/decode.ts';
import { readFields } from '../chapter/fields.ts';
import { limits } from '../chapter/language.ts';
import { readYaml } from '../chapter/yaml.ts';
import { finding, type Finding } from '../domain/finding.ts';
import type { Origin } from '../domain/library.ts';
import { readBytes, type FolderItem } from './folder.ts';

/** The largest metadata or chapter file we read, in bytes: that of the chapter language. */
export const textLimit = limits.bytes;

/** Reads a metadata file by its schema; `undefined`, and findings, when that cannot be done. */
export function readYamlFile<Schema extends z.ZodType>(
  item: FolderItem,
  schema: Schema,
  findings: Finding[],
): { data: z.output<Schema>; origin: Origin } | undefined {
  if (item.kind === 'folder') {
    findings.push(finding('file-directory', { path: item.path }, { name: item.name }));
    return undefined;
  }
  const bytes = readBytes(item, textLimit, findings);
  if (bytes === undefined) return undefined;
  const decoded = decode(bytes, item.path);
  if ('finding' in decoded) {
    findings.push(decoded.finding);
    return undefined;
  }
  const characters = findCharacters(decoded.text, item.path);
  if (characters.length > 0) {
    findings.push(...characters);
    return undefined;
  }
  const yaml = readYaml(decoded.text, { path: item.path, firstLine: 1, unreadable: 'yaml-unreadable' });
  if ('finding' in yaml) {
    findings.push(yaml.finding);
    return undefined;
  }
  const fields = readFields(schema, yaml.value, yaml.origin);
  if ('findings' in fields) {
    findings.push(...fields.findings);
    return undefined;
  }
  return { data: fields.value, origin: yaml.origin };
}

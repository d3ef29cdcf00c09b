import type { Finding } from '../domain/finding.ts';
import { glossarySchema, type Glossary } from '../domain/glossary.ts';
import { listFolder } from './folder.ts';
import type { Root } from './roots.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * The glossary of the first root, for the search; empty where there is none. What is wrong with it is not told here: the
 * check and the loader tell it, and end a build.
 */
export function readGlossary([root]: readonly Root[]): Glossary {
  const unheard: Finding[] = [];
  const files = root === undefined ? [] : listFolder({ location: root.folder, path: root.name }, unheard);
  const item = files.find(({ name, kind }) => name === 'glossary.yaml' && kind === 'file');
  return (item && readYamlFile(item, glossarySchema, unheard)?.data) ?? { terms: [] };
}

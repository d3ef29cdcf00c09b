import type { Finding } from '../domain/finding.ts';
import { siteSchema, type Site } from '../domain/site.ts';
import { listFolder } from './folder.ts';
import type { Root } from './roots.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * The site.yaml of the first root that has a readable one, for the site's configuration. What is wrong with it is not
 * told here: the check and the loader read everything and tell all.
 */
export function readSite(roots: readonly Root[]): Site | undefined {
  const unheard: Finding[] = [];
  for (const root of roots) {
    const item = listFolder({ location: root.folder, path: root.name }, unheard).find(({ name, kind }) => name === 'site.yaml' && kind === 'file');
    const site = item && readYamlFile(item, siteSchema, unheard);
    if (site !== undefined) return site.data;
  }
  return undefined;
}

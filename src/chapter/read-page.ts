import { cityPageSchema, type CityPage } from '../domain/city-page.ts';
import { finding, type Finding } from '../domain/finding.ts';
import type { Origin, Reference } from '../domain/library.ts';
import { readTextFile } from './read-chapter.ts';

/** What the file of one of the city's own pages says. */
export interface ReadPage {
  data: CityPage;
  origin: Origin;
  body: string;
  links: Reference[];
  slots: Reference[];
  anchors: string[];
}

/**
 * Reads a page of the city's own from its bytes. It is written in the language of chapters and judged by the same
 * table, but it has no folder for pictures. Without `page`, `findings` says why.
 */
export function readPage(bytes: Uint8Array, path: string): { page?: ReadPage; findings: Finding[] } {
  const { file, findings } = readTextFile(bytes, path, cityPageSchema);
  const pictures = (file?.images ?? []).map(({ target, position }) =>
    finding('image-outside', { path, position }, { image: target }),
  );
  if (file === undefined || pictures.length > 0) return { findings: [...findings, ...pictures] };
  const { data, origin, body, links, slots, anchors } = file;
  return { page: { data, origin, body, links, slots, anchors }, findings };
}

import { readText, type ReadBody } from '../chapter/read-chapter.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { pictureFile } from '../domain/picture.ts';
import { severityOf } from '../rules/messages.ts';

/** The text of a file as it is handed on to be rendered. */
export interface StoredText {
  /** See text-id.ts. */
  id: string;
  body: string;
  /** The file itself. */
  location: string;
  /** How findings name it. */
  path: string;
  /** The theme whose pictures it may show; a page of the city's own has none. */
  theme?: string;
}

/**
 * Why a text must not be handed on: what the policy says of exactly these characters, and pictures that are no files of
 * the theme. The check asked the same of the file; this is asked of what was read from it, so that nothing can come
 * between what was judged and what is rendered. There are no positions: a text does not know where in its file it began.
 *
 * @param pictures the picture files there are, as `<theme>/<file>`
 * @param read reads the text, or knows what came of it when the same characters were read before
 */
export function refuseText(
  { body, path, theme = '' }: StoredText,
  pictures: ReadonlySet<string>,
  read: ReadBody = readText,
): Finding[] {
  const { findings, images } = read(body, { path, bodyLine: 1 });
  const strange = images.filter(({ target }) => !pictures.has(`${theme}/${pictureFile(target) ?? ''}`));
  return [
    ...findings.filter((found) => severityOf(found) === 'error'),
    ...strange.map(({ target }) => finding('image-outside', { path }, { image: target })),
  ].map(withoutPosition);
}

function withoutPosition(found: Finding): Finding {
  const { position, ...rest } = found;
  return position === undefined ? found : (rest as Finding);
}

import { hash } from 'node:crypto';
import { limits } from '../chapter/language.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { isLogoFile } from '../domain/picture.ts';
import { readBytes, type FolderItem } from './folder.ts';
import { judgeImage } from './image-file.ts';

/** A logo as it lies on disk. */
export interface LogoFile {
  /** The file itself. */
  location: string;
  /** Says what its bytes are, so that a page that shows it is made anew when they change. */
  digest: string;
}

/**
 * Judges a logo and reads what its bytes are. `undefined` when its name could mean something else in the import that it
 * becomes, or when it cannot be opened; the findings say why. One that is refused as a picture is there all the same,
 * so that nothing more is said of its absence.
 */
export function readLogoFile(item: FolderItem, findings: Finding[]): LogoFile | undefined {
  judgeImage(item, findings);
  // A drawing is refused by now, and has a finding that says what to do.
  if (!isLogoFile(item.name) && !item.name.endsWith('.svg')) {
    const expected = '`<company>.png`, `.jpg`, `.webp`, `.avif`, `.gif`';
    findings.push(finding('file-stray', { path: item.path }, { name: item.name, expected }));
    return undefined;
  }
  const bytes = readBytes(item, limits.imageBytes, []);
  return bytes && { location: item.location, digest: hash('sha256', bytes, 'base64url') };
}

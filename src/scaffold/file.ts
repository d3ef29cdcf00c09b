/** A file that a template gives. */
export interface NewFile {
  /** Where it goes, from the content folder on. */
  path: string;
  text: string;
}

/** Puts a chapter's file together from its header and its text. */
export function chapterText(header: string, body: string): string {
  return `---\n${header}---\n\n${body.trim()}\n`;
}

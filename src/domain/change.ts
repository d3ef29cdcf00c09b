/** A file that is not the same in a change as in its base. */
export interface ChangedFile {
  /** As findings name it. */
  path: string;
  status: 'added' | 'changed' | 'removed';
}

/** A file of a content folder that is not the same. */
export interface ChangedContent extends ChangedFile {
  /** Its place in the content folder: `themes/energie/theme.yaml`. */
  place: string;
}

/** Everything in which a change differs from its base. */
export interface Change {
  content: readonly ChangedContent[];
  /** Files that are no content, by their place in the repository. */
  outside: readonly ChangedFile[];
}

/**
 * What the scan of a built site can say, each code with what was found. The site is ours, so most of these are faults
 * of the software; the rest got past every check before the build.
 */
export interface OutputFault {
  code: OutputFaultCode;
  /** What was found, as it stands in the file. */
  found: string;
}

export type OutputFaultCode =
  | 'script-unlisted'
  | 'script-data'
  | 'handler'
  | 'scheme'
  | 'foreign'
  | 'element'
  | 'attribute'
  | 'meta'
  | 'style'
  | 'hidden-markup'
  | 'policy'
  | 'file-hidden'
  | 'file-kind'
  | 'source-map'
  | 'svg';

const longest = 60;

/** Makes a fault; what was found is cut to what fits on a line. */
export function outputFault(code: OutputFaultCode, found: string): OutputFault {
  return { code, found: beginningOf(found) };
}

/**
 * The beginning of a text on one line, enough to recognise it by.
 *
 * @example
 * beginningOf('\n\tlet  a;') // => 'let a;'
 */
export function beginningOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, longest);
}

/** As long as one line of code may take to be coloured, in milliseconds. */
export const patience = 60_000;

/**
 * Gives the highlighter time. By itself it gives up on a line after half a second, leaves the rest without colours and
 * says nothing: on a busy machine, with the grammar still to be prepared, a chapter then came out other than the day
 * before. A limit there must be, because grammars can be led astray by code that was written for it.
 */
export const patientHighlighting = {
  name: 'patient-highlighting',
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }): void {
    options.tokenizeTimeLimit = patience;
  },
};

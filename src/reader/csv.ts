/** What Excel needs to read a file as UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * Rows as a file that a Dutch Excel opens in columns: semicolons, and a byte-order mark. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it, because a name in it can come from anyone's file.
 *
 * @example
 * toCsv([['Naam', '=1+1']]) // => '\ufeffNaam;\'=1+1\r\n'
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(toCell).join(';')}\r\n`).join('');
}

function toCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";,\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

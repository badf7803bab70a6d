/** What spreadsheets take for a formula by its first character, full-width forms included; after any apostrophes, so that undoing is exact. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Puts an apostrophe before what a spreadsheet would take for a formula; numbers stay numbers. {@link plainCell} undoes it. */
export function safeCell(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that {@link safeCell} has put before a cell. */
export function plainCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

import Papa from 'papaparse';
import { plainCell } from '../../download/formats/csv-cell.ts';
import { MAX_ROWS, RefusedFile, shorten, type BadRow, type OnProgress, type RawRow, type Table } from './types.ts';

/** Makes column names unique, so that each can be chosen: repeated and empty names get a number. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    let own = name.trim() || `#${index + 1}`;
    for (let count = 2; seen.has(own); count++) own = `${name.trim() || `#${index + 1}`} (${count})`;
    seen.add(own);
    return own;
  });
}

/** Delimiters that the reader can choose if the guess is wrong. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Guesses the delimiter from the first rows. Ignores empty lines: one at the end would make every delimiter look uneven. */
function guessDelimiter(text: string): string {
  return Papa.parse(text, { preview: 10, skipEmptyLines: 'greedy', delimitersToGuess: [...DELIMITERS] }).meta.delimiter;
}

/** The line in which Excel names the delimiter, before the table. */
const EXCEL = /^sep=([,;\t|])\r?\n/i;

/** Drops the empty fields that extra delimiters at the end of a row make. */
function withoutTail(fields: string[], length: number): string[] {
  return fields.length > length && fields.slice(length).every((field) => !field.trim()) ? fields.slice(0, length) : fields;
}

/**
 * Reads a table whose first row names the columns. Rows whose fields do not match the header are listed as bad.
 * @param chosen delimiter; guessed if omitted
 * @throws RefusedFile if there are too many rows
 */
export function readCsv(whole: string, encoding: string, chosen?: string, onprogress?: OnProgress): Table {
  const [before = '', said] = EXCEL.exec(whole) ?? [];
  const text = whole.slice(before.length);
  let columns: string[] | undefined;
  const rows: RawRow[] = [];
  const bad: BadRow[] = [];
  let number = before ? 1 : 0;
  let isTooLong = false;
  const delimiter = chosen ?? said ?? guessDelimiter(text);
  let lastIsShort = false;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      number++;
      lastIsShort = false;
      if (data.every((field) => !field.trim())) return;
      // This map's own export escapes what a spreadsheet would run as a formula.
      const fields = withoutTail(data.map(plainCell), columns?.length ?? Infinity);
      if (!columns) {
        columns = distinct(fields);
        return;
      }
      const reason = errors.some(({ type }) => type === 'Quotes') ? 'quote' : fields.length !== columns.length ? 'fields' : undefined;
      lastIsShort = reason === 'quote' || fields.length < columns.length;
      if (reason) bad.push({ number, reason, text: shorten(data.join(delimiter)) });
      else rows.push({ number, fields });
      if (number % 5000 === 0) onprogress?.(meta.cursor / text.length);
      if (rows.length + bad.length > MAX_ROWS) {
        isTooLong = true;
        parser.abort();
      }
    },
  });
  if (isTooLong) throw new RefusedFile('tooManyRows');
  if (!columns || (!rows.length && !bad.length)) throw new RefusedFile('empty');
  return { format: 'csv', columns, rows, bad, encoding, delimiter, isCutOff: lastIsShort && !/[\r\n]$/.test(text) };
}

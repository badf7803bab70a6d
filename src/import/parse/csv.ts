import Papa from 'papaparse';
import { plainCell } from '../../download/formats/csv-cell.ts';
import { MAX_ROWS, RefusedFile, shorten, type BadRow, type OnProgress, type RawRow, type Table } from './types.ts';

/** Column names that differ, so that each can be chosen: a name that comes twice, or is empty, is numbered. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    let own = name.trim() || `#${index + 1}`;
    for (let count = 2; seen.has(own); count++) own = `${name.trim() || `#${index + 1}`} (${count})`;
    seen.add(own);
    return own;
  });
}

/** What a reader may choose from where the guess is wrong. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What parts the fields, by the first rows. Empty lines are left out of it: one at the end would make every delimiter look uneven. */
function guessDelimiter(text: string): string {
  return Papa.parse(text, { preview: 10, skipEmptyLines: 'greedy', delimitersToGuess: [...DELIMITERS] }).meta.delimiter;
}

/** What Excel writes for itself before the table: what parts its fields. */
const EXCEL = /^sep=([,;\t|])\r?\n/i;

/** Delimiters at the end of a row that part nothing make no fields. */
function withoutTail(fields: string[], length: number): string[] {
  return fields.length > length && fields.slice(length).every((field) => !field.trim()) ? fields.slice(0, length) : fields;
}

/**
 * Reads a table whose first row names the columns. A row whose fields do not fit the header is not used but listed.
 * @param chosen delimiter; else it is guessed
 * @throws RefusedFile above the limit of rows
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
      // This map's own export guards what a spreadsheet would take for a formula.
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

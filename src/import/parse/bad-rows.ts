import { safeCell } from '../../download/formats/csv-cell.ts';
import type { BadRow, Reason } from './types.ts';

const quoted = (text: string): string => `"${safeCell(text).replaceAll('"', '""')}"`;

/** The rejected rows as CSV, with a byte order mark so that spreadsheets read it as UTF-8. */
export function badRowsCsv(bad: readonly BadRow[], header: readonly string[], reasons: Record<Reason, string>): string {
  const lines = bad.map(({ number, reason, text }) => [String(number), quoted(reasons[reason]), quoted(text)].join(','));
  return `\ufeff${[header.map(quoted).join(','), ...lines].join('\r\n')}\r\n`;
}

import type { BadRow, Reason } from './types.ts';

/** A spreadsheet must not take a text for a formula. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;

/** The rows that could not be used as CSV, with a byte order mark so that spreadsheets read it as UTF-8. */
export function badRowsCsv(bad: readonly BadRow[], header: readonly string[], reasons: Record<Reason, string>): string {
  const lines = bad.map(({ number, reason, text }) => [String(number), quoted(reasons[reason]), quoted(text)].join(','));
  return `\ufeff${[header.map(quoted).join(','), ...lines].join('\r\n')}\r\n`;
}

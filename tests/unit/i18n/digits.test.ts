import { expect, test } from 'vitest';
import { latinDigits } from '../../../src/i18n/digits.ts';

test.each([
  ['Arabic-Indic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['the decimal separator', '٧٫٥', '7.5'],
  ['the comma and the thousands separator', '٣٣، ١٬٥٠٠', '33, 1,500'],
  ['anything else as it is', 'Sweida 7.5 km', 'Sweida 7.5 km'],
])('Latin digits: %s', (_, text, latin) => {
  expect(latinDigits(text)).toBe(latin);
});

/** Converts Arabic-Indic and Persian digits to 0–9, the Arabic decimal separator to a point and Arabic commas to commas. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u066b/g, '.')
    .replace(/[\u060c\u066c]/g, ',');
}

/** Arabic-Indic and Persian digits as 0 to 9, the Arabic decimal separator as a point and the Arabic commas as commas. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u066b/g, '.')
    .replace(/[\u060c\u066c]/g, ',');
}

/** What XML 1.0 cannot hold in any form: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const IMPOSSIBLE = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * Text for an element or an attribute. Tabs and line ends are written as references, since parsers make blanks of them; what XML
 * cannot hold becomes U+FFFD, the mark for a character that could not be kept.
 */
export function escapeXml(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(/[&<>"']/g, (character) => SPECIAL[character] ?? character)
    .replace(/[\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element. `content` is markup already: escape text before. */
export function element(name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element that holds text; nothing for undefined. */
export function textElement(name: string, text: string | undefined, attributes: Readonly<Record<string, string>> = {}): string {
  return text === undefined ? '' : element(name, escapeXml(text), attributes);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
